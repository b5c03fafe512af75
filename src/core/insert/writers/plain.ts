import { oneLine } from '../../text/markdown';
import { safeAddress } from './address';
import type { Writer } from './writer';

/** Plain text has no tables: each row becomes a short paragraph, a line a column. */
export const plainWriter: Writer = {
  definition: (term, text) => `${oneLine(term)}: ${oneLine(text)}`,
  paragraph: oneLine,
  table: ({ head, rows }) =>
    rows.map(([first = '', ...rest]) => [oneLine(first), ...rest.map((cell, index) => `  ${oneLine(head[index + 1] ?? '')}: ${oneLine(cell)}`)].join('\n')).join('\n\n'),
  inline: oneLine,
  list: (items) => items.map((item) => `- ${oneLine(item)}`).join('\n'),
  terms: (terms) => terms.map(({ term, text }) => `${oneLine(term)}\n  ${oneLine(text)}`).join('\n\n'),
  references: (references) => references.map(({ title, url }) => `- ${[oneLine(title), safeAddress(url) ?? ''].filter((part) => part !== '').join(', ')}`).join('\n'),
};
