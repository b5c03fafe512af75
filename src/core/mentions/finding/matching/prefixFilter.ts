import { beginsGap, skipGap } from '../gap';
import type { Form } from '../forms/forms';
import { CJK, OTHER_SIGN, sievedByte } from './sievedByte';
import { NOT_ASCII } from './textWindow';
import { FOLDED } from './words';

/**
 * A sieve that lets pass the few places where a form may begin, reading a text by pairs of code units. Forms are dealt out
 * to five groups. What a group's forms have at one place of their beginning is a set of pairs, and a text must have a pair
 * of each set in a row. A word begins at either half of a pair, so each group has two rows of sets:
 *
 *     text     │ t│he│ c│hi│ef│          text     │th│e │ch│ie│f │
 *     row 0          └1┘└2┘└3┘           row 1       └1┘└2┘└3┘
 *                 edge c, hi, ef                  any edge, ch, ie
 *
 * By pair of bytes the table has ten bits for each of the three places, one a row of a group. With each pair of the text
 * all bits move on by one place and only those that the table has for the pair stay; one that gets to the third place has
 * found a beginning. Units that bytes do not tell are not sieved.
 */
export type PrefixFilter = Int32Array;

/** How many letters of a form the filter looks at. */
export const PREFIX = 5;
const GROUPS = 5;
export const PLACE = GROUPS * 2;
const ALL_GROUPS = (1 << GROUPS) - 1;
/** What enters at the first place. */
export const ENTERING = (1 << PLACE) - 1;
/** Of a pair in which not both are told by their bytes. */
export const UNSIEVED = 1 << 30;
/** The bits of the third place, whose rows say on which half of the first pair the form begins. */
export const FOUND_EVEN = ALL_GROUPS << (2 * PLACE + GROUPS);
export const FOUND_ODD = ALL_GROUPS << (2 * PLACE);
export const STOPS = FOUND_EVEN | FOUND_ODD | UNSIEVED;

const PAIRS = 0x10000;
/** Which of two bytes in a row comes first in the number that they make is up to the processor. */
const FIRST_IS_LOW = new Uint16Array(new Uint8Array([1, 0]).buffer)[0] === 1;

function pairOf(one: number, other: number): number {
  return FIRST_IS_LOW ? one | (other << 8) : (one << 8) | other;
}

/** Letters that may stand at a place, as bytes. */
type Letters = readonly number[];
const ALL: Letters = Array.from({ length: NOT_ASCII }, (_, byte) => byte);
/** What may stand where no letter stands. */
const EDGE: Letters = ALL.filter((byte) => (byte <= OTHER_SIGN && FOLDED[byte] === 0) || byte === CJK);

/** What may stand one behind where a gap begins: it may be wide, or the n of `&nbsp;`. */
const IN_GAP: Letters = [...EDGE, 'n'.charCodeAt(0)];

/** Sets of letters go by number, so that no pair of sets is written twice. */
const ANY = 0;
const AN_EDGE = 1;
const MOST_SETS = 512;

/** The sets that the beginnings of forms are made of. */
class LetterSets {
  readonly #sets: Letters[] = [ALL, EDGE];
  readonly #known = new Map<number, number>();

  of(set: number): Letters {
    return this.#sets[set] ?? ALL;
  }

  /** The letter of a form at a place, in the cases in which it may be written; or what may stand in a gap instead. */
  numberOf(form: Pick<Form, 'text' | 'casing'>, at: number, orGap: boolean): number {
    const code = form.text.charCodeAt(at);
    const isCapital = form.casing === 'capital' && at === 0;
    const key = (code << 3) | (form.casing === 'exact' ? 4 : isCapital ? 2 : 0) | (orGap ? 1 : 0);
    let number = this.#known.get(key);
    if (number === undefined) {
      const letter = form.text.charAt(at);
      const cases = form.casing === 'exact' ? [letter] : isCapital ? [letter.toUpperCase()] : [letter.toLowerCase(), letter.toUpperCase()];
      const bytes = cases.map((each) => byteOf(each.charCodeAt(0))).filter((byte) => byte < CJK);
      number = this.#sets.push(orGap ? [...bytes, ...IN_GAP] : bytes) - 1;
      this.#known.set(key, number);
    }
    // A set too many lets everything pass.
    return number < MOST_SETS ? number : ANY;
  }
}

function byteOf(unit: number): number {
  return unit < OTHER_SIGN ? unit : sievedByte(unit);
}

/** The sets of a form's first letters, up to where anything may follow. */
interface Beginning {
  readonly text: string;
  readonly sets: readonly number[];
}

export function buildFilter(forms: readonly Pick<Form, 'text' | 'casing'>[]): PrefixFilter {
  const letters = new LetterSets();
  const beginnings = beginningsOf(forms, letters);
  const filter = new Int32Array(PAIRS);
  // Titles in Chinese or Japanese may begin behind any sign: where there are some, these are not sieved.
  const untold = forms.some(({ text }) => hasCjk(text)) ? CJK : NOT_ASCII;
  for (let pair = 0; pair < PAIRS; pair++) if ((pair & 0xff) >= untold || pair >>> 8 >= untold) filter[pair] = ENTERING | UNSIEVED;
  const write = writing(filter, letters);
  // Whatever the group, a word may begin behind any edge.
  write(ANY, AN_EDGE, ALL_GROUPS << GROUPS);
  // Where anything may follow a short word it may do so in one group only.
  for (const { sets } of beginnings) if (sets.length < PREFIX) for (const row of [0, 1] as const) writeRow(write, sets, row, 0);
  // The fewer pairs a group has, the less gets through: those that begin alike share theirs.
  const long = beginnings.filter(({ sets }) => sets.length === PREFIX).sort((one, other) => (one.text < other.text ? -1 : 1));
  long.forEach(({ sets }, index) => {
    for (const row of [0, 1] as const) writeRow(write, sets, row, 1 + Math.floor((index * (GROUPS - 1)) / long.length));
  });
  return filter;
}

function hasCjk(text: string): boolean {
  for (let at = 0; at <= PREFIX && at < text.length; at++) if (byteOf(text.charCodeAt(at)) === CJK) return true;
  return false;
}

/** Each beginning once; what bytes do not tell is not sieved. */
function beginningsOf(forms: readonly Pick<Form, 'text' | 'casing'>[], letters: LetterSets): readonly Beginning[] {
  const beginnings = new Map<string, Beginning>();
  for (const { text, casing } of forms) {
    // With one letter more than is looked at, which tells whether a word ends there.
    const start = text.slice(0, PREFIX + 1);
    const key = casing + start;
    if (!beginnings.has(key)) beginnings.set(key, { text: start.toLowerCase(), sets: setsOf({ text, casing }, letters) });
  }
  return [...beginnings.values()].filter(({ sets }) => sets.every((set) => letters.of(set).length > 0));
}

function setsOf(form: Pick<Form, 'text' | 'casing'>, letters: LetterSets): readonly number[] {
  const sets: number[] = [];
  for (let i = 0; i < PREFIX; i++) {
    if (i >= form.text.length) return [...sets, AN_EDGE];
    if (beginsGap(form.text, i)) {
      // A gap that a glossary writes wide may be narrow in a text.
      const isWide = skipGap(form.text, i) > i + 1;
      return isWide ? [...sets, AN_EDGE] : [...sets, AN_EDGE, letters.numberOf(form, i + 1, true)].slice(0, PREFIX);
    }
    sets.push(letters.numberOf(form, i, false));
  }
  return sets;
}

/** Adds bits to each pair of letters of two sets. */
type Write = (first: number, second: number, bits: number) => void;

function writeRow(write: Write, [a = ANY, b = ANY, c = ANY, d = ANY, e = ANY]: readonly number[], row: 0 | 1, group: number): void {
  const bit = 1 << (row * GROUPS + group);
  if (row === 0) write(AN_EDGE, a, bit);
  write(row === 0 ? b : a, row === 0 ? c : b, bit << PLACE);
  write(row === 0 ? d : c, row === 0 ? e : d, bit << (2 * PLACE));
}

function writing(filter: PrefixFilter, letters: LetterSets): Write {
  const written = new Int32Array(MOST_SETS * MOST_SETS);
  return (first, second, bits) => {
    const at = first * MOST_SETS + second;
    if (((written[at] ?? 0) & bits) === bits) return;
    written[at] = (written[at] ?? 0) | bits;
    for (const one of letters.of(first)) for (const other of letters.of(second)) filter[pairOf(one, other)] = (filter[pairOf(one, other)] ?? 0) | bits;
  };
}
