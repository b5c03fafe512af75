import { csvTable } from '../text/csv';
import type { L10n } from '../text/l10n';
import type { Comparison } from './compareRoles';
import { dimensionLabels } from './labels';

/** The roles side by side as comma-separated values, an aspect a row; the sources are named in the last column. */
export function comparisonCsv({ columns, rows, sources }: Comparison, l10n: L10n): string {
  const labels = dimensionLabels(l10n);
  const head = [l10n.t('Aspect'), ...columns.map(({ title, acronym }) => (acronym === undefined ? title : `${title} (${acronym})`)), l10n.t('Sources')];
  const definitions = [l10n.t('Definition'), ...columns.map(({ definition }) => definition), ''];
  const body = rows.map(({ dimension, cells }) => {
    const cited = [...new Set(cells.flatMap((cell) => cell?.sources ?? []))];
    return [labels[dimension], ...cells.map((cell) => (cell === undefined ? '' : cell.text + (cell.scope === undefined ? '' : ` (${cell.scope})`))), cited.map((position) => sources[position]?.title ?? '').join('; ')];
  });
  return csvTable([head, definitions, ...body]);
}
