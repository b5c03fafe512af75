import { isCjk, SOFT_HYPHEN } from '../boundary';
import { fold, isLetter } from '../characters';
import { NOT_ASCII } from './textWindow';

/** Stands for every sign that is not ASCII and no part of a word: curly quotes, dashes, blanks that do not break. */
export const OTHER_SIGN = 0x80;
/** From here on come letters that are not ASCII, which share what is left. */
const OTHER_LETTERS = 0x81;
/** Stands for Chinese characters and kana: beside them a word of another script may begin and end. */
export const CJK = 0xfe;
/** The first letter that is not ASCII and may be a part of a word as any other. */
const FIRST_LETTER = 0xc0;
const ASCII_END = 128;

const ALPHABETIC = /^\p{L}$/u;
/** Letters of Korean may be stored in two ways that have no letter in common. */
const HANGUL = /^\p{Script=Hangul}$/u;

/** By code unit; 0 for what nobody asked for yet. */
const bytes = new Uint8Array(0x10000);

/**
 * The byte that stands for a UTF-16 code unit which is not ASCII where beginnings of forms are looked for. Prose is full
 * of quotes and accents, and to stop at each would cost more than all else. `NOT_ASCII` stands for what cannot be told
 * by itself: marks, soft hyphens, raised figures, and letters that may be written with ASCII.
 */
export function sievedByte(unit: number): number {
  return bytes[unit] || (bytes[unit] = byteOf(unit));
}

function byteOf(unit: number): number {
  if (!isLetter(unit)) return unit === SOFT_HYPHEN ? NOT_ASCII : OTHER_SIGN;
  const letter = String.fromCharCode(unit);
  if (unit < FIRST_LETTER || !ALPHABETIC.test(letter) || HANGUL.test(letter)) return NOT_ASCII;
  if (isCjk(unit)) return CJK;
  const folded = fold(unit);
  return folded < ASCII_END ? NOT_ASCII : OTHER_LETTERS + (folded % (CJK - OTHER_LETTERS));
}
