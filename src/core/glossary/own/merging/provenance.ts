import type { OwnRows } from '../ownRows';
import { formKey } from './formKey';
import type { Layer, Origin } from './layers';
import { KEYED_FIELDS } from './mergeRoles';

export type EntryList = 'roles' | 'distinctions' | 'forms' | 'sources';

/** Where a field's value comes from. */
export interface FieldOrigin {
  /** Such as `definition`, or `profile.horizon`. */
  readonly field: string;
  readonly origin: Origin;
  readonly file: string | undefined;
  /** Whether the bundled glossary has a value of its own for the field. */
  readonly isBundledToo: boolean;
}

/** Where an entry comes from. */
export interface Provenance {
  /** The nearest layer that says anything of the entry. */
  readonly origin: Origin;
  readonly file: string | undefined;
  /** The layer in which the entry begins. */
  readonly madeBy: Pick<FieldOrigin, 'origin' | 'file'>;
  readonly isHidden: boolean;
  /** The fields that come from any other layer than the one in which the entry begins. */
  readonly overrides: readonly FieldOrigin[];
}

type Row = Readonly<Record<string, unknown>>;

/** Looked up when asked: few entries ever are. @param layers By precedence. */
export function provenanceOf(layers: readonly Layer[], list: EntryList, id: string): Provenance | undefined {
  const said = layers.flatMap((layer) => {
    const row = rowsById(layer.rows, list).get(list === 'forms' ? formKey(id) : id);
    return row === undefined ? [] : [{ layer, row }];
  });
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const bundled = said.find(({ layer }) => layer.origin === 'bundled');
  const overrides = new Map<string, FieldOrigin>();
  for (const { layer, row } of said.slice(1)) {
    for (const field of fieldsOf(row)) overrides.set(field, { field, ...nameOf(layer), isBundledToo: bundled !== undefined && hasField(bundled.row, field) });
  }
  return { ...nameOf(last.layer), madeBy: nameOf(first.layer), isHidden: last.row['hide'] === true, overrides: [...overrides.values()] };
}

function nameOf({ origin, file }: Layer): Pick<FieldOrigin, 'origin' | 'file'> {
  return { origin, file };
}

function fieldsOf(row: Row): readonly string[] {
  return Object.entries(row).flatMap(([key, value]) => {
    if (key === 'id' || key === 'form' || key === 'hide') return [];
    const isKeyed = KEYED_FIELDS.some((field) => field === key);
    return isKeyed && typeof value === 'object' && value !== null ? Object.keys(value).map((below) => `${key}.${below}`) : [key];
  });
}

/** An empty list is what the schema puts where there is nothing. */
function hasField(row: Row, field: string): boolean {
  const [key = '', below] = field.split('.', 2);
  const value = below === undefined ? row[key] : (row[key] as Row | undefined)?.[below];
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

const indexes = new WeakMap<OwnRows, Map<EntryList, ReadonlyMap<string, Row>>>();

function rowsById(rows: OwnRows, list: EntryList): ReadonlyMap<string, Row> {
  const known = indexes.get(rows) ?? new Map<EntryList, ReadonlyMap<string, Row>>();
  indexes.set(rows, known);
  const index = known.get(list) ?? new Map(rows[list].map((row) => ['form' in row ? formKey(row.form) : row.id, row as unknown as Row]));
  known.set(list, index);
  return index;
}
