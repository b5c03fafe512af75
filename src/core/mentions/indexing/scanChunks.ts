import type { Occurrence } from '../finding/findOccurrences';
import type { Matcher } from '../finding/matcher';
import { OccurrenceScan, REACH_AHEAD, REACH_BACK } from '../finding/scanOccurrences';
import { readZones } from '../finding/zones/readZones';
import { NOTHING_OPEN, type ZoneState } from '../finding/zones/zoneReader';
import { NOTHING_BEFORE, NOTHING_FOUND, moved, type Chunk, type ChunkSink, type Entry, type Noted } from './chunk';
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

/** So much is found before it is forgotten: an array that is emptied gives its memory away, and needs new. */
const MOST_KEPT = 400;

/** Tells a sink of one chunk after the other. Gives what the text says about what follows. */
export function scanChunks<Note>(scanner: Scanner<Note>, text: string, from: number, to: number, entry: Entry, sink: ChunkSink<Note>): Entry {
  const zones = readZones(text, scanner.languageId, from, entry.zone);
  const scan = new OccurrenceScan({ text, matcher: scanner.matcher, zones }, from + entry.ahead, to);
  const found: Occurrence[] = [];
  let next = entry;
  for (let at = from; at < to; ) {
    const end = endOfChunk(text, at, to);
    if (found.length > MOST_KEPT) found.length = 0;
    const first = found.length;
    const resume = scan.upTo(end, found);
    for (let i = first; i < found.length; i++) {
      const each = found[i];
      if (each !== undefined) sink.add(each.start - at, each.end - at, each.form);
    }
    sink.endChunk(end - at, next, first === found.length || scanner.noteAt === undefined ? NOTHING_FOUND : notesOn(scanner.noteAt, text, at, found.slice(first)));
    next = entryOf(zones.stateAt(end), resume - end);
    at = end;
  }
  return next;
}

/** Most are the same one, of which there may be tens of thousands. */
function entryOf(zone: ZoneState, ahead: number): Entry {
  return ahead === 0 && zone === NOTHING_OPEN ? NOTHING_BEFORE : { zone, ahead };
}

function notesOn<Note>(noteAt: NoteAt<Note>, text: string, from: number, found: readonly Occurrence[]): readonly Noted<Note>[] {
  let notes: Noted<Note>[] | undefined;
  for (const each of found) {
    const slice: Slice = (start, end) => text.slice(Math.max(0, start, each.start - NOTE_REACH), Math.max(0, Math.min(end, each.end + NOTE_REACH)));
    // A note is seldom made; then it is made again of text that does not hold on to the document.
    const note = noteAt(each, slice) === undefined ? undefined : noteAt(each, (start, end) => detached(slice(start, end)));
    if (note !== undefined) (notes ??= []).push({ occurrence: moved(each, -from), note });
  }
  return notes ?? NOTHING_FOUND;
}

/** A part of a string holds on to all of it; this one lets the document go. */
function detached(part: string): string {
  return part.length < 13 ? part : ` ${part}`.slice(1);
}
