import { oneLine } from '../../text/markdown';
import { safeAddress } from './address';
import type { Writer } from './writer';

export const restructuredtextWriter: Writer = {
  definition: (term, text) => `**${escapeRst(term)}**: ${escapeRst(text)}`,
  paragraph,
  table: ({ head, rows }) => ['.. list-table::', '   :header-rows: 1', '   :stub-columns: 1', '', ...[head, ...rows].map(row)].join('\n'),
  inline: escapeRst,
  list: (items) => items.map((item) => `- ${paragraph(item)}`).join('\n'),
  // A colon between blanks would part a term from its class.
  terms: (terms) => terms.map(({ term, text }) => `${paragraph(term).replaceAll(' : ', ' \\: ')}\n   ${paragraph(text)}`).join('\n\n'),
  references: (references) =>
    references
      .map(({ title, url }) => {
        const address = safeAddress(url);
        return `- ${address === undefined ? paragraph(title) : `\`${escapeRst(title).replaceAll('<', '\\<')} <${address.replace(/_$/u, '%5F')}>\`__`}`;
      })
      .join('\n'),
};

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => `   ${index === 0 ? '*' : ' '} - ${paragraph(cell)}`.trimEnd()).join('\n');
}

/** Signs that begin a list, a directive, a field or a rule have no meaning behind a backslash. */
function paragraph(text: string): string {
  return escapeRst(text).replace(/^(?=[!-/:-@[\]^{-~•]|(?:\d{1,9}|[a-zA-Z]{1,9})[.)](?:\s|$))/u, '\\');
}

/** Two colons at the end of a paragraph would announce a literal block. */
export function escapeRst(text: string): string {
  return oneLine(text).replace(/[\\*`_|]/gu, '\\$&').replace(/::$/u, ':\\:');
}
