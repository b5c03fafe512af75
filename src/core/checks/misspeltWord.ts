import { isWithinSlips } from './editDistance';
import { RIGHT_WORDS, TITLE_WORDS_BY_LETTER } from './titleWords';

const SHORTEST = 4;
const LONGEST = 20;
/** A word this long may have two slips. */
const LONG = 8;

/**
 * The word of a title that a word in small letters was meant to be, by all that its letters tell; undefined where it is
 * right as it is, or near no such word. People seldom miss the first letter, so it must be right. A single letter too
 * many at the end is a plural or a form of another language more often than a slip.
 *
 *     exectuive → executive      cheif → chief      office → (none: a word of its own)
 */
export function meantWord(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/u.test(word) || RIGHT_WORDS.has(word)) return undefined;
  if (word.endsWith('s') && RIGHT_WORDS.has(word.slice(0, -1))) return undefined;
  const near = TITLE_WORDS_BY_LETTER.get(word.charAt(0)) ?? [];
  const several = word.endsWith('s') ? pluralOf(near.find((each) => isSlipOf(word.slice(0, -1), each))) : undefined;
  return several ?? near.find((each) => isSlipOf(word, each));
}

function isSlipOf(word: string, right: string): boolean {
  if (word.slice(0, -1) === right) return false;
  return isWithinSlips(word, right, right.length < LONG ? 1 : 2);
}

/** The plural of a word with which titles end: officers, directors. */
function pluralOf(word: string | undefined): string | undefined {
  return word === undefined || word.endsWith('s') || word.endsWith('y') ? undefined : `${word}s`;
}
