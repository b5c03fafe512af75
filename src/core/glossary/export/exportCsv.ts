import { categoryLabels } from '../../compare/labels';
import type { L10n } from '../../text/l10n';
import { csvTable } from '../../text/csv';
import { rolesOf, type Glossary } from '../glossary';
import type { Name, Role } from '../types';

/** The roles as a table of comma-separated values, a role a row. */
export function exportCsv(glossary: Glossary, l10n: L10n): string {
  const categories = categoryLabels(l10n);
  const titles = (ids: readonly string[]) => rolesOf(glossary, ids).map(({ title }) => title);
  const columns: readonly (readonly [head: string, cell: (role: Role) => string])[] = [
    [l10n.t('Id'), ({ id }) => id],
    [l10n.t('Title'), ({ title }) => title],
    [l10n.t('Acronyms'), ({ acronyms }) => inUse(acronyms)],
    [l10n.t('Other names'), ({ aliases }) => inUse(aliases)],
    [l10n.t('Category'), ({ category }) => categories[category]],
    [l10n.t('Definition'), ({ definition }) => definition],
    [l10n.t('Responsibilities'), ({ responsibilities }) => list(responsibilities)],
    [l10n.t('Measured by'), ({ measures }) => list(measures)],
    [l10n.t('Accountable to'), ({ reportsTo }) => list(titles(reportsTo.map(({ role }) => role)))],
    [l10n.t('Often confused with'), ({ confusedWith }) => list(titles(confusedWith))],
    [l10n.t('Jurisdiction'), ({ jurisdiction }) => jurisdiction ?? ''],
    [l10n.t('Sources'), ({ sources }) => list(sources.map((id) => glossary.sources.get(id)?.title ?? id))],
  ];
  const rows = [columns.map(([head]) => head), ...glossary.rows.roles.map((role) => columns.map(([, cell]) => cell(role)))];
  return csvTable(rows);
}

function inUse(names: readonly Name[]): string {
  return list(names.flatMap(({ text, use }) => (use === 'alias' || use === 'variant' ? [text] : [])));
}

function list(items: readonly string[]): string {
  return items.join('; ');
}
