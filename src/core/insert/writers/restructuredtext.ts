import { oneLine } from '../../text/markdown';
import type { Writer } from './writer';

export const restructuredtextWriter: Writer = {
  definition: (term, text) => `**${escapeRst(term)}**: ${escapeRst(text)}`,
  paragraph: escapeRst,
  table: ({ head, rows }) => ['.. list-table::', '   :header-rows: 1', '   :stub-columns: 1', '', ...[head, ...rows].map(row)].join('\n'),
};

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => `   ${index === 0 ? '*' : ' '} - ${escapeRst(cell)}`.trimEnd()).join('\n');
}

export function escapeRst(text: string): string {
  return oneLine(text).replace(/[\\*`_|]/gu, '\\$&');
}
