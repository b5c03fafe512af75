import type { Glossary } from '../glossary/glossary';
import { findOccurrences, type Occurrence, type Source } from './finding/findOccurrences';
import { formsOf } from './finding/forms';
import { buildMatcher, type Matcher } from './finding/matcher';
import { readSenses, type Reading } from './reading/readSenses';

/** A role named in a text. Offsets are UTF-16 code units, the range is half-open and leaves out a possessive 's. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

/** No title is longer; far enough to either side of a place to see every mention that touches it. */
const REACH = 2_000;

/** Every mention in a text, or in a part of it: sorted, disjoint. The one operation that every feature rests on. */
export function findMentions(glossary: Glossary, source: Source, from = 0, to = source.text.length): readonly Mention[] {
  return findOccurrences(matcherOf(glossary), source, from, to).map(toMention);
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

function toMention({ start, end, form }: Occurrence): Mention {
  return { start, end, reading: readSenses(form.senses) };
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
