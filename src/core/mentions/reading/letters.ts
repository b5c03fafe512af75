import { fold, isLetter } from '../finding/characters';
import { TextWindow } from '../finding/matching/textWindow';

const ASCII_END = 128;
const BLANK = 32;

/** By byte of a text as `bytesOf` gives it: the small letter or the digit, 0 for what is no part of a word. */
export const SMALL = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= ASCII_END) return code;
  if (isCapital(code)) return code + 32;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? code : 0;
});

export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

let window = new TextWindow(1_024, otherLetter);

/**
 * A text as bytes, one a UTF-16 code unit and a blank behind the last. Other letters than ASCII share what is left of the
 * bytes, small as they are; other signs are blanks. Good until the next call.
 */
export function bytesOf(text: string): Uint8Array {
  if (window.size <= text.length) window = new TextWindow(text.length * 2, otherLetter);
  window.fill(text, 0, text.length + 1);
  return window.bytes;
}

function otherLetter(unit: number): number {
  if (!isLetter(unit)) return BLANK;
  const small = fold(unit);
  return ASCII_END | ((small ^ (small >>> 7)) & (ASCII_END - 1));
}
