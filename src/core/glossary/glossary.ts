import type { Meaning } from '../mentions/pins';
import type { EntryList, Provenance } from './own/merging/provenance';
import type { Distinction, Role, Rows, Source } from './types';

/** A glossary ready to be asked. Immutable: a changed glossary is a new one. */
export interface Glossary {
  readonly rows: Rows;
  readonly roles: ReadonlyMap<string, Role>;
  readonly sources: ReadonlyMap<string, Source>;
  /** What the readers' own glossary files say that forms mean, to be asked with `meaningFor`. */
  readonly meanings?: readonly Meaning[];
  /** Where an entry comes from, in a glossary that is put together from several files. */
  originOf?(id: string, list?: EntryList): Provenance | undefined;
}

/** Indexes rows by id; of two rows with one id the later wins. */
export function indexGlossary(rows: Rows): Glossary {
  return {
    rows,
    roles: new Map(rows.roles.map((role) => [role.id, role])),
    sources: new Map(rows.sources.map((source) => [source.id, source])),
  };
}

/** The roles of these ids, in this order, unknown ids and repetitions left out. */
export function rolesOf(glossary: Glossary, ids: readonly string[]): readonly Role[] {
  return [...new Set(ids)].flatMap((id) => glossary.roles.get(id) ?? []);
}

/** `CEO`, or undefined for a role without an acronym that is in use. */
export function acronymOf(role: Role): string | undefined {
  return role.acronyms.find(({ use }) => use === 'alias')?.text;
}

/** `Chief Executive Officer (CEO)`: the role as it is written at first use. */
export function fullName(role: Role): string {
  const acronym = acronymOf(role);
  return acronym === undefined ? role.title : `${role.title} (${acronym})`;
}

/** The distinctions written about these roles and no others, those that cover the most of them first. */
export function distinctionsAmong(glossary: Glossary, ids: readonly string[]): readonly Distinction[] {
  return glossary.rows.distinctions.filter(({ roles }) => roles.every((id) => ids.includes(id))).sort((one, other) => other.roles.length - one.roles.length);
}

/** The distinction written about exactly these two roles. */
export function distinctionBetween(glossary: Glossary, one: string, other: string): Distinction | undefined {
  return glossary.rows.distinctions.find(({ roles }) => roles.length === 2 && roles.includes(one) && roles.includes(other));
}
