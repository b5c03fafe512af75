import type { DocumentContext } from '../documentContext';
import type { Place } from './places';

/** Why the words at a place may not change; undefined where they may. */
export function whyNoWords({ l10n }: DocumentContext, { spans }: Place): string | undefined {
  return spans.some(({ kind }) => kind === 'name') ? l10n.t('The link here is found by these words, so they stay as they are.') : undefined;
}

/** Why no further marks may stand around a place; undefined where they may. */
export function whyNoMarks(context: DocumentContext, place: Place): string | undefined {
  const { target, l10n } = context;
  // Marks within marks are words there.
  const nests = !(target.kind === 'prose' && target.markup === 'restructuredtext');
  const isFull = place.spans.some(({ kind }) => kind === 'plain' || kind === 'closed' || !nests);
  return isFull ? l10n.t('The marks beside the cursor leave no room for others.') : whyNoWords(context, place);
}

/** Where the mark of a note about a place goes, behind the link or the emphasis around it; or why it goes nowhere. */
export function noteAt(context: DocumentContext, place: Place): number | { readonly refused: string } {
  const { lines, target, l10n } = context;
  const { spans, name, line, at } = place;
  if (name === undefined && /^[\s>]*$/u.test(lines.at(line))) return { refused: l10n.t('Put the cursor behind a word: a footnote needs one to stand at.') };
  if (spans.some(({ kind }) => kind === 'note')) return { refused: l10n.t('There is a footnote here already.') };
  if (spans.some(({ kind }) => kind === 'closed')) return { refused: l10n.t('The marks beside the cursor leave no room for others.') };
  // In Markdown a note behind such a link would be read as its address.
  const noName = target.kind === 'prose' && target.markup === 'markdown' ? whyNoWords(context, place) : undefined;
  return noName === undefined ? Math.max(at, ...spans.map(({ end }) => end)) : { refused: noName };
}
