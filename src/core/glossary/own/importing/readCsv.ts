import * as v from 'valibot';
import type { L10n } from '../../../text/l10n';
import { roleSchema } from '../../schema';
import type { Role } from '../../types';
import type { OwnProblem, OwnRows, Place } from '../ownRows';
import { LIMITS, type Limits } from '../reading/limits';
import { placesOf } from '../reading/lines';
import { refusalOf } from '../reading/readOwnGlossary';
import { schemaReason } from '../reading/schemaWords';
import { columnsOf, namesIn, type Field } from './csvColumns';
import { csvRecords, separatorOf, type Cell, type Separator } from './csvRecords';
import { IdMaker } from './slug';

/** What a reader is shown before anything is taken over. */
export interface CsvPreview {
  readonly separator: Separator;
  /** The fields in the order of their columns. */
  readonly columns: readonly { readonly field: Field; readonly header: string }[];
  /** Columns that are left out. */
  readonly ignored: readonly string[];
  /** The first rows as they would be added. */
  readonly rows: readonly Role[];
  /** How many rows would be added. */
  readonly count: number;
}

export interface Csv {
  /** Whole roles, to be appended to a file. */
  readonly rows: OwnRows;
  readonly problems: readonly OwnProblem[];
  readonly preview: CsvPreview;
}

const PREVIEW_ROWS = 10;
const MAX_COLUMNS = 100;

interface Table {
  readonly header: readonly Cell[];
  readonly columns: ReadonlyMap<Field, number>;
  readonly ids: IdMaker;
  readonly l10n: L10n;
  readonly placeOf: (range: Cell) => Place;
  report(path: string, cell: Cell | undefined, reason: string): void;
}

/**
 * Reads roles from a table whose first line names its columns, in any order. Never throws; a row that is wrong is named
 * and left out.
 *
 * @param file How to name the table in the problems.
 * @param taken Ids that the glossary has already.
 */
export function readCsv(text: string, file: string, l10n: L10n, taken: Iterable<string> = [], limits: Limits = LIMITS): Csv {
  const problems: OwnProblem[] = [];
  const refusal = refusalOf(text, limits, l10n);
  const placeOf = placesOf(refusal === undefined ? text : '');
  const report = (path: string, { start, end }: Cell = NO_CELL, reason: string): void => {
    if (problems.length < limits.problems) problems.push({ file, path, reason, place: placeOf({ start, end }) });
  };
  if (refusal !== undefined) report('', undefined, refusal);
  const from = text.startsWith('\ufeff') ? 1 : 0;
  const separator = separatorOf(text, from);
  const records = refusal === undefined ? csvRecords(text, from, separator)[Symbol.iterator]() : [][Symbol.iterator]();
  const header: readonly Cell[] = (records.next().value as readonly Cell[] | undefined)?.slice(0, MAX_COLUMNS) ?? [];
  const table: Table = { header, columns: columnsOf(header.map((cell) => cell.text)), ids: new IdMaker('role', taken), l10n, placeOf, report };
  const roles = refusal !== undefined || !hasColumns(table) ? [] : rolesOf(records, table, limits);
  const places = new Map(roles.map(({ role, cell }) => [role, placeOf(cell)] as const));
  const rows = roles.map(({ role }) => role);
  return { rows: { roles: rows, distinctions: [], forms: [], sources: [], places }, problems, preview: previewOf(table, separator, rows) };
}

const NO_CELL: Cell = { text: '', start: 0, end: 0 };

function hasColumns({ columns, header, l10n, report }: Table): boolean {
  const missing = (['title', 'definition'] as const).filter((field) => !columns.has(field));
  if (missing.length > 0) report('', header[0], l10n.t('must name its columns in the first line; there is none for {0}', missing.join(', ')));
  return missing.length === 0;
}

function previewOf({ header, columns }: Table, separator: Separator, rows: readonly Role[]): CsvPreview {
  const used = [...columns].sort(([, one], [, other]) => one - other);
  return {
    separator,
    columns: used.map(([field, index]) => ({ field, header: header[index]?.text.trim() ?? '' })),
    ignored: header.filter((_, index) => !used.some(([, each]) => each === index)).map((cell) => cell.text.trim()),
    rows: rows.slice(0, PREVIEW_ROWS),
    count: rows.length,
  };
}

interface Read {
  readonly role: Role;
  readonly cell: Cell;
}

function rolesOf(records: Iterator<readonly Cell[]>, table: Table, limits: Limits): readonly Read[] {
  const roles: Read[] = [];
  for (let row = 1; ; row += 1) {
    const { value, done } = records.next();
    if (done === true) return roles;
    const cells = value as readonly Cell[];
    if (row > limits.rows) {
      table.report('', cells[0], table.l10n.t('is one entry more than the {0} that are read', String(limits.rows)));
      return roles;
    }
    const role = roleOf(cells, row, table);
    if (role !== undefined) roles.push({ role, cell: { text: '', start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 } });
  }
}

function roleOf(cells: readonly Cell[], row: number, { columns, ids, l10n, report }: Table): Role | undefined {
  const cellOf = (field: Field): Cell | undefined => cells[columns.get(field) ?? -1];
  const textOf = (field: Field): string => withoutGuard(cellOf(field)?.text ?? '').trim().normalize('NFC');
  const title = textOf('title');
  const draft = {
    id: 'new',
    title,
    acronyms: namesIn(textOf('acronym')).map((text) => ({ text })),
    aliases: namesIn(textOf('aliases')).filter((text) => text !== title).map((text) => ({ text })),
    category: 'variant',
    definition: textOf('definition'),
    basis: 'general',
  };
  const result = v.safeParse(roleSchema, draft);
  if (result.success) return { ...result.output, id: ids.idFor(title) };
  for (const issue of result.issues) {
    const field = fieldOf(String(issue.path?.[0]?.key));
    report(l10n.t('row {0}, {1}', String(row), field), cellOf(field) ?? cells[0], schemaReason(issue, l10n));
  }
  return undefined;
}

function fieldOf(key: string): Field {
  return key === 'acronyms' ? 'acronym' : key === 'aliases' || key === 'definition' ? key : 'title';
}

/** Spreadsheets and careful writers put an apostrophe before text that would else be a formula. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}
