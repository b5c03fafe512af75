import { acronymOf, type Glossary } from '../glossary/glossary';
import type { Role } from '../glossary/types';
import { CATEGORIES } from '../glossary/vocabulary';

/** A name that can be completed: an acronym as it is written, or a title in small letters. */
export interface Completable {
  readonly key: string;
  readonly role: Role;
  /** The lower, the sooner most writers want it. */
  readonly rank: number;
}

/** The names of a glossary, sorted by their keys. */
export interface CompletionIndex {
  readonly acronyms: readonly Completable[];
  readonly titles: readonly Completable[];
}

const indexes = new WeakMap<Glossary, CompletionIndex>();

/** Built when somebody first types what may be a role; one glossary has one. */
export function completionIndexOf(glossary: Glossary): CompletionIndex {
  const known = indexes.get(glossary) ?? build(glossary);
  indexes.set(glossary, known);
  return known;
}

/** All names that begin with these letters, in the order of the alphabet. */
export function beginningWith(names: readonly Completable[], start: string): readonly Completable[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.key ?? '') < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (names[end]?.key.startsWith(start) === true) end++;
  return names.slice(low, end);
}

const RANK = { usual: 0, common: 1, rare: 2 } as const;
/** How much more it counts what letters usually mean than what kind of role it is. */
const WEIGHT = CATEGORIES.length;

function build(glossary: Glossary): CompletionIndex {
  const weights = new Map(glossary.rows.forms.flatMap(({ form, senses }) => senses.flatMap((sense) => ('role' in sense ? [[`${form} ${sense.role}`, RANK[sense.weight]] as const] : []))));
  const kind = (role: Role): number => CATEGORIES.indexOf(role.category);
  const acronyms = glossary.rows.roles.flatMap((role) => {
    const acronym = acronymOf(role);
    return acronym === undefined ? [] : [{ key: acronym, role, rank: (weights.get(`${acronym} ${role.id}`) ?? 0) * WEIGHT + kind(role) }];
  });
  const titles = glossary.rows.roles.map((role) => ({ key: role.title.toLowerCase(), role, rank: kind(role) }));
  return { acronyms: sorted(acronyms), titles: sorted(titles) };
}

function sorted(names: readonly Completable[]): readonly Completable[] {
  return [...names].sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.rank - other.rank));
}
