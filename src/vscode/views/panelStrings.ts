import { categoryLabels, dimensionLabels } from '../../core/compare/labels';
import type { L10n } from '../../core/text/l10n';
import type { PanelStrings } from '../../webview/protocol';

/** Every word the panel shows. */
export function panelStrings(l10n: L10n): PanelStrings {
  return {
    choose: l10n.t('Choose roles…'),
    insert: l10n.t('Insert table'),
    empty: l10n.t('No roles chosen yet'),
    emptyHint: l10n.t('Choose two to four roles to read them side by side, or hover over a role in your text and follow Compare.'),
    addRole: l10n.t('Add a role'),
    remove: l10n.t('Remove {0}', '{0}'),
    swap: l10n.t('Swap {0} for another role', '{0}'),
    confused: l10n.t('Often confused with these'),
    openEntry: l10n.t('Open {0} in the glossary', '{0}'),
    derived: l10n.t('from the entry'),
    derivedNote: l10n.t('Cells marked “from the entry” come from the role’s own entry; nobody wrote them as a contrast.'),
    noDistinction: l10n.t('No written distinction covers these roles. What follows is put together from their entries.'),
    notEstablished: l10n.t('not established'),
    general: l10n.t('general knowledge'),
    together: l10n.t('Working together'),
    trap: l10n.t('The trap'),
    sources: l10n.t('Sources'),
    source: l10n.t('Source {0}', '{0}'),
    tiers: {
      A: l10n.t('law, regulator, standard or research'),
      B: l10n.t('press, textbook or law firm'),
      C: l10n.t('vendor, recruiter or blog: shows usage only'),
    },
    table: l10n.t('{0} side by side', '{0}'),
    dimension: l10n.t('Aspect'),
    definition: l10n.t('Definition'),
    changed: l10n.t('Comparing {0}', '{0}'),
    dimensions: dimensionLabels(l10n),
    categories: categoryLabels(l10n),
  };
}
