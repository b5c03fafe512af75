import type { Glossary } from '../glossary/glossary';
import { isWord } from './characters';
import { formsOf } from './forms';
import { endsLongerTitle } from './longerTitle';
import { buildMatcher, type Match, type Matcher } from './matcher';
import { readSenses, type Reading } from './read';
import { isInsideToken } from './token';
import { isInZones, skippedZones, type Zone } from './zones';

/** A role named in a text. Offsets are UTF-16 code units, the range is half-open and leaves out a possessive 's. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

/** A text and the VS Code id of the language it is written in. */
export interface Source {
  readonly text: string;
  readonly languageId: string;
}

/** No title is longer; far enough to either side of a place to see every mention that touches it. */
const REACH = 2_000;

/**
 * Every mention in a text, or in a part of it: sorted, disjoint, the longest form at each place. The one operation that
 * every feature rests on.
 */
export function findMentions(glossary: Glossary, source: Source, from = 0, to = source.text.length): readonly Mention[] {
  const { text } = source;
  const matcher = matcherOf(glossary);
  const mentions: Mention[] = [];
  let zones: readonly Zone[] | undefined;
  for (let at = from; at < to; ) {
    const match = beginsWord(text, at) ? matcher.longestAt(text, at) : undefined;
    // The zones are worth their cost only where there is something to find.
    if (match !== undefined) zones ??= skippedZones(text, source.languageId);
    const isMention = match !== undefined && isSpokenOf(text, match) && !isInZones(zones ?? [], match.start);
    if (isMention) mentions.push(toMention(match));
    at = isMention ? match.end : at + 1;
  }
  return mentions;
}

/** The mention that an offset lies in or touches at either end; undefined where there is none. */
export function mentionAt(glossary: Glossary, source: Source, offset: number): Mention | undefined {
  return mentionTouching(mentionsNear(glossary, source, offset), offset);
}

/** The first of these mentions that an offset lies in or touches at either end. */
export function mentionTouching(mentions: readonly Mention[], offset: number): Mention | undefined {
  return mentions.find(({ start, end }) => start <= offset && offset <= end);
}

/** The mentions in the paragraph around an offset, the paragraph cut at 2,000 characters to either side. */
export function mentionsNear(glossary: Glossary, source: Source, offset: number): readonly Mention[] {
  return findMentions(glossary, source, paragraphStart(source.text, offset), paragraphEnd(source.text, offset));
}

const matchers = new WeakMap<Glossary, Matcher>();

/** Built at first use: a window in which nobody hovers pays nothing. */
function matcherOf(glossary: Glossary): Matcher {
  const known = matchers.get(glossary);
  if (known !== undefined) return known;
  const built = buildMatcher(formsOf(glossary));
  matchers.set(glossary, built);
  return built;
}

function isSpokenOf(text: string, match: Match): boolean {
  return !isInsideToken(text, match) && !(match.form.casing === 'capital' && endsLongerTitle(text, match.start));
}

function toMention({ start, end, form }: Match): Mention {
  return { start, end, reading: readSenses(form.senses) };
}

function beginsWord(text: string, at: number): boolean {
  return isWord(text.charCodeAt(at)) && !isWord(text.charCodeAt(at - 1));
}

function paragraphStart(text: string, offset: number): number {
  const from = Math.max(0, offset - REACH);
  const before = text.slice(from, offset);
  const blank = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n'));
  return blank >= 0 ? from + blank : from;
}

function paragraphEnd(text: string, offset: number): number {
  const after = text.slice(offset, offset + REACH);
  const blank = /\n\r?\n/u.exec(after);
  return offset + (blank?.index ?? after.length);
}
