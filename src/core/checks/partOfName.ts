import type { Occurrence } from '../mentions/finding/findOccurrences';

/** What joins letters to others: MD&A, EPP-ED, R&D. */
const JOINED_BEFORE = /[\p{L}\p{N}][&+-]$/u;
const JOINED_AFTER = /^(?:[&+][\p{L}\p{N}]|-\p{Lu}{2})/u;
/** The name of a work begins with the letters: _CIO Insight_, “CFO Journal”. */
const OPENED = /[_*“"]$/u;
const WORD_AFTER = /^ \p{Lu}/u;

/** True where letters are a piece of a longer name rather than a title of a person. */
export function isPartOfName(text: string, { start, end }: Pick<Occurrence, 'start' | 'end'>): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 3);
  if (/^(?:co|ex)-$/iu.test(text.slice(Math.max(0, start - 3), start))) return false;
  return JOINED_BEFORE.test(before) || JOINED_AFTER.test(after) || (OPENED.test(before) && WORD_AFTER.test(after));
}
