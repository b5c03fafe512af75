import type { Name } from '../../../glossary/types';

/**
 * The plural of a title or acronym in English.
 *
 *     CEO → CEOs    Chief of Staff → Chiefs of Staff    Company Secretary → Company Secretaries    Chairman → Chairmen
 */
export function pluralOf(name: Pick<Name, 'text' | 'plural'>): string {
  if (name.plural !== undefined) return name.plural;
  const [, head = name.text, tail = ''] = GOES_ON.exec(name.text) ?? [];
  return pluralWord(head) + tail;
}

/** Both cases are written out: a pattern without regard to case makes the engine look through the letters of all alphabets. */
const GOES_ON = /^(.+?)( (?:[oO][fF]|[fF][oO][rR]|[tT][oO]|[iI][nN]|[aA][tT])(?![\w\u017f\u212a]).*)$/u;
const HISSES = ['s', 'x', 'z', 'ch', 'sh'];

function pluralWord(word: string): string {
  if (word.endsWith('man')) return `${word.slice(0, -2)}en`;
  if (word.endsWith('y') && /[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return HISSES.some((end) => word.endsWith(end)) ? `${word}es` : `${word}s`;
}
