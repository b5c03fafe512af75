import type { Comparison } from '../compare/compareRoles';
import { dimensionLabels } from '../compare/labels';
import { fullName } from '../glossary/glossary';
import type { Role } from '../glossary/types';
import type { L10n } from '../text/l10n';
import type { Table } from './writers/writer';
import { writerOf } from './writers/writerOf';

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
