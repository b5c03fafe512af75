import { isCjk } from './boundary';
import { type ModifierKind, REGION_NAMES, WORDS_AFTER, WORDS_BEFORE, WORDS_IN_PARENTHESES } from './modifierWords';

/**
 * A word beside a title that qualifies it and is no part of the mention. It stands relative to the mention, so that a
 * mention may move with the text before it and keep its modifiers.
 */
export interface Modifier {
  readonly kind: ModifierKind;
  /** As written. */
  readonly text: string;
  /** From the start of the mention to the start of the modifier, in UTF-16 code units; negative before the mention. */
  readonly offset: number;
}

/** How far to either side a modifier is looked for, and how many may stand in a row. */
const REACH = 80;
const MOST = 3;

/**
 * What qualifies the title in a half-open range, in the order of the text.
 *
 *     the former group CEO      ex-CEO      CEO-elect      North America CFO      CFO (interim), EMEA
 *         ──┬─── ──┬──          ─┬             ──┬──       ──────┬──────               ───┬───   ─┬──
 *         former  group        former          elect          regional                 interim  regional
 */
export function modifiersOf(text: string, start: number, end: number): readonly Modifier[] {
  return [...before(text, start), ...after(text, start, end)];
}

function before(text: string, start: number): readonly Modifier[] {
  const found: Modifier[] = [];
  const from = Math.max(0, start - REACH);
  const slice = text.slice(from, start);
  for (let end = slice.length; found.length < MOST; ) {
    const modifier = lastIn(slice.slice(0, end));
    if (modifier === undefined) break;
    found.unshift({ ...modifier, offset: modifier.offset + from - start });
    end = modifier.offset;
  }
  return found;
}

/** The last two words, as far as only a blank or a hyphen parts them from what follows. */
const LAST_WORDS = /(?:^|[^\p{L}\p{M}])(?<phrase>(?:[\p{L}\p{M}.]+[ \t\u00a0-])?[\p{L}\p{M}][\p{L}\p{M}.]*)(?:[*_]*[ \t\u00a0]+[*_]*|[-\u2010\u2011]|[ \t]*\r?\n[ \t]*)$/u;

function lastIn(text: string): Modifier | undefined {
  if (isCjk(text.charCodeAt(text.length - 1))) return lastSigns(text);
  const match = LAST_WORDS.exec(text);
  const phrase = match?.groups?.['phrase'];
  if (match === null || phrase === undefined) return undefined;
  const phraseStart = match.index + match[0].indexOf(phrase);
  const word = /[^ \t\u00a0-]+$/u.exec(phrase)?.[0] ?? phrase;
  for (const written of new Set([phrase, word])) {
    const kind = kindBefore(written);
    if (kind !== undefined) return { kind, text: written, offset: phraseStart + phrase.length - written.length };
  }
  return undefined;
}

/** 元社長, 次期CEO: written against the title. */
function lastSigns(text: string): Modifier | undefined {
  for (const length of [2, 1]) {
    const written = text.slice(-length);
    const kind = WORDS_BEFORE.get(written);
    if (kind !== undefined) return { kind, text: written, offset: text.length - length };
  }
  return undefined;
}

function kindBefore(written: string): ModifierKind | undefined {
  if (REGION_NAMES.has(written)) return 'regional';
  return WORDS_BEFORE.get(written.replace(/\.$/u, '').replace(/\s/gu, ' ').toLowerCase());
}

/** What may part a title from a word that qualifies it, and that word with at most one more. */
const NEXT_WORDS = /^(?<gap>[*_]*(?:-|,[ \t\u00a0]+|[ \t\u00a0]*\(|\)[ \t\u00a0]*,[ \t\u00a0]*|[ \t\u00a0]+(?:for|of|in)[ \t\u00a0]+(?:the[ \t\u00a0]+)?|[ \t\u00a0]+[-–—][ \t\u00a0]+|[ \t\u00a0]+))(?<phrase>[\p{L}\p{M}][\p{L}\p{M}.]*(?:[ \t\u00a0-][\p{L}\p{M}.]+)?)/u;

function after(text: string, start: number, end: number): readonly Modifier[] {
  const found: Modifier[] = [];
  const slice = text.slice(end, end + REACH);
  for (let from = 0; found.length < MOST; ) {
    const modifier = firstIn(slice, from);
    if (modifier === undefined) break;
    found.push({ ...modifier, offset: modifier.offset + end - start });
    from = modifier.offset + modifier.text.length;
  }
  return found;
}

function firstIn(slice: string, from: number): Modifier | undefined {
  const { gap, phrase } = NEXT_WORDS.exec(slice.slice(from))?.groups ?? {};
  if (gap === undefined || phrase === undefined) return undefined;
  const at = slice.indexOf(phrase, from + gap.length);
  const [word = phrase] = /^[^ \t\u00a0-]+/u.exec(phrase) ?? [];
  for (const written of new Set([phrase, word].map((each) => (/^(?:\p{Lu}\.)+$/u.test(each) ? each : each.replace(/\.$/u, ''))))) {
    const kind = kindAfter(written, gap, slice.slice(at + written.length));
    if (kind !== undefined) return { kind, text: written, offset: at };
  }
  return undefined;
}

/** A region needs a sign that it belongs to the title, and must not begin a longer name: CEO, US Steel. */
function kindAfter(written: string, gap: string, rest: string): ModifierKind | undefined {
  if (REGION_NAMES.has(written)) return /[,(–—]|- |for|of|in/u.test(gap) && !/^[ \t\u00a0-]+\p{Lu}/u.test(rest) ? 'regional' : undefined;
  const word = written.toLowerCase();
  return WORDS_AFTER.get(word) ?? (gap.endsWith('(') && rest.startsWith(')') ? WORDS_IN_PARENTHESES.get(word) : undefined);
}
