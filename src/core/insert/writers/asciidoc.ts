import { oneLine } from '../../text/markdown';
import { safeAddress } from './address';
import type { Writer } from './writer';

export const asciidocWriter: Writer = {
  definition: (term, text) => `*${escapeAsciidoc(term)}*: ${escapeAsciidoc(text)}`,
  paragraph,
  table: ({ head, rows }) =>
    [
      `[cols="1h${',2'.repeat(Math.max(0, head.length - 1))}",options="header"]`,
      '|===',
      head.map(cell).join(' '),
      ...rows.map((cells) => `\n${cells.map(cell).join('\n')}`),
      '|===',
    ].join('\n'),
  inline: escapeAsciidoc,
  list: (items) => items.map((item) => `* ${paragraph(item)}`).join('\n'),
  terms: (terms) => terms.map(({ term, text }) => `${paragraph(term)}:: ${escapeAsciidoc(text)}`).join('\n'),
  references: (references) =>
    references
      .map(({ title, url }) => {
        const address = safeAddress(url);
        return `* ${address === undefined ? paragraph(title) : `link:++${address.replaceAll('+', '%2B')}++[${escapeAsciidoc(title).replaceAll(',', '&#44;').replaceAll('=', '&#61;')}]`}`;
      })
      .join('\n'),
};

function cell(text: string): string {
  return `|${escapeAsciidoc(text)}`;
}

/** What does not begin with a letter or a digit might begin a list, a title or a comment; a number with a stop would. */
function paragraph(text: string): string {
  const escaped = escapeAsciidoc(text);
  return /^(?:\p{L}|\d+(?![\d.]))/u.test(escaped) || escaped === '' ? escaped : `{empty}${escaped}`;
}

/** Signs that are read before attributes are filled in become attributes; those read after them, character references. */
const ESCAPES: Readonly<Record<string, string>> = {
  '*': '{asterisk}',
  '`': '{backtick}',
  '|': '{vbar}',
  '^': '{caret}',
  '~': '{tilde}',
  '[': '&#91;',
  ']': '&#93;',
  '+': '{plus}',
  '<': '&#60;',
  '>': '&#62;',
  '\\': '{backslash}',
  '{': '\\{',
  '_': '&#95;',
  '#': '&#35;',
};

export function escapeAsciidoc(text: string): string {
  return oneLine(text)
    .replace(/&(?=#?\w{1,32};)/gu, '&#38;')
    .replace(/(?<!&)#|[*`|^~[\]+<>\\{_]/gu, (char) => ESCAPES[char] ?? char)
    .replaceAll('((', '(&#40;')
    .replaceAll('::', ':&#58;');
}
