import type { Glossary } from '../glossary/glossary';
import type { Role, Statement } from '../glossary/types';
import type { L10n } from '../text/l10n';
import { escapeHover, shorten } from '../text/markdown';

const MOST_NAMES = 8;
const MOST_NOTES = 8;
const MOST_TEXT = 300;

/**
 * What a reader's own file says of a role besides its definition: its other names, and what is to be known. The bundled
 * entries say more than a hover holds; those that people write for themselves they expect to read in it.
 */
export function renderOwnEntry({ originOf }: Glossary, role: Role, l10n: L10n): string {
  const origin = originOf?.(role.id)?.madeBy.origin;
  if (origin === undefined || origin === 'bundled') return '';
  return [otherNames(role, l10n), notes(role.notes)].filter((part) => part !== '').join('\n\n');
}

function otherNames({ acronyms, aliases }: Role, l10n: L10n): string {
  const names = [...acronyms.slice(1), ...aliases].filter(({ use }) => use === 'alias').map(({ text }) => text);
  const shown = names.slice(0, MOST_NAMES).map(escapeHover);
  if (names.length > MOST_NAMES) shown.push('…');
  return names.length === 0 ? '' : l10n.t('Also called {0}.', shown.join(', '));
}

function notes(all: readonly Statement[]): string {
  const shown = all.slice(0, MOST_NOTES).map(({ scope, text }) => `- ${scope === undefined ? '' : `*${escapeHover(scope)}:* `}${escapeHover(shorten(text, MOST_TEXT))}`);
  if (all.length > MOST_NOTES) shown.push('- …');
  return shown.join('\n');
}
