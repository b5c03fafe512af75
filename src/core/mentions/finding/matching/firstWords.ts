import { fold } from '../characters';
import { ASCII_END, FOLDED, withMarks } from './words';

/** How many letters of a word a quick look takes in. */
const LOOKED_AT = 7;
/** Room for one bit of each of 16,384 numbers. */
const BITS = 14;

/**
 * Quick looks whether a form may begin with a word, which tell most other words apart. They say yes to some other words
 * too, and never no to one with which a form begins.
 */
export class FirstWords {
  /** A bit for the hash of each word. */
  readonly #words = new Int32Array(1 << (BITS - 5));
  /** A bit for the first letters of each. */
  readonly #beginnings = new Int32Array(1 << (BITS - 5));
  /** By code unit, folded, 1 for the first letter of each. */
  readonly #initials = new Uint8Array(0x10000);
  readonly #letters = new Uint8Array(LOOKED_AT);

  /** Notes the word in a text from an offset to another, which has this hash. */
  add(text: string, from: number, end: number, hash: number): void {
    setBit(this.#words, hash);
    this.#addLetters(text, from, end);
    // An accent may be a mark behind its letter.
    const marked = isAscii(text, from, end) ? undefined : withMarks(text, from, end);
    if (marked !== undefined) this.#addLetters(marked, 0, marked.length);
  }

  #addLetters(text: string, from: number, end: number): void {
    this.#initials[fold(text.charCodeAt(from))] = 1;
    const letters = this.#letters.fill(0);
    for (let i = 0; i < LOOKED_AT && from + i < end && text.charCodeAt(from + i) < ASCII_END; i++) letters[i] = text.charCodeAt(from + i);
    setBit(this.#beginnings, beginningOf(letters, 0));
  }

  mayHave(hash: number): boolean {
    return hasBit(this.#words, hash);
  }

  /** Of the word that begins at a place of the bytes, by its letters up to the first that is not ASCII. */
  mayHaveAt(bytes: Uint8Array, at: number): boolean {
    return hasBit(this.#beginnings, beginningOf(bytes, at));
  }

  mayBeginWithLetter(code: number): boolean {
    return this.#initials[fold(code)] === 1;
  }
}

/** A number for the first letters of a word. Nothing branches, since nobody could foresee where words end. */
function beginningOf(bytes: Uint8Array, at: number): number {
  const one = FOLDED[bytes[at] ?? 0] ?? 0;
  const two = (FOLDED[bytes[at + 1] ?? 0] ?? 0) & allIfLetter(one);
  const three = (FOLDED[bytes[at + 2] ?? 0] ?? 0) & allIfLetter(two);
  const four = (FOLDED[bytes[at + 3] ?? 0] ?? 0) & allIfLetter(three);
  const five = (FOLDED[bytes[at + 4] ?? 0] ?? 0) & allIfLetter(four);
  const six = (FOLDED[bytes[at + 5] ?? 0] ?? 0) & allIfLetter(five);
  const seven = (FOLDED[bytes[at + 6] ?? 0] ?? 0) & allIfLetter(six);
  return (one | (two << 8) | (three << 16) | (four << 24)) ^ Math.imul(five | (six << 8) | (seven << 16), 0x85ebca6b);
}

/** All bits where a letter stood, none behind the end of a word. */
function allIfLetter(folded: number): number {
  return -((folded + 255) >> 8);
}

function isAscii(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (text.charCodeAt(at) >= ASCII_END) return false;
  return true;
}

function setBit(bits: Int32Array, hash: number): void {
  const bit = bitOf(hash);
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << bit);
}

function hasBit(bits: Int32Array, hash: number): boolean {
  const bit = bitOf(hash);
  return (((bits[bit >>> 5] ?? 0) >>> bit) & 1) !== 0;
}

function bitOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
}
