import { escapeMarkdown } from '../../text/markdown';
import type { Writer } from './writer';

export const markdownWriter: Writer = {
  definition: (term, text) => `**${escapeMarkdown(term)}**: ${escapeMarkdown(text)}`,
  paragraph: escapeMarkdown,
  table: ({ head, rows }) => [head, head.map(() => '---'), ...rows].map((cells, index) => row(cells, index !== 1)).join('\n'),
};

function row(cells: readonly string[], escape: boolean): string {
  return `| ${cells.map((cell) => (escape ? escapeMarkdown(cell) : cell)).join(' | ')} |`;
}
