import { categoryLabels } from '../../compare/labels';
import type { L10n } from '../../text/l10n';
import { oneLine } from '../../text/markdown';
import { rolesOf, type Glossary } from '../glossary';
import type { Name, Role } from '../types';

/** What makes a spreadsheet read a cell as a formula, in both widths; blanks before it do not help. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
const LINE_END = '\r\n';

/**
 * The roles as a table after RFC 4180, a role a row, every cell quoted. No cell can become a formula: where its text could,
 * an apostrophe stands before it.
 */
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
  return rows.map((cells) => cells.map(quoted).join(',') + LINE_END).join('');
}

function inUse(names: readonly Name[]): string {
  return list(names.flatMap(({ text, use }) => (use === 'alias' || use === 'variant' ? [text] : [])));
}

function list(items: readonly string[]): string {
  return items.join('; ');
}

function quoted(cell: string): string {
  const line = oneLine(cell);
  return `"${(FORMULA.test(line) ? "'" : '') + line.replaceAll('"', '""')}"`;
}
