import { formsOf, wordsIn } from './fold';

/** As long as the longest name; what is typed beyond it cannot match. */
const MAX_QUERY = 120;
/** No name has so many words that a thirteenth would tell it from another. */
const MAX_TERMS = 12;

/** Small words that may be missing in a name, or be others: `head of the legal department`. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and at for in of the to de la las los le les des du del della d l da do dos das di der die den und et y e van het en im'.split(' '),
);

/** A word of a query in the one or two ways it is compared. */
export type Term = readonly string[];

export interface Query {
  /** All of it without anything between the words, in the ways it is compared: `chiefop`. Empty for an empty query. */
  readonly keys: readonly string[];
  /** The words that a name must have, the longest first; none where there are too many. */
  readonly terms: readonly Term[];
  /** Whether it is one word. */
  readonly single: boolean;
}

/** Takes a query as typed apart. */
export function readQuery(typed: string): Query {
  const text = typed.slice(0, MAX_QUERY);
  const words = wordsIn(text).map(formsOf).filter(([plain]) => plain !== '');
  const terms = words.length > MAX_TERMS || isSpelledLetterByLetter(words) ? [] : required(words);
  return { keys: together(words), terms: [...terms].sort((one, other) => lengthOf(other) - lengthOf(one)), single: words.length === 1 };
}

/** Words without anything between them, in the one or two ways they are compared; none for no words. */
export function together(words: readonly (readonly string[])[]): readonly string[] {
  let [plain, spelledOut] = ['', ''];
  for (const [first = '', second = first] of words) {
    plain += first;
    spelledOut += second;
  }
  return plain === '' ? [] : plain === spelledOut ? [plain] : [plain, spelledOut];
}

/** `C.E.O.` is one word, and its letters are none. */
function isSpelledLetterByLetter(words: readonly Term[]): boolean {
  return words.length > 1 && words.every((word) => lengthOf(word) === 1 && /[a-z]/u.test(word[0] ?? ''));
}

/** The last word may be the beginning of a longer one, so it is never a small one. */
function required(words: readonly Term[]): readonly Term[] {
  return words.filter(([plain = ''], number) => number === words.length - 1 || !SMALL_WORDS.has(plain));
}

function lengthOf([plain = '']: Term): number {
  return plain.length;
}
