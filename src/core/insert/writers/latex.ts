import { oneLine } from '../../text/markdown';
import type { Writer } from './writer';

export const latexWriter: Writer = {
  definition: (term, text) => `\\textbf{${escapeLatex(term)}}: ${escapeLatex(text)}`,
  paragraph: escapeLatex,
  table: ({ head, rows }) => {
    // Equal shares of the line for the roles, so that sentences wrap and the table fits a page.
    const share = (0.78 / Math.max(1, head.length - 1)).toFixed(2);
    const columns = `p{0.14\\linewidth}${`p{${share}\\linewidth}`.repeat(Math.max(0, head.length - 1))}`;
    return [`\\begin{tabular}{${columns}}`, '\\hline', line(head), '\\hline', ...rows.map(line), '\\hline', '\\end{tabular}'].join('\n');
  },
};

function line(cells: readonly string[]): string {
  return `${cells.map(escapeLatex).join(' & ')} \\\\`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

export function escapeLatex(text: string): string {
  return oneLine(text).replace(/[\\~^<>|{}$&#_%]/gu, (char) => ESCAPES[char] ?? `\\${char}`);
}
