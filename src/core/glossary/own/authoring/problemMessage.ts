import type { L10n } from '../../../text/l10n';
import type { OwnProblem } from '../ownRows';

/** What is wrong, as a sentence of its own. */
export function messageOf({ path, reason }: OwnProblem, l10n: L10n): string {
  const field = path.replace(/^\w+\[\d+\]\.?/u, '');
  return field === '' ? l10n.t('This {0}.', reason) : `${field} ${reason}.`;
}
