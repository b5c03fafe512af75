import { oneLine } from '../../text/markdown';
import { safeAddress } from './address';
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
  inline: escapeHtml,
  list: (items) => list(items.map(escapeHtml)),
  terms: (terms) => ['<dl>', ...terms.flatMap(({ term, text }) => [`  <dt>${escapeHtml(term)}</dt>`, `  <dd>${escapeHtml(text)}</dd>`]), '</dl>'].join('\n'),
  references: (references) =>
    list(
      references.map(({ title, url }) => {
        const address = safeAddress(url);
        return address === undefined ? escapeHtml(title) : `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`;
      }),
    ),
};

function list(items: readonly string[]): string {
  return ['<ul>', ...items.map((item) => `  <li>${item}</li>`), '</ul>'].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '{': '&#123;', '}': '&#125;', '@': '&#64;' };

/** Braces and the at sign too: in the templates that share this markup they open an expression. */
export function escapeHtml(text: string): string {
  return oneLine(text).replace(/[&<>"{}@]/gu, (char) => ENTITIES[char] ?? char);
}
