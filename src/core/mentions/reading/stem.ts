import { isCapital, SMALL } from './letters';

/**
 * What is left of a word without its inflection, as a number: price(s), pric(ing), polici(es), plan(ned), plan(ning). Wrong
 * English, but the same for all inflections of a word. Of short words less is taken, so that not and note, car and care,
 * part and party stay apart. The word is a half-open range of bytes; see `bytesOf`.
 *
 * @param whole The hash of all letters of the word: most words have no inflection.
 */
export function stemOf(bytes: Uint8Array, start: number, end: number, whole: number): number {
  if (end - start < SHORTEST) return whole;
  const last = letterAt(bytes, end - 1);
  if (MAY_END_ONE[last] === 0 && last !== letterAt(bytes, end - 2)) return whole;
  const stop = stemEnd(bytes, start, end);
  let hash = NO_LETTERS;
  for (let at = start; at < stop - 1; at++) hash = hashOn(hash, letterAt(bytes, at));
  // Policy and policies: what is left of them ends alike.
  const isYAfterConsonant = letterAt(bytes, stop - 1) === Y && stop - start > 3 && !isVowel(letterAt(bytes, stop - 2));
  return hashOn(hash, isYAfterConsonant ? I : letterAt(bytes, stop - 1));
}

/** The hash of a word before its first letter. */
export const NO_LETTERS = 0x811c9dc5;
const FACTOR = 0x01000193;

export function hashOn(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, FACTOR);
}

/** The number of a word in capitals; 0 if it is none of two to six of them. */
export function capitalsOf(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 2 || end - start > 6) return 0;
  let hash = 0x2545f491;
  for (let at = start; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (!isCapital(code)) return 0;
    hash = hashOn(hash, code);
  }
  return hash;
}

const SHORTEST = 4;
const [A, D, E, G, H, I, N, O, S, U, X, Y, Z] = [97, 100, 101, 103, 104, 105, 110, 111, 115, 117, 120, 121, 122] as const;
const MAY_END_ONE = Uint8Array.from({ length: 256 }, (_, code) => (code === S || code === D || code === G || code === E || code === Y ? 1 : 0));

function isVowel(code: number | undefined): boolean {
  return code === A || code === E || code === I || code === O || code === U;
}

function letterAt(bytes: Uint8Array, at: number): number {
  return SMALL[bytes[at] ?? 0] ?? 0;
}

function stemEnd(bytes: Uint8Array, start: number, end: number): number {
  const singular = withoutPlural(bytes, start, end);
  const stop = singular < end && letterAt(bytes, singular - 1) === I ? singular : withoutTense(bytes, start, singular);
  const withoutE = stop - start >= 5 && letterAt(bytes, stop - 1) === E ? stop - 1 : stop;
  const isDouble = withoutE - start >= 5 && letterAt(bytes, withoutE - 1) === letterAt(bytes, withoutE - 2);
  return isDouble ? withoutE - 1 : withoutE;
}

/** Policies end after their i, classes after the second s; class, status and basis are no plurals. */
function withoutPlural(bytes: Uint8Array, start: number, end: number): number {
  if (letterAt(bytes, end - 1) !== S) return end;
  const [third, second] = [letterAt(bytes, end - 3), letterAt(bytes, end - 2)];
  if (second === S || second === U || second === I) return end;
  const isLong = second === E && (third === S || third === X || third === Z || third === H || (third === I && end - start >= 5));
  return isLong ? end - 2 : end - 1;
}

function withoutTense(bytes: Uint8Array, start: number, end: number): number {
  const [third, second, last] = [letterAt(bytes, end - 3), letterAt(bytes, end - 2), letterAt(bytes, end - 1)];
  if (last === D && second === E && end - start >= 5) return third === I ? end - 2 : end - 1;
  return last === G && second === N && third === I && end - start >= 7 ? end - 3 : end;
}
