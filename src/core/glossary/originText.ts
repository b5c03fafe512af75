import type { FieldOrigin, Provenance } from './own/merging/provenance';
import type { L10n } from '../text/l10n';

/** More would be the file itself. */
const MOST_FIELDS = 5;

/** In words, which file an entry comes from, and what of the bundled entry it replaces. Undefined for a bundled entry. */
export function originText({ origin, madeBy, overrides }: Provenance, l10n: L10n): string | undefined {
  if (origin === 'bundled') return undefined;
  const definition = overrides.find(({ field }) => field === 'definition');
  const others = overrides.filter(({ field }) => field !== 'definition');
  const parts = [
    madeBy.origin === 'bundled' ? undefined : l10n.t('From {0}.', madeBy.file ?? ''),
    definition === undefined ? undefined : definitionText(definition, l10n),
    ...[...new Set(others.map(({ file }) => file))].map((file) => changesText(others.filter((each) => each.file === file), l10n)),
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

function definitionText({ file, isBundledToo }: FieldOrigin, l10n: L10n): string {
  return isBundledToo ? l10n.t('Definition from {0}; the bundled definition is replaced.', file ?? '') : l10n.t('Definition from {0}.', file ?? '');
}

/** Fields go by the names that they have in the file. */
function changesText(fields: readonly FieldOrigin[], l10n: L10n): string {
  const names = fields.slice(0, MOST_FIELDS).map(({ field }) => field);
  if (fields.length > MOST_FIELDS) names.push('…');
  return l10n.t('Changed in {0}: {1}.', fields[0]?.file ?? '', names.join(', '));
}
