import type { Name } from '../../glossary/types';

/**
 * The plural of a title or acronym in English.
 *
 *     CEO → CEOs    Chief of Staff → Chiefs of Staff    Company Secretary → Company Secretaries    Chairman → Chairmen
 */
export function pluralOf(name: Pick<Name, 'text' | 'plural'>): string {
  if (name.plural !== undefined) return name.plural;
  const [, head = name.text, tail = ''] = /^(.+?)( (?:of|for|to|in|at)\b.*)$/iu.exec(name.text) ?? [];
  return pluralWord(head) + tail;
}

function pluralWord(word: string): string {
  if (/[A-Z]$/u.test(word)) return `${word}s`;
  if (/man$/u.test(word)) return `${word.slice(0, -2)}en`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}
