import * as v from 'valibot';
import type { L10n } from '../../../text/l10n';
import type { OwnGlossary, OwnProblem, OwnRows, Place } from '../ownRows';
import { OWN_ROW_SCHEMAS } from '../ownSchema';
import { readEntries, type Section } from './entries';
import { issueOf } from './issueWords';
import { LIMITS, type Limits } from './limits';
import { placesOf } from './lines';
import { plainRow } from './row';
import { rangeAt, type Fault, type Range, type Tree } from './tree';

type Kind = keyof typeof OWN_ROW_SCHEMAS;
const KINDS = Object.keys(OWN_ROW_SCHEMAS) as readonly Kind[];
const NAMES: Readonly<Record<Kind, string>> = { roles: 'id', distinctions: 'id', forms: 'form', sources: 'id', meanings: 'form' };

/** What is gathered while a file is read. */
interface Gathering {
  readonly limits: Limits;
  readonly l10n: L10n;
  readonly rows: Readonly<Record<Kind, unknown[]>>;
  readonly places: Map<object, Place>;
  /** The names of the entries so far, by list. */
  readonly names: Set<string>;
  readonly placeOf: (range: Range) => Place;
  report(path: string, fault: Fault): void;
}

/**
 * Reads a reader's own glossary file, YAML or JSON. Never throws: what is wrong is named with its place, an entry that is
 * wrong is left out, its neighbours live. Hostile files are refused or read in part, in bounded time.
 *
 * @param file How to name the file in the problems.
 */
export function readOwnGlossary(text: string, file: string, l10n: L10n, limits: Limits = LIMITS): OwnGlossary {
  const problems: OwnProblem[] = [];
  const rows: Record<Kind, unknown[]> = { roles: [], distinctions: [], forms: [], sources: [], meanings: [] };
  const places = new Map<object, Place>();
  const refusal = refusalOf(text, limits, l10n);
  const placeOf = placesOf(refusal === undefined ? text : '');
  let unlisted = 0;
  const report = (path: string, { start, end, reason }: Fault): void => {
    if (problems.length < limits.problems) problems.push({ file, path, reason, place: placeOf({ start, end }) });
    else unlisted += 1;
  };
  if (refusal !== undefined) report('', { start: 0, end: 0, reason: refusal });
  else readAll(text, { limits, l10n, rows, places, names: new Set(), placeOf, report });
  if (unlisted > 0) problems.push({ file, path: '', reason: l10n.t('has {0} more problems that are not listed', String(unlisted)), place: placeOf({ start: 0, end: 0 }) });
  return { rows: { ...rows, places } as unknown as OwnRows, problems };
}

/** Why a file is not even looked into. */
export function refusalOf(text: string, limits: Limits, l10n: L10n): string | undefined {
  if (text.length > limits.length) return l10n.t('is not read: it is longer than {0} characters', String(limits.length));
  let lines = 0;
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) lines += 1;
  return lines > limits.lines ? l10n.t('is not read: it has more than {0} lines', String(limits.lines)) : undefined;
}

function readAll(text: string, gathering: Gathering): void {
  const { report, l10n, limits } = gathering;
  const { sections, faults } = readEntries(text, { keys: KINDS }, limits, l10n);
  for (const fault of faults) report('', fault);
  const seen = new Set<string>();
  for (const section of sections) {
    const { key, at } = section;
    const kind = KINDS.find((each) => each === key);
    if (kind === undefined) report(key, { ...at, reason: l10n.t('is not known here; a glossary file has {0}', KINDS.join(', ')) });
    else readSection(section, kind, gathering);
    if (kind !== undefined && seen.has(key)) report(key, { ...at, reason: l10n.t('stands twice in this file; both lists are read') });
    seen.add(key);
  }
}

function readSection({ entries }: Section, kind: Kind, gathering: Gathering): void {
  for (const [index, tree] of entries.entries()) readRow(tree, kind, `${kind}[${index}]`, gathering);
}

function readRow(entry: Tree, kind: Kind, path: string, { limits, l10n, rows, places, names, placeOf, report }: Gathering): void {
  const { value, tree, faults, remarks } = plainRow(entry, NAMES[kind], limits, l10n);
  for (const fault of [...faults, ...remarks]) report(path, fault);
  if (faults.length > 0) return;
  const result = v.safeParse(OWN_ROW_SCHEMAS[kind], value);
  if (!result.success) {
    for (const issue of result.issues) {
      const { path: below, ...fault } = issueOf(issue, tree, l10n);
      report(path + below, fault);
    }
    return;
  }
  const name = nameOf(kind, result.output);
  if (names.has(name)) report(path, { ...rangeAt(tree, [NAMES[kind]], false), reason: l10n.t('stands twice in this file; the later entry adds to the earlier') });
  names.add(name);
  rows[kind].push(result.output);
  places.set(result.output, placeOf(tree));
}

function nameOf(kind: Kind, row: object): string {
  const { [NAMES[kind]]: name, in: where } = row as Readonly<Record<string, unknown>>;
  return JSON.stringify([kind, name, where]);
}
