import type { Occurrence } from '../mentions/finding/findOccurrences';
import { pluralOf } from '../mentions/finding/forms/plural';
import type { L10n } from '../text/l10n';
import type { Edit, Fix } from './finding';
import { lineStart } from './lines';

/**
 * The fix that gives a title in full where its acronym stands:
 *
 *     the CFO → the Chief Financial Officer (CFO)    CFOs → Chief Financial Officers (CFOs)    an SVP → a Senior Vice President (SVP)
 *
 * It is safe only where nothing beside the letters has to change with them: no hyphen, no possessive, no article, no
 * heading and no table.
 */
export function spellOut(text: string, { start, end, form }: Occurrence, title: string, l10n: L10n): Fix {
  const written = text.slice(start, end);
  const isPlural = form.text !== form.name && /\p{Ll}$/u.test(written);
  const full = `${isPlural ? pluralOf({ text: title }) : title} (${written})`;
  const article = articleEdit(text, start, title);
  const edits: readonly Edit[] = [...(article === undefined ? [] : [article]), { start, end, text: full }];
  return { title: l10n.t('Write “{0}”', full), kind: 'quickfix', safe: article === undefined && isAmongWords(text, start, end), edits };
}

/** `an` before letters may have to be `a` before the title, and the other way round. */
function articleEdit(text: string, start: number, title: string): Edit | undefined {
  const before = /(?<![\p{L}\p{M}\p{N}])(?<article>an?) $/iu.exec(text.slice(Math.max(0, start - 4), start))?.groups?.['article'];
  if (before === undefined) return undefined;
  const needed = /^[AEIO]/iu.test(title) ? 'an' : 'a';
  if (before.toLowerCase() === needed) return undefined;
  const at = start - 1 - before.length;
  return { start: at, end: at + before.length, text: before.startsWith('A') ? `A${needed.slice(1)}` : needed };
}

const LONGEST_LINE = 400;

function isAmongWords(text: string, start: number, end: number): boolean {
  const line = text.slice(Math.max(lineStart(text, start), start - LONGEST_LINE), start);
  const isProse = /\p{Ll}{2}/u.test(line) && !/^[ \t]*(?:#|\||=+ |[-\w]{1,40}:[ \t])|\t|\|/u.test(line) && !/[[{<][^\]}>]*$/u.test(line);
  return isProse && /(?<=\p{L}|,) $/u.test(text.slice(Math.max(0, start - 2), start)) && /^(?:[ ,.;:!?](?!\w)|[ ](?=\w)|\r?\n|$)/u.test(text.slice(end, end + 2));
}
