import { oneLine } from '../../text/markdown';
import type { Writer } from './writer';

export const htmlWriter: Writer = {
  definition: (term, text) => `<p><dfn>${escapeHtml(term)}</dfn>: ${escapeHtml(text)}</p>`,
  paragraph: (text) => `<p>${escapeHtml(text)}</p>`,
  table: ({ head, rows }) =>
    [
      '<table>',
      '  <thead>',
      `    <tr>${head.map((cell) => (cell === '' ? '<td></td>' : `<th scope="col">${escapeHtml(cell)}</th>`)).join('')}</tr>`,
      '  </thead>',
      '  <tbody>',
      ...rows.map(([first = '', ...rest]) => `    <tr><th scope="row">${escapeHtml(first)}</th>${rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`),
      '  </tbody>',
      '</table>',
    ].join('\n'),
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '{': '&#123;', '}': '&#125;' };

/** Braces too: in the templates that share this markup two of them open an expression. */
export function escapeHtml(text: string): string {
  return oneLine(text).replace(/[&<>"{}]/gu, (char) => ENTITIES[char] ?? char);
}
