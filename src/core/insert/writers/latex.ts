import { oneLine } from '../../text/markdown';
import { safeAddress } from './address';
import type { Writer } from './writer';

export const latexWriter: Writer = {
  definition: (term, text) => `\\textbf{${escapeLatex(term)}}: ${escapeLatex(text)}`,
  paragraph: escapeLatex,
  table: ({ head, rows }) => {
    // Equal shares of the line for the roles, less the room between columns, so that sentences wrap and the table fits a page.
    const others = Math.max(1, head.length - 1);
    const share = ((0.86 - 0.05 * others) / others).toFixed(2);
    const columns = `@{}p{0.14\\linewidth}${`p{${share}\\linewidth}`.repeat(head.length - 1)}@{}`;
    return [`\\noindent\\begin{tabular}{${columns}}`, '\\hline', line(head), '\\hline', ...rows.map(line), '\\hline', '\\end{tabular}'].join('\n');
  },
  inline: escapeLatex,
  list: (items) => environment('itemize', items.map((item) => `  \\item {}${escapeLatex(item)}`)),
  terms: (terms) => environment('description', terms.map(({ term, text }) => `  \\item[{${escapeLatex(term)}}] ${escapeLatex(text)}`)),
  // A link would need a package; the address as text needs none.
  references: (references) => environment('itemize', references.map(({ title, url }) => `  \\item {}${escapeLatex([title, safeAddress(url) ?? ''].filter((part) => part !== '').join(', '))}`)),
};

function environment(name: string, lines: readonly string[]): string {
  return [`\\begin{${name}}`, ...lines, `\\end{${name}}`].join('\n');
}

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
