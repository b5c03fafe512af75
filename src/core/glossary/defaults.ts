import type { Distinction, Role, Rows, Sense, Statement } from './types';

/** A row as it ships: what has its default value is left out. */
export type Sparse<T> = { readonly [K in keyof T]?: T[K] extends readonly (infer Item)[] ? readonly Sparse<Item>[] : T[K] extends object ? Sparse<T[K]> : T[K] };

/** Values that are not written out, by key; an empty list is the default of every list. */
const DEFAULTS: Readonly<Record<string, unknown>> = { use: 'alias', line: 'solid', priority: 2, basis: 'general', weight: 'rare' };

/** The rows as they ship: without defaults, and without what only editors of the glossary need. */
export function shippedRows(rows: Rows): unknown {
  return withoutDefaults({ ...rows, sources: rows.sources.map((source) => Object.fromEntries(Object.entries(source).filter(([key]) => key !== 'supports'))) });
}

/** Rows without what `withDefaults` puts back: a tenth of what ships would be empty lists, and cues are one text. */
export function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, item]) => item !== DEFAULTS[key] && !(Array.isArray(item) && item.length === 0));
  return Object.fromEntries(kept.map(([key, item]) => [key, key === 'cues' && Array.isArray(item) ? item.join(CUE_END) : withoutDefaults(item)]));
}

/** Parts the cues of a sense, of which there are thousands: as one text they compress better than as a list. */
const CUE_END = '\n';

/** Whole rows from those that ship: lists where the schema has lists, defaults where it has defaults. */
export function withDefaults(rows: Sparse<Rows>): Rows {
  return {
    roles: (rows.roles ?? []).map(role),
    distinctions: (rows.distinctions ?? []).map(distinction),
    forms: (rows.forms ?? []).map((form) => ({ basis: 'general', ...form, senses: (form.senses ?? []).map(sense), sources: form.sources ?? [] })) as Rows['forms'],
    sources: (rows.sources ?? []) as Rows['sources'],
  };
}

const NO_NAMES = { acronyms: [], aliases: [] } as const;
const NO_LISTS = { responsibilities: [], measures: [], reportsTo: [], performs: [], confusedWith: [], notes: [], sources: [] } as const;

function sense(given: object): Sense {
  const { cues } = given as { readonly cues?: string };
  return { weight: 'rare', ...given, cues: cues?.split(CUE_END) ?? [] } as unknown as Sense;
}

function role(given: Sparse<Role>): Role {
  const { whenNeeded, profile, equivalents } = given;
  return {
    ...NO_NAMES,
    ...NO_LISTS,
    priority: 2,
    basis: 'general',
    ...given,
    acronyms: (given.acronyms ?? []).map(named),
    aliases: (given.aliases ?? []).map(named),
    ...(equivalents === undefined ? {} : { equivalents: mapValues(equivalents, (names) => (names as readonly object[]).map(named)) }),
    reportsTo: (given.reportsTo ?? []).map((line) => ({ line: 'solid', ...line })),
    performs: (given.performs ?? []).map((each) => ({ sources: [], ...each })),
    notes: (given.notes ?? []).map(statement),
    ...(whenNeeded === undefined ? {} : { whenNeeded: statement(whenNeeded) }),
    ...(profile === undefined ? {} : { profile: mapValues(profile, statement) }),
  } as unknown as Role;
}

function distinction(given: Sparse<Distinction>): Distinction {
  const { whenNeeded, trap } = given;
  return {
    ...given,
    dimensions: (given.dimensions ?? []).map((row) => ({ sources: [], basis: 'general', ...row })),
    together: (given.together ?? []).map(statement),
    ...(whenNeeded === undefined ? {} : { whenNeeded: statement(whenNeeded) }),
    ...(trap === undefined ? {} : { trap: statement(trap) }),
  } as unknown as Distinction;
}

function named(given: object): object {
  return { use: 'alias', ...given };
}

function statement(given: object): Statement {
  return { sources: [], basis: 'general', ...given } as unknown as Statement;
}

function mapValues(given: object, change: (value: object) => unknown): object {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, change(value as object)]));
}
