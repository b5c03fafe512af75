import type { Name } from './name';
import type { Query } from './query';
import { FIT, type Fit } from './vocabulary';

/** The order of results, the better the smaller. Within a tier the roles that most readers meet come first. */
export const TIER = { acronym: 0, otherAcronym: 1, title: 2, bareTitle: 3, plural: 4, name: 5, beginning: 7, words: 10, loose: 20 } as const;

/** A result of this tier or a better one is what was looked for; a guess beside it would only disturb. */
export const LAST_CERTAIN = 6;

/** How well the whole of a query matches the whole of a name or its beginning, blanks and hyphens aside. */
export function tierOfKeys(name: Name, { keys, single }: Query): number | undefined {
  const { kind } = name.name;
  const acronyms = kind === 'acronym' ? name.keys : name.acronymKeys;
  if (someEqual(acronyms, keys)) return kind === 'acronym' ? TIER.otherAcronym : TIER.acronym;
  if (kind !== 'acronym' && someEqual(name.keys, keys)) return kind === 'title' ? TIER.title : TIER.name + foreignLast(name);
  if (someEqual(name.bareKeys, keys)) return TIER.bareTitle;
  if (single && acronyms.some((acronym) => keys.includes(`${acronym}s`))) return TIER.plural;
  if (kind !== 'acronym' && someBegins(name.keys, keys)) return TIER.beginning + standing(name);
  return single && someBegins(acronyms, keys) ? TIER.beginning + standing(name) : undefined;
}

/** How well a name matches that has all words of a query, the worst of them so. */
export function tierOfWords(name: Name, worst: Fit): number {
  if (worst <= FIT.inside) return TIER.words + 2 * standing(name) + (worst === FIT.exact ? 0 : 1);
  return TIER.loose + 3 * (worst === FIT.end ? 0 : 1) + standing(name);
}

/** A title speaks for its role more than another name does, and that more than a name in another language. */
function standing({ name: { kind } }: Name): number {
  return kind === 'title' ? 0 : kind === 'foreign' ? 2 : 1;
}

function foreignLast({ name: { kind } }: Name): number {
  return kind === 'foreign' ? 1 : 0;
}

function someEqual(names: readonly string[], keys: readonly string[]): boolean {
  return names.some((name) => keys.includes(name));
}

function someBegins(names: readonly string[], keys: readonly string[]): boolean {
  return names.some((name) => keys.some((key) => name.startsWith(key)));
}
