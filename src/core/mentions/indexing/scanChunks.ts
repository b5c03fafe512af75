import type { Occurrence } from '../finding/findOccurrences';
import type { Form } from '../finding/forms/forms';
import type { Matcher } from '../finding/matching/matcher';
import { OccurrenceScan, REACH_AHEAD, REACH_BACK, type OccurrenceSink } from '../finding/scanOccurrences';
import { readZones } from '../finding/zones/readZones';
import { NOTHING_OPEN, type ZoneState } from '../finding/zones/zoneReader';
import { NOTHING_BEFORE, NOTHING_FOUND, type Chunk, type ChunkSink, type Entry, type Noted } from './chunk';
import { ChunkList } from './chunkList';
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
  const list = new ChunkList<Note>();
  const exit = scanChunks(scanner, slice(base, to + REACH_AHEAD), from - base, to - base, entry, list);
  return { chunks: list.chunks, exit };
}

/** Tells a sink of one chunk after the other. Gives what the text says about what follows. */
export function scanChunks<Note>(scanner: Scanner<Note>, text: string, from: number, to: number, entry: Entry, sink: ChunkSink<Note>): Entry {
  const zones = readZones(text, scanner.languageId, from, entry.zone);
  const scan = new OccurrenceScan({ text, matcher: scanner.matcher, zones }, from + entry.ahead, to);
  const noted = new Noting(sink, text, scanner.noteAt);
  let next = entry;
  for (let at = from; at < to; ) {
    const end = endOfChunk(text, at, to);
    const resume = scan.upTo(end, noted.from(at));
    sink.endChunk(end - at, next, noted.notes);
    next = entryOf(zones.stateAt(end), resume - end);
    at = end;
  }
  return next;
}

/** Most are the same one, of which there may be tens of thousands. */
function entryOf(zone: ZoneState, ahead: number): Entry {
  return ahead === 0 && zone === NOTHING_OPEN ? NOTHING_BEFORE : { zone, ahead };
}

/** Passes on what is spoken of in a chunk with offsets from its beginning, and asks for a note on each. */
class Noting<Note> implements OccurrenceSink {
  #notes: Noted<Note>[] | undefined;
  #from = 0;

  constructor(readonly sink: OccurrenceSink, readonly text: string, readonly noteAt: NoteAt<Note> | undefined) {}

  /** For the chunk that begins at an offset. */
  from(start: number): this {
    this.#from = start;
    this.#notes = undefined;
    return this;
  }

  get notes(): readonly Noted<Note>[] {
    return this.#notes ?? NOTHING_FOUND;
  }

  add(start: number, end: number, form: Form): void {
    this.sink.add(start - this.#from, end - this.#from, form);
    if (this.noteAt === undefined) return;
    const note = noteOn(this.noteAt, this.text, { start, end, form });
    if (note !== undefined) (this.#notes ??= []).push({ occurrence: { start: start - this.#from, end: end - this.#from, form }, note });
  }
}

function noteOn<Note>(noteAt: NoteAt<Note>, text: string, each: Occurrence): Note | undefined {
  const slice: Slice = (start, end) => text.slice(Math.max(0, start, each.start - NOTE_REACH), Math.max(0, Math.min(end, each.end + NOTE_REACH)));
  // A note is seldom made; then it is made again of text that does not hold on to the document.
  return noteAt(each, slice) === undefined ? undefined : noteAt(each, (start, end) => detached(slice(start, end)));
}

/** A part of a string holds on to all of it; this one lets the document go. */
function detached(part: string): string {
  return part.length < 13 ? part : ` ${part}`.slice(1);
}
