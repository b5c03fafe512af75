import { isCjk, isWithinWord } from '../boundary';
import { isAsciiLetter, isLetter, isSpace } from '../characters';
import type { Modifier } from './modifiers';
import { type ModifierKind, REGION_NAMES, WORDS_BEFORE } from './modifierWords';
import { edgesOf } from '../wordEdges';

/** How far back a modifier is looked for, in UTF-16 code units, and how many may stand in a row. */
const REACH = 80;
const MOST = 3;

const EDGES = edgesOf([...WORDS_BEFORE.keys(), ...REGION_NAMES]);
const NONE: readonly Modifier[] = [];

/** What qualifies the title that begins at an offset, in the order of the text. */
export function modifiersBefore(text: string, start: number): readonly Modifier[] {
  // Most titles stand behind a word that qualifies nothing: the CEO.
  if (text.charCodeAt(start - 1) === 32 && isAsciiLetter(text.charCodeAt(start - 2)) && !EDGES.mayEnd(text, start - 1)) return NONE;
  const found: Modifier[] = [];
  for (let end = start; found.length < MOST && start - end < REACH; ) {
    const modifier = isCjk(text.charCodeAt(end - 1)) ? signsBefore(text, end) : wordsBefore(text, end);
    if (modifier === undefined) break;
    end -= modifier.text.length + modifier.gap;
    found.unshift({ kind: modifier.kind, text: modifier.text, offset: end - start });
  }
  return found;
}

/** A modifier that ends a number of code units before a place. */
interface Preceding {
  readonly kind: ModifierKind;
  readonly text: string;
  readonly gap: number;
}

/** The last two words before a place or the last, as far as only a blank or a hyphen parts them from it. */
function wordsBefore(text: string, end: number): Preceding | undefined {
  const wordEnd = skipBack(text, end, isGap);
  const wordStart = skipBack(text, wordEnd, isInWord);
  if (wordEnd === end || wordStart === wordEnd || isWithinWord(text, wordStart)) return undefined;
  const gap = end - wordEnd;
  const pairStart = isGap(text, wordStart - 1) ? skipBack(text, wordStart - 1, isInWord) : wordStart;
  for (const from of pairStart < wordStart - 1 ? [pairStart, wordStart] : [wordStart]) {
    const written = text.slice(from, wordEnd);
    const kind = kindBefore(written);
    if (kind !== undefined) return { kind, text: written, gap };
  }
  return undefined;
}

/** No word and no gap is longer. */
const MAX_RUN = 24;

function skipBack(text: string, end: number, is: (text: string, at: number) => boolean): number {
  let at = end;
  while (at > 0 && end - at < MAX_RUN && is(text, at - 1)) at--;
  return at;
}

/** Blanks, hyphens, marks of emphasis and the end of a line. */
function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSpace(code) ? text[at] !== '\n' || text[at - 1] !== '\n' : '-\u2010\u2011*_'.includes(text[at] ?? ' ');
}

/** A full stop is part of U.S., and of no other word: what stands before the end of a sentence qualifies nothing. */
function isInWord(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) || (text[at] === '.' && isCapital(text, at - 1));
}

function isCapital(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 65 && text.charCodeAt(at) <= 90;
}

/** 元社長, 次期CEO: written against the title. */
function signsBefore(text: string, end: number): Preceding | undefined {
  for (const length of [2, 1]) {
    const written = text.slice(Math.max(0, end - length), end);
    const kind = WORDS_BEFORE.get(written);
    if (kind !== undefined) return { kind, text: written, gap: 0 };
  }
  return undefined;
}

function kindBefore(written: string): ModifierKind | undefined {
  return REGION_NAMES.has(written) ? 'regional' : WORDS_BEFORE.get(written.toLowerCase());
}
