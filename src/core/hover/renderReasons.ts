import { EVERYWHERE } from '../mentions/pins';
import type { Reading, Reason } from '../mentions/reading/reading';
import type { L10n } from '../text/l10n';
import { escapeHover } from '../text/markdown';

export interface ReasonContext {
  /** The line, from 1, that a UTF-16 offset lies in. */
  readonly lineOf: (offset: number) => number;
  readonly l10n: L10n;
}

/** Why a mention was read as it was, in a reader's words; empty where it could mean nothing else. */
export function renderReasons({ because }: Reading, context: ReasonContext): string {
  const reasons = because.map((reason) => renderReason(reason, context)).filter((text) => text !== '');
  return reasons.length === 0 ? '' : `*${context.l10n.t('Read so here: {0}.', reasons.join('; '))}*`;
}

function renderReason(reason: Reason, { lineOf, l10n }: ReasonContext): string {
  switch (reason.kind) {
    case 'pinned':
      return reason.where === EVERYWHERE ? l10n.t('you chose it, in your settings') : l10n.t('you chose it for {0}, in your settings', escapeHover(reason.where));
    case 'defined':
      return l10n.t('defined on line {0}', String(lineOf(reason.at)));
    case 'named':
      return l10n.t('the text names the {0} in full', escapeHover(reason.title));
    case 'cues':
      return l10n.t('{0} nearby', listed(reason.words, l10n));
    case 'company':
      return l10n.t('other roles are named beside it');
    case 'usual':
      return '';
  }
}

function listed(words: readonly string[], l10n: L10n): string {
  const quoted = words.map((word) => `“${escapeHover(word)}”`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : l10n.t('{0} and {1}', quoted.slice(0, -1).join(', '), last);
}
