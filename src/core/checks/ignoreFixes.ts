import type { CheckContext } from './check';
import type { Code } from './codes';
import { commentFormOf, type CommentForm } from './commentForm';
import type { Draft, Edit, Fix } from './finding';
import { FILE_MARK, MARK } from './ignores';
import { lineEnd, lineStart } from './lines';

/** The fixes that write into the document that a finding is not to be reported: here, and in the whole file. */
export function ignoreFixes(code: Code, { start }: Pick<Draft, 'start'>, { text, options: { languageId, l10n } }: CheckContext): readonly Fix[] {
  const form = commentFormOf(languageId);
  if (form === undefined) return [];
  const here = editHere(text, start, code, form);
  const offered = { kind: 'quickfix', safe: false } as const;
  const atTop = { start: bodyStart(text), end: bodyStart(text), text: `${form.open}${FILE_MARK} ${code}${form.close}\n${form.place === 'above-paragraph' ? '\n' : ''}` };
  return [
    ...(here === undefined ? [] : [{ ...offered, title: l10n.t('Do not report “{0}” on this line', code), edits: [here] }]),
    { ...offered, title: l10n.t('Do not report “{0}” in this file', code), edits: [atTop] },
  ];
}

/** Undefined where a comment would break what stands there. */
function editHere(text: string, offset: number, code: Code, { open, close, place }: CommentForm): Edit | undefined {
  const start = lineStart(text, offset);
  const comment = `${open}${MARK} ${code}${close}`;
  if (place === 'behind') {
    const newline = lineEnd(text, offset);
    const end = text[newline - 1] === '\r' ? newline - 1 : newline;
    return { start: end, end, text: ` ${comment}` };
  }
  const line = text.slice(start, offset);
  const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
  if (place === 'above-paragraph') return isFirstOfParagraph(text, start) ? { start, end: start, text: `${indent}${comment}\n\n` } : undefined;
  // Within a comment of several lines the mark is what its lines begin with.
  const mark = /^(?:\/\/+|\*(?!\/)|#+|--|;+|%+)(?=[ \t])/u.exec(line.trimStart())?.[0];
  return { start, end: start, text: mark === undefined ? `${indent}${comment}\n` : `${indent}${mark} ${MARK} ${code}\n` };
}

function isFirstOfParagraph(text: string, start: number): boolean {
  return start === 0 || /(?:^|\n)[ \t]{0,99}\r?\n$/u.test(text.slice(Math.max(0, start - 120), start));
}

const HEAD = /^\ufeff?(?:#![^\n]{0,500}\n|---\r?\n(?=["'\w#-])[^]{0,8000}?\n(?:---|\.\.\.)[ \t]*\r?\n|(?:<\?xml[^>]{0,500}\?>\s{0,9})?(?:<!doctype[^>]{0,500}>\s{0,9})?)/iu;

/** Behind what must stand first: front matter, `#!`, the declarations of XML and HTML. */
function bodyStart(text: string): number {
  return HEAD.exec(text)?.[0].length ?? 0;
}
