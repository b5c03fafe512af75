/** Whole rows out of those that give some fields. What may be left out, and what then holds, is read off the schema. */
import * as v from 'valibot';
import { ROW_SCHEMAS } from '../../schema';
import type { Role, Rows } from '../../types';
import type { OwnRole } from '../ownRows';

type Kind = keyof typeof ROW_SCHEMAS;
type Row<K extends Kind> = Rows[K][number];

interface Shape {
  readonly required: readonly string[];
  readonly defaults: Readonly<Record<string, unknown>>;
}

function shapeOf({ entries }: { readonly entries: Readonly<Record<string, v.GenericSchema>> }): Shape {
  const all = Object.entries(entries);
  const required = all.filter(([, schema]) => schema.type !== 'optional').map(([key]) => key);
  const defaults = all.flatMap(([key, schema]) => {
    const value: unknown = v.getDefault(schema as v.OptionalSchema<v.GenericSchema, unknown>);
    return value === undefined || required.includes(key) ? [] : [[key, value] as const];
  });
  return { required, defaults: Object.fromEntries(defaults) };
}

const SHAPES: Readonly<Record<Kind, Shape>> = {
  roles: shapeOf(ROW_SCHEMAS.roles),
  distinctions: shapeOf(ROW_SCHEMAS.distinctions),
  forms: shapeOf(ROW_SCHEMAS.forms),
  sources: shapeOf(ROW_SCHEMAS.sources),
};

/** The fields that a row would need to stand by itself. */
export function missingFields(kind: Kind, row: object): readonly string[] {
  const { required } = SHAPES[kind];
  // Nearly every row is whole: no list is made for it.
  return required.every((key) => key in row) ? NONE : required.filter((key) => !(key in row));
}

const NONE: readonly string[] = [];

/** A row that lacks nothing, with the defaults of the schema. */
export function completeRow<K extends Kind>(kind: K, row: object): Row<K> {
  return { ...SHAPES[kind].defaults, ...row } as unknown as Row<K>;
}

const EMPTY = [] as const;
const OPTIONAL = ['equivalents', 'whenNeeded', 'jurisdiction', 'profile', 'codes'] as const satisfies readonly (keyof Role)[];

/** The same of a role. There may be a hundred thousand of them, and keys written out cost a twentieth of a spread. */
export function completeRole(row: OwnRole): Role {
  const { id, title, category, definition, basis } = row as Role;
  const whole: Omit<Role, (typeof OPTIONAL)[number]> = {
    id,
    title,
    acronyms: row.acronyms ?? EMPTY,
    aliases: row.aliases ?? EMPTY,
    category,
    priority: row.priority ?? 2,
    definition,
    responsibilities: row.responsibilities ?? EMPTY,
    measures: row.measures ?? EMPTY,
    reportsTo: row.reportsTo ?? EMPTY,
    performs: row.performs ?? EMPTY,
    confusedWith: row.confusedWith ?? EMPTY,
    notes: row.notes ?? EMPTY,
    sources: row.sources ?? EMPTY,
    basis,
  };
  for (const key of OPTIONAL) if (row[key] !== undefined) (whole as Record<string, unknown>)[key] = row[key];
  return whole;
}
