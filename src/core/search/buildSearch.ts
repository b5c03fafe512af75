import type { Category } from '../glossary/types';
import { fold, type Range } from './fold';
import { highlightKeys, highlightWords } from './highlight';
import { type Holders, holdersOf, namesWith } from './holders';
import { type MatchedWord, matchWords, type SoughtTerm, worstOf } from './matchWords';
import { type Name, namesOf } from './name';
import { type Query, readQuery } from './query';
import type { SearchEntry, SearchName } from './searchEntries';
import { LAST_CERTAIN, tierOfKeys, tierOfWords } from './tier';
import { Vocabulary } from './vocabulary';

/** With so many results as typed nobody needs guesses at what may have been meant. */
const ENOUGH = 5;

/** A role that matches, and where. */
export interface SearchHit {
  readonly id: string;
  /** The name that matches, where it is neither the title nor the acronym beside it. */
  readonly name?: SearchName;
  /** What matches of that name, or of the title: half-open, in UTF-16 units, sorted, apart from one another. */
  readonly ranges: readonly Range[];
  /** What matches of the acronym beside the title, likewise. */
  readonly acronymRanges: readonly Range[];
}

export interface SearchOptions {
  readonly category?: Category | undefined;
}

export interface Search {
  /**
   * The roles that a query may mean, the likeliest first: exact acronym, exact title or other name, beginning, words in
   * any order, misspelt words; then by priority, then by title. All of them for an empty query.
   */
  find(query: string, options?: SearchOptions): readonly SearchHit[];
}

/** The best match of one entry. */
interface Match {
  readonly tier: number;
  readonly name: Name;
  /** None where the query is the name or its beginning as a whole. */
  readonly words: readonly MatchedWord[] | undefined;
}

/** The index of a search, unchanged once it is built. */
interface Index {
  readonly entries: readonly SearchEntry[];
  /** The place of each entry by priority, then by title. */
  readonly places: readonly number[];
  readonly names: readonly Name[];
  readonly vocabulary: Vocabulary;
  readonly holders: Holders;
}

/** Makes entries ready to be searched. */
export function buildSearch(entries: readonly SearchEntry[]): Search {
  const vocabulary = new Vocabulary();
  const names = entries.flatMap((entry, number) => namesOf(entry, number, vocabulary));
  const index: Index = { entries, places: placesOf(entries), names, vocabulary, holders: holdersOf(names, vocabulary.words.length) };
  return { find: (query, options) => find(index, readQuery(query), options?.category) };
}

function placesOf(entries: readonly SearchEntry[]): readonly number[] {
  const titles = entries.map(({ title }) => fold(title));
  const compare = (one: number, other: number): number => {
    const [title = '', otherTitle = ''] = [titles[one], titles[other]];
    return (entries[one]?.priority ?? 0) - (entries[other]?.priority ?? 0) || (title < otherTitle ? -1 : title > otherTitle ? 1 : one - other);
  };
  const places: number[] = [];
  [...entries.keys()].sort(compare).forEach((entry, place) => (places[entry] = place));
  return places;
}

function find(index: Index, query: Query, category: Category | undefined): readonly SearchHit[] {
  const isAsked = ({ entry }: Name): boolean => category === undefined || index.entries[entry]?.category === category;
  const matches = new Map<number, Match>();
  const add = (match: Match): void => {
    if ((matches.get(match.name.entry)?.tier ?? Infinity) > match.tier) matches.set(match.name.entry, match);
  };
  if (query.keys.length === 0) return allOf(index, category);
  for (const name of index.names) {
    const tier = isAsked(name) ? tierOfKeys(name, query) : undefined;
    if (tier !== undefined) add({ tier, name, words: undefined });
  }
  addByWords(index, query.terms.map((term) => ({ term, fits: index.vocabulary.matching(term) })), isAsked, add);
  if (matches.size < ENOUGH && ![...matches.values()].some(({ tier }) => tier <= LAST_CERTAIN)) {
    addByWords(index, query.terms.map((term) => ({ term, fits: index.vocabulary.resembling(term) })), isAsked, add);
  }
  return sorted(index, matches).map((match) => hitOf(index, query, match));
}

function allOf({ entries, places }: Index, category: Category | undefined): readonly SearchHit[] {
  const asked = [...entries.entries()].filter(([, entry]) => category === undefined || entry.category === category);
  return asked.sort(([one], [other]) => (places[one] ?? 0) - (places[other] ?? 0)).map(([, { id }]) => ({ id, ranges: [], acronymRanges: [] }));
}

/** Adds the names that have a word for every term. */
function addByWords({ names, holders }: Index, sought: readonly SoughtTerm[], isAsked: (name: Name) => boolean, add: (match: Match) => void): void {
  const [first, ...others] = sought;
  if (first === undefined || sought.some(({ fits }) => fits.size === 0)) return;
  const rarest = others.reduce((rare, term) => (term.fits.size < rare.fits.size ? term : rare), first);
  const candidates = new Set<number>();
  for (const word of rarest.fits.keys()) for (const place of namesWith(holders, word)) candidates.add(place);
  for (const place of candidates) {
    const name = names[place];
    const words = name !== undefined && isAsked(name) ? matchWords(name, sought) : undefined;
    if (name !== undefined && words !== undefined) add({ tier: tierOfWords(name, worstOf(words)), name, words });
  }
}

function sorted({ places }: Index, matches: ReadonlyMap<number, Match>): readonly Match[] {
  return [...matches.values()].sort((one, other) => one.tier - other.tier || (places[one.name.entry] ?? 0) - (places[other.name.entry] ?? 0));
}

function hitOf({ entries }: Index, query: Query, { name, words }: Match): SearchHit {
  const { ranges, acronymRanges } = words === undefined ? highlightKeys(name, query) : highlightWords(name, words);
  const id = entries[name.entry]?.id ?? '';
  return name.name.kind === 'title' ? { id, ranges, acronymRanges } : { id, name: name.name, ranges, acronymRanges };
}
