import type { Glossary } from '../glossary/glossary';
import type { Provenance } from '../glossary/own/merging/provenance';
import type { L10n } from '../text/l10n';
import { escapeHover } from '../text/markdown';
import { originText } from '../glossary/originText';

/** Where a role's entry comes from; empty for one that is the bundled glossary's alone. */
export function renderOrigin({ originOf }: Glossary, id: string, l10n: L10n): string {
  const origin: Provenance | undefined = originOf?.(id);
  const text = origin === undefined ? undefined : originText(origin, l10n);
  return text === undefined ? '' : `*${escapeHover(text)}*`;
}
