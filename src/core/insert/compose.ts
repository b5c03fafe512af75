import type { Comparison } from '../compare/compareRoles';
import { dimensionLabels } from '../compare/labels';
import { fullName } from '../glossary/glossary';
import type { Role } from '../glossary/types';
import { kindOf, type Markup } from '../languages/languages';
import type { L10n } from '../text/l10n';
import { asciidocWriter } from './writers/asciidoc';
import { htmlWriter } from './writers/html';
import { latexWriter } from './writers/latex';
import { markdownWriter } from './writers/markdown';
import { plainWriter } from './writers/plain';
import { restructuredtextWriter } from './writers/restructuredtext';
import type { Table, Writer } from './writers/writer';

const WRITERS: Readonly<Record<Markup, Writer>> = {
  markdown: markdownWriter,
  html: htmlWriter,
  latex: latexWriter,
  asciidoc: asciidocWriter,
  restructuredtext: restructuredtextWriter,
  plain: plainWriter,
};

/** The writer of a document's own markup; in code plain text, which then becomes a comment. */
function writerOf(languageId: string): Writer {
  const language = kindOf(languageId);
  return WRITERS[language.kind === 'prose' ? language.markup : 'plain'];
}

/** `**Chief Operating Officer (COO)**: Senior executive …`, in the markup of the language. */
export function composeDefinition(role: Role, languageId: string): string {
  return writerOf(languageId).definition(fullName(role), role.definition);
}

/** What tells the roles apart, then the table of all that is established of any of them. */
export function composeComparison(comparison: Comparison, languageId: string, l10n: L10n): string {
  const writer = writerOf(languageId);
  return [...comparison.headlines.map((headline) => writer.paragraph(headline)), writer.table(tableOf(comparison, l10n))].join('\n\n');
}

function tableOf({ columns, rows }: Comparison, l10n: L10n): Table {
  const labels = dimensionLabels(l10n);
  return {
    head: ['', ...columns.map(({ title, acronym }) => (acronym === undefined ? title : `${title} (${acronym})`))],
    rows: rows.map(({ dimension, cells }) => [labels[dimension], ...cells.map((cell) => cell?.text ?? '–')]),
  };
}
