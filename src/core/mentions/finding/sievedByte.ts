import { SOFT_HYPHEN } from './boundary';
import { fold, isLetter } from './characters';
import { NOT_ASCII } from './textWindow';

/** Stands for every sign that is not ASCII and no part of a word: curly quotes, dashes, blanks that do not break. */
export const OTHER_SIGN = 0x80;
/** From here on come the letters of Latin that are not ASCII, which share what is left. */
const OTHER_LETTERS = 0x81;
const LATIN_BEGIN = 0xc0;
const LATIN_END = 0x250;

/**
 * The byte that stands for a UTF-16 code unit which is not ASCII where beginnings of forms are looked for. Prose is full
 * of quotes and accents, and to stop at each would cost more than all else. `NOT_ASCII` stands for what cannot be told
 * by itself: marks, soft hyphens, and letters of scripts in which words have no blanks between them.
 */
export function sievedByte(unit: number): number {
  if (!isLetter(unit)) return unit === SOFT_HYPHEN ? NOT_ASCII : OTHER_SIGN;
  return unit >= LATIN_BEGIN && unit < LATIN_END ? OTHER_LETTERS + (fold(unit) % (NOT_ASCII - OTHER_LETTERS)) : NOT_ASCII;
}
