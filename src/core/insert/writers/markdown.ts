import { escapeMarkdown } from '../../text/markdown';
import { safeAddress } from './address';
import type { Writer } from './writer';

/** Markdown, given how a dialect keeps a text from being markup. */
function writeMarkdown(inline: (text: string) => string): Writer {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const paragraph = (text: string) => escapeStart(inline(text));
  return {
    definition: (term, text) => `**${inline(term)}**: ${inline(text)}`,
    paragraph,
    table: ({ head, rows }) => [row(head.map(inline)), row(head.map(() => '---')), ...rows.map((cells) => row(cells.map(inline)))].join('\n'),
    inline,
    list: (items) => items.map((item) => `- ${paragraph(item)}`).join('\n'),
    terms: (terms) => terms.map(({ term, text }) => `${paragraph(term)}\n: ${paragraph(text)}`).join('\n\n'),
    references: (references) =>
      references
        .map(({ title, url }) => {
          const address = safeAddress(url);
          return `- ${address === undefined ? paragraph(title) : `[${inline(title)}](<${address}>)`}`;
        })
        .join('\n'),
  };
}

/** At the beginning of a line a few more signs have a meaning. */
function escapeStart(text: string): string {
  return text.replace(/^[#+:=-]/u, '\\$&').replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}

export const markdownWriter: Writer = writeMarkdown(escapeMarkdown);

/** Braces open an expression there. */
export const mdxWriter: Writer = writeMarkdown((text) => escapeMarkdown(text).replace(/[{}]/gu, '\\$&'));
