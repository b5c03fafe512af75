import { oneLine } from '../../text/markdown';
import type { Writer } from './writer';

/** Plain text has no tables: each row becomes a short paragraph, a line a column. */
export const plainWriter: Writer = {
  definition: (term, text) => `${oneLine(term)}: ${oneLine(text)}`,
  paragraph: oneLine,
  table: ({ head, rows }) =>
    rows.map(([first = '', ...rest]) => [oneLine(first), ...rest.map((cell, index) => `  ${oneLine(head[index + 1] ?? '')}: ${oneLine(cell)}`)].join('\n')).join('\n\n'),
};
