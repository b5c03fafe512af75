import type { Category, Dimension } from '../glossary/types';
import type { L10n } from '../text/l10n';

/** What the rows of a comparison are called. */
export function dimensionLabels(l10n: L10n): Readonly<Record<Dimension, string>> {
  return {
    'accountable-to': l10n.t('Accountable to'),
    scope: l10n.t('Scope'),
    horizon: l10n.t('Horizon'),
    focus: l10n.t('Focus'),
    'decision-rights': l10n.t('Decision rights'),
    'legal-standing': l10n.t('Legal standing'),
    metrics: l10n.t('Measured by'),
    background: l10n.t('Background'),
    'when-needed': l10n.t('When needed'),
  };
}

/** What the shelves of the glossary are called. */
export function categoryLabels(l10n: L10n): Readonly<Record<Category, string>> {
  return {
    board: l10n.t('Board'),
    'c-suite-core': l10n.t('Chief executives'),
    'c-suite-functional': l10n.t('Functional chiefs'),
    'senior-management': l10n.t('Senior management'),
    'head-of': l10n.t('Heads of function'),
    'legal-statutory': l10n.t('Roles made by law'),
    variant: l10n.t('Variants'),
  };
}
