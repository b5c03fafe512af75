/** Finds the words that a misspelt word may stand for. The matching is uFuzzy's; which slips are likely is decided here. */
import UFuzzy from '@leeoniya/ufuzzy';

/** Shorter words are too near to one another to guess between. */
const SHORTEST = 4;
/** From here on any single slip is likelier than another word. */
const SURE = 5;
/** In a word of this length even the first letter may be wrong. */
const LONG = 6;
/** Two slips leave enough of a word of this length. */
const TWICE = 8;
const SHORTEST_PIECE = 3;
const LONGEST = 32;

/** uFuzzy puts this word in the place of a quotation and takes it out again; as a query it would find none to take. */
const RESERVED = 'eexxaacctt';

const slips = { intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 } as const;
const fewSlips = { ...slips, intraSub: 0, intraDel: 0 } as const;

/** Everything is folded before it comes here; the locale of the machine must have no say. */
const same = { toUpper: (text: string) => text.toUpperCase(), toLower: (text: string) => text.toLowerCase(), compare: () => 0 };

const whole = new UFuzzy({
  ...same,
  intraMode: 1,
  interLft: 2,
  interRgt: 2,
  intraRules: (term) => (term.length < SURE ? { ...fewSlips, intraSlice: [1, Infinity] } : { ...slips, intraSlice: [term.length < LONG ? 1 : 0, Infinity] }),
});

/** Where more letters may follow, a slip in the last one would be no slip but a shorter word. */
const beginning = new UFuzzy({ ...same, intraMode: 1, interLft: 2, intraRules: () => ({ ...slips, intraSlice: [1, -1] }) });

/** Two pieces of one word, with a slip in each. */
const twoPieces = new UFuzzy({ ...same, intraMode: 1, interIns: 0, intraRules: () => ({ ...slips, intraSlice: [0, Infinity] }) });

/** Whether a folded word is of the kind that can be misspelt: Latin letters, and enough of them. */
export function isSpellable(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && !word.includes(RESERVED) && /^[a-z]+$/u.test(word);
}

/** Words that a misspelt one may stand for, each with the set of its letters, which rules most of them out at once. */
export interface Spellings {
  readonly words: string[];
  readonly letters: readonly number[];
}

export function spellingsOf(words: string[]): Spellings {
  return { words, letters: words.map(lettersOf) };
}

/** How far the words that are worth a closer look may be from a term. */
interface Likeness {
  /** Kinds of letters that only the term has. */
  readonly missing: number;
  /** Kinds of letters that only the word has. */
  readonly added: number;
  readonly shorter: number;
  readonly longer: number;
  /** The first letter must be the same. */
  readonly first: boolean;
}

const ONE_SLIP: Likeness = { missing: 1, added: 1, shorter: 1, longer: 1, first: false };
const ONE_SLIP_SO_FAR: Likeness = { missing: 1, added: Infinity, shorter: 0, longer: Infinity, first: true };
const TWO_SLIPS: Likeness = { missing: 2, added: 2, shorter: 2, longer: 2, first: true };

/** The numbers of the words that are this term with one letter wrong, or begin so; without any, with two wrong. */
export function misspelt(spellings: Spellings, term: string): readonly number[] {
  if (!isSpellable(term)) return [];
  const near = new Set(among(spellings, whole, term, alike(spellings, term, ONE_SLIP)));
  if (term.length >= SURE) for (const word of among(spellings, beginning, term, alike(spellings, term, ONE_SLIP_SO_FAR))) near.add(word);
  return near.size > 0 ? [...near] : twiceMisspelt(spellings, term);
}

function twiceMisspelt(spellings: Spellings, term: string): readonly number[] {
  if (term.length < TWICE) return [];
  const left = new Set(alike(spellings, term, TWO_SLIPS));
  const found: number[] = [];
  // Unless the two slips are next to each other, some cut lies between them.
  for (let cut = SHORTEST_PIECE; cut <= term.length - SHORTEST_PIECE; cut += 2) {
    for (const word of among(spellings, twoPieces, `${term.slice(0, cut)} ${term.slice(cut)}`, [...left])) {
      found.push(word);
      left.delete(word);
    }
  }
  return found;
}

/** Most often none is left, and making an expression costs more than trying it. */
function among({ words }: Spellings, matcher: UFuzzy, needle: string, candidates: number[]): readonly number[] {
  return candidates.length === 0 ? [] : (matcher.filter(words, needle, candidates) ?? []);
}

/** The words that are not too far from a term for any of the matchers. */
function alike({ words, letters }: Spellings, term: string, most: Likeness): number[] {
  const sought = lettersOf(term);
  return words.flatMap((word, number) => {
    const longer = word.length - term.length;
    if (longer > most.longer || -longer > most.shorter || (most.first && word[0] !== term[0])) return [];
    const set = letters[number] ?? 0;
    return sizeOf(sought & ~set) <= most.missing && sizeOf(set & ~sought) <= most.added ? [number] : [];
  });
}

/** One bit for each letter from a to z. */
function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) - 97);
  return set;
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size++;
  return size;
}
