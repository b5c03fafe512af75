import { isAsciiLetter } from './characters';
import { beginsGap } from './gap';

/**
 * The words with which forms begin: small enough to stay in the processor's cache, which the tree of all forms is not.
 * Only words of ASCII letters are known by it.
 */
export interface FirstWords {
  /** A bit for each four letters with which a word may begin, at the place to which they hash. */
  readonly fours: Int32Array;
  /** The number of a word, or 0 where the place is free; its length, and the node of the tree behind it. */
  readonly numbers: Int32Array;
  readonly lengths: Uint8Array;
  readonly nodes: Int32Array;
}

/** What `FOUR` letters may be in place of one that is none. */
const EDGES = [0, 27, 28, 29, 30, 31];
const ANYTHING = Array.from({ length: 32 }, (_, five) => five);

/** The first words of these texts, with the nodes to which they lead. */
export function firstWordsOf(texts: readonly string[], nodeOf: (word: string) => number): FirstWords {
  const written = new Set(texts.map((text) => text.slice(0, endOfWord(text))));
  const words = new Set(Array.from(written, (word) => word.toLowerCase()));
  const fours = new Int32Array(1 << 11);
  // A power of two with half the places free: most words that are asked for are not there.
  const size = 1 << (33 - Math.clz32(words.size));
  const [numbers, lengths, nodes] = [new Int32Array(size), new Uint8Array(size), new Int32Array(size)];
  for (const word of words) {
    if (word === '') continue;
    const number = wordAt(Uint16Array.from(`${word} `, (letter) => letter.charCodeAt(0)), 0);
    const place = placeOf(numbers, number);
    numbers[place] = number;
    lengths[place] = word.length;
    nodes[place] = nodeOf(word);
  }
  for (const beginning of new Set(texts.map((text) => text.slice(0, 4)))) addFour(fours, beginning);
  return { fours, numbers, lengths, nodes };
}

/** Where the ASCII letters with which a text begins end; 0 where other letters follow them, since then they are no word. */
function endOfWord(text: string): number {
  let at = 0;
  while (isAsciiLetter(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) > 127 ? 0 : at;
}

function addFour(fours: Int32Array, beginning: string): void {
  const [first = ANYTHING, second = ANYTHING, third = ANYTHING, fourth = ANYTHING] = setsOf(beginning);
  for (const a of first) for (const b of second) for (const c of third) for (const d of fourth) {
    const hash = hashOf((a << 15) | (b << 10) | (c << 5) | d);
    fours[hash >>> 5] = (fours[hash >>> 5] ?? 0) | (1 << hash);
  }
}

/** After the end of a form anything may follow; after a gap, which may be wide, its next letter or more of the gap. */
function setsOf(beginning: string): readonly (readonly number[])[] {
  for (let i = 0; i < beginning.length; i++) {
    if (!beginsGap(beginning, i)) continue;
    const letters = Array.from(beginning.slice(0, i), (letter) => [fiveBits(letter.charCodeAt(0))]);
    return [...letters, EDGES, i + 1 < beginning.length ? [...EDGES, fiveBits(beginning.charCodeAt(i + 1))] : ANYTHING];
  }
  return [...Array.from(beginning, (letter) => [fiveBits(letter.charCodeAt(0))]), EDGES];
}

/** False where no first word begins with the four ASCII units at a place. */
export function mayBeginWord({ fours }: FirstWords, units: Uint16Array, at: number): boolean {
  let four = 0;
  for (let i = at; i < at + 4; i++) four = (four << 5) | fiveBits(units[i] ?? 0);
  const hash = hashOf(four);
  return (((fours[hash >>> 5] ?? 0) >>> hash) & 1) !== 0;
}

/** A letter's place in the alphabet, and one of `EDGES` for what is none. */
function fiveBits(code: number): number {
  return code & 31 & -((code >>> 6) & 1);
}

function hashOf(four: number): number {
  return Math.imul(four, 0x9e3779b1) >>> 16;
}

/** The number of the word of ASCII letters at a place, or 0 where there is none or it goes on with other letters. */
export function wordAt(units: Uint16Array, start: number): number {
  let number = 0;
  for (let at = start; at < units.length; at++) {
    const code = units[at] ?? 0;
    if (!isAsciiLetter(code)) return code < 128 ? number : 0;
    number = (Math.imul(number, 31) + (code | 32)) | 0;
  }
  return 0;
}

/** Where the word with this number is, or a free place. */
export function placeOf(numbers: Int32Array, number: number): number {
  const mask = numbers.length - 1;
  let place = (Math.imul(number, 0x9e3779b1) >>> 12) & mask;
  while (numbers[place] !== 0 && numbers[place] !== number) place = (place + 1) & mask;
  return place;
}
