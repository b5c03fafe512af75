import type { Glossary } from '../glossary/glossary';
import type { Occurrence, Source } from './finding/findOccurrences';
import type { Form } from './finding/forms/forms';
import { readerOf, type Reader } from './reader';
import type { Reading } from './reading/reading';
import { readOccurrence } from './reading/readOccurrence';

/** A role named in a text. Offsets are UTF-16 code units, the range is half-open and leaves out a possessive 's. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  readonly reading: Reading;
}

/** No title is longer; far enough to either side of a place to see every mention that touches it. */
const REACH = 2_000;

/** Every mention in a text: sorted, disjoint. The one operation that every feature rests on. */
export function findMentions(glossary: Glossary, source: Source): readonly Mention[] {
  return mentionsIn(readerOf(glossary, source), 0, source.text.length);
}

/** The mentions that begin in a half-open range of a document; what is read as no role is left out. */
export function mentionsIn(reader: Reader, from: number, to: number): readonly Mention[] {
  return reader.view.occurrencesIn(from, to).flatMap((occurrence) => mentionOf(occurrence, reader));
}

/** The mention that an offset lies in or touches at either end; undefined where there is none. */
export function mentionAt(reader: Reader, offset: number): Mention | undefined {
  return mentionTouching(mentionsNear(reader, offset), offset);
}

/** The first of these mentions that an offset lies in or touches at either end. */
export function mentionTouching(mentions: readonly Mention[], offset: number): Mention | undefined {
  return mentions.find(({ start, end }) => start <= offset && offset <= end);
}

/** The mentions in the paragraph around an offset, the paragraph cut at 2,000 characters to either side. */
export function mentionsNear(reader: Reader, offset: number): readonly Mention[] {
  return mentionsIn(reader, paragraphStart(reader, offset), paragraphEnd(reader, offset));
}

function mentionOf(occurrence: Occurrence, reader: Reader): readonly Mention[] {
  const reading = readOccurrence(occurrence, reader);
  return reading.kind === 'other' ? [] : [{ start: occurrence.start, end: occurrence.end, form: occurrence.form, reading }];
}

function paragraphStart({ view }: Reader, offset: number): number {
  const from = Math.max(0, offset - REACH);
  const before = view.slice(from, offset);
  const blank = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n'));
  return blank >= 0 ? from + blank : from;
}

function paragraphEnd({ view }: Reader, offset: number): number {
  const after = view.slice(offset, Math.min(view.length, offset + REACH));
  const blank = /\n\r?\n/u.exec(after);
  return offset + (blank?.index ?? after.length);
}
