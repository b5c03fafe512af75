import type { Occurrence } from '../finding/findOccurrences';
import type { Matcher } from '../finding/matcher';
import { OccurrenceScan, REACH_AHEAD, REACH_BACK } from '../finding/scanOccurrences';
import { readZones } from '../finding/zones/readZones';
import { NOTHING_OPEN, type ZoneState } from '../finding/zones/zoneReader';
import type { Chunk, Entry, Noted } from './chunk';
import { endOfChunk } from './cut';

/** Reads a part of a document, offsets in UTF-16 code units, half-open; what lies outside the document is left out. */
export type Slice = (start: number, end: number) => string;

/**
 * Asked for each occurrence when it is scanned, and again if it answers; the answer is kept with the occurrence until the
 * text nearby changes. Offsets hold only within the call. The slice shows up to `NOTE_REACH` to either side and leaves
 * out the rest.
 */
export type NoteAt<Note> = (occurrence: Occurrence, slice: Slice) => Note | undefined;

export const NOTE_REACH = 300;

/** What does not change while a document does. */
export interface Scanner<Note> {
  readonly matcher: Matcher;
  readonly languageId: string;
  readonly noteAt: NoteAt<Note> | undefined;
}

export interface Scanned<Note> {
  readonly chunks: readonly Chunk<Note>[];
  /** What the text says about what follows it. */
  readonly exit: Entry;
}

/** Scans a part of a document, of which no more is read than what is near it. */
export function scanPart<Note>(scanner: Scanner<Note>, slice: Slice, from: number, to: number, entry: Entry): Scanned<Note> {
  const base = Math.max(0, from - REACH_BACK);
  return scanChunks(scanner, slice(base, to + REACH_AHEAD), from - base, to - base, entry);
}

export function scanChunks<Note>(scanner: Scanner<Note>, text: string, from: number, to: number, entry: Entry): Scanned<Note> {
  const chunks: Chunk<Note>[] = [];
  const zones = readZones(text, scanner.languageId, from, entry.zone);
  const scan = new OccurrenceScan({ text, matcher: scanner.matcher, zones }, from + entry.ahead, to);
  const found: Occurrence[] = [];
  let next = entry;
  for (let at = from; at < to; ) {
    const end = endOfChunk(text, at, to);
    found.length = 0;
    const resume = scan.upTo(end, found);
    chunks.push(chunkOf(scanner, text, at, end, next, found));
    next = entryOf(zones.stateAt(end), resume - end);
    at = end;
  }
  return { chunks, exit: next };
}

const NOTHING_BEFORE: Entry = { zone: NOTHING_OPEN, ahead: 0 };

/** Most are the same one, of which there may be tens of thousands. */
function entryOf(zone: ZoneState, ahead: number): Entry {
  return ahead === 0 && zone === NOTHING_OPEN ? NOTHING_BEFORE : { zone, ahead };
}

const NONE: readonly never[] = [];

function chunkOf<Note>({ noteAt }: Scanner<Note>, text: string, start: number, end: number, entry: Entry, found: readonly Occurrence[]): Chunk<Note> {
  if (found.length === 0) return { length: end - start, entry, occurrences: NONE, notes: NONE };
  const occurrences = found.map((occurrence) => kept(occurrence, -start));
  return { length: end - start, entry, occurrences, notes: noteAt === undefined ? NONE : notesOn(found, occurrences, text, noteAt) };
}

function notesOn<Note>(found: readonly Occurrence[], occurrences: readonly Occurrence[], text: string, noteAt: NoteAt<Note>): readonly Noted<Note>[] {
  let notes: Noted<Note>[] | undefined;
  for (let i = 0; i < found.length; i++) {
    const [each, occurrence] = [found[i] as Occurrence, occurrences[i] as Occurrence];
    const slice: Slice = (start, end) => text.slice(Math.max(0, start, each.start - NOTE_REACH), Math.max(0, Math.min(end, each.end + NOTE_REACH)));
    // A note is seldom made; then it is made again of text that does not hold on to the document.
    const note = noteAt(each, slice) === undefined ? undefined : noteAt(each, (start, end) => detached(slice(start, end)));
    if (note !== undefined) (notes ??= []).push({ occurrence, note });
  }
  return notes ?? NONE;
}

function kept({ start, end, form }: Occurrence, by: number): Occurrence {
  return { start: start + by, end: end + by, form };
}

/** A part of a string holds on to all of it; this one lets the document go. */
function detached(part: string): string {
  return part.length < 13 ? part : ` ${part}`.slice(1);
}
