import { oneLine } from '../../text/markdown';
import type { Writer } from './writer';

export const asciidocWriter: Writer = {
  definition: (term, text) => `*${escapeAsciidoc(term)}*: ${escapeAsciidoc(text)}`,
  paragraph: escapeAsciidoc,
  table: ({ head, rows }) =>
    [
      `[cols="1h${',2'.repeat(Math.max(0, head.length - 1))}",options="header"]`,
      '|===',
      head.map(cell).join(' '),
      ...rows.map((cells) => `\n${cells.map(cell).join('\n')}`),
      '|===',
    ].join('\n'),
};

function cell(text: string): string {
  return `|${escapeAsciidoc(text)}`;
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  '*': '{asterisk}',
  '`': '{backtick}',
  '|': '{vbar}',
  '^': '{caret}',
  '~': '{tilde}',
  '[': '{startsb}',
  ']': '{endsb}',
  '+': '{plus}',
  '<': '{lt}',
  '>': '{gt}',
  '\\': '{backslash}',
  '{': '\\{',
  '_': '&#95;',
  '#': '&#35;',
};

export function escapeAsciidoc(text: string): string {
  return oneLine(text).replace(/[*`|^~[\]+<>\\{_#]/gu, (char) => ATTRIBUTES[char] ?? char);
}
