import { isWithinWord, SOFT_HYPHEN } from '../boundary';
import { fold, isLetter } from '../characters';

/** A word longer than this stands in no form, in UTF-16 code units. */
export const LONGEST_WORD = 60;
export const ASCII_END = 128;
/** The bit that makes a small letter of an ASCII capital, and a digit of a digit. */
export const CASE = 32;

/**
 * The words of which forms are made, each with a number of its own. A word is a run of letters up to where no word runs on
 * (`isWithinWord`), or a single sign that is no letter; case and soft hyphens do not count.
 *
 *     C.E.O.             6 words: c . e . o .
 *     Geschäftsführer    1
 *     代表取締役         5
 *
 * An accent may be a part of its letter or a mark behind it: Präsident is one word however it is stored.
 */
export class Words {
  readonly #hashes: Int32Array;
  readonly #spellings: Int32Array;
  /** The letters of all spellings in a row, folded, and by number of a spelling where they end. */
  readonly #letters: number[] = [];
  readonly #ends: number[] = [0];
  /** By number of a spelling, the number of the word. */
  readonly #words: number[] = [0];
  #count = 0;

  /** @param most How many words there will be at most. */
  constructor(most: number) {
    // A power of two with half the places free: most words that are asked for are not there.
    const size = 1 << (33 - Math.clz32(Math.max(most, 8)));
    this.#hashes = new Int32Array(size);
    this.#spellings = new Int32Array(size);
  }

  /** The number of the word in a text from an offset to another, a new one if need be. */
  add(text: string, start: number, end: number, hash = hashOf(text, start, end)): number {
    const known = this.numberOf(text, start, end, hash);
    if (known !== 0) return known;
    const word = ++this.#count;
    const isAscii = this.#put(word, text, start, end, hash);
    const marked = isAscii ? undefined : withMarks(text, start, end);
    if (marked !== undefined && this.numberOf(marked, 0, marked.length) === 0) this.#put(word, marked, 0, marked.length, hashOf(marked, 0, marked.length));
    return word;
  }

  /** Tells whether all letters of the spelling are ASCII. */
  #put(word: number, text: string, start: number, end: number, hash: number): boolean {
    const mask = this.#hashes.length - 1;
    let place = placeOf(hash, mask);
    while (this.#spellings[place] !== 0) place = (place + 1) & mask;
    const letters = this.#letters;
    let bits = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      bits |= code;
      if (code !== SOFT_HYPHEN) letters.push(code < ASCII_END ? FOLDED[code] || code : fold(code));
    }
    this.#hashes[place] = hash;
    this.#spellings[place] = this.#ends.push(letters.length) - 1;
    this.#words.push(word);
    return bits < ASCII_END;
  }

  /** The number of the word in a text from an offset to another, or 0 if it stands in no form. */
  numberOf(text: string, start: number, end: number, hash = hashOf(text, start, end)): number {
    const mask = this.#hashes.length - 1;
    for (let place = placeOf(hash, mask); this.#spellings[place] !== 0; place = (place + 1) & mask) {
      const spelling = this.#spellings[place] ?? 0;
      if (this.#hashes[place] === hash && this.#isInText(spelling, text, start, end)) return this.#words[spelling] ?? 0;
    }
    return 0;
  }

  /** The same for ASCII letters and digits, or one other sign, that are at hand as bytes and have this hash. */
  numberOfBytes(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#hashes.length - 1;
    for (let place = placeOf(hash, mask); this.#spellings[place] !== 0; place = (place + 1) & mask) {
      const spelling = this.#spellings[place] ?? 0;
      if (this.#hashes[place] === hash && this.#isInBytes(spelling, bytes, start, end)) return this.#words[spelling] ?? 0;
    }
    return 0;
  }

  /** Two words may have one hash. */
  #isInText(spelling: number, text: string, start: number, end: number): boolean {
    let at = start;
    for (let i = this.#ends[spelling - 1] ?? 0; i < (this.#ends[spelling] ?? 0); i++, at++) {
      if (text.charCodeAt(at) === SOFT_HYPHEN) at++;
      if (at >= end || fold(text.charCodeAt(at)) !== this.#letters[i]) return false;
    }
    return at === end;
  }

  #isInBytes(spelling: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#ends[spelling - 1] ?? 0;
    if ((this.#ends[spelling] ?? 0) - from !== end - start) return false;
    // What is no letter is alone, and its hash tells it apart.
    for (let i = 1; i < end - start; i++) if (((bytes[start + i] ?? 0) | CASE) !== this.#letters[from + i]) return false;
    return true;
  }
}

/** A word with its accents as marks behind the letters; undefined where it has none. */
export function withMarks(text: string, start: number, end: number): string | undefined {
  const word = text.slice(start, end);
  const marked = word.normalize('NFD');
  return marked === word ? undefined : marked;
}

/** Where the word that begins at an offset of a text ends. */
export function endOfWord(text: string, start: number): number {
  let at = start;
  while (isAsciiAlphanumeric(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  if (at > start && !(code >= ASCII_END)) return at;
  return endOfAnyWord(text, start, Math.max(start + 1, at));
}

function endOfAnyWord(text: string, start: number, from: number): number {
  if (!isLetter(text.charCodeAt(start))) return start + 1;
  const limit = Math.min(text.length, start + LONGEST_WORD * 2);
  let at = from;
  while (at < limit && isWithinWord(text, at)) at += text.charCodeAt(at) === SOFT_HYPHEN ? 2 : 1;
  return at;
}

/** What a letter, folded, adds to the hash of the letters before it. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // As `hashOn` does it, without a call for each letter: that counts where code runs once.
    if (code < ASCII_END) hash = ((hash << 5) - hash + (FOLDED[code] || code)) | 0;
    else if (code !== SOFT_HYPHEN) hash = hashOn(hash, fold(code));
  }
  return hash;
}

function placeOf(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 12) & mask;
}

/** By byte, the letter or digit it is, small; 0 for all else. */
export const FOLDED = Uint8Array.from({ length: 256 }, (_, code) => (isAsciiAlphanumeric(code) ? code | CASE : 0));

export function isAsciiAlphanumeric(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122 && code < ASCII_END) || (code >= 48 && code <= 57);
}
