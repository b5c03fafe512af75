import type { Occurrence } from '../finding/findOccurrences';
import type { OccurrenceSink } from '../finding/scanOccurrences';
import { NOTHING_OPEN, type ZoneState } from '../finding/zones/zoneReader';

/**
 * A piece of a document with what is spoken of in it. It knows nothing of its place, so that it stays as it is while the
 * text before it changes.
 */
export interface Chunk<Note> {
  /** In UTF-16 code units, as all offsets. */
  readonly length: number;
  readonly entry: Entry;
  /** In order, with offsets from the beginning of the chunk. A title belongs to the chunk where it begins, but of titles that share a head the later ones may begin behind it. */
  readonly occurrences: readonly Occurrence[];
  readonly notes: readonly Noted<Note>[];
}

/** All that the text before a place says about what follows. */
export interface Entry {
  readonly zone: ZoneState;
  /** How far the last title before the place reaches across it. */
  readonly ahead: number;
}

/** Before most chunks nothing is open, and there may be tens of thousands: they share this. */
export const NOTHING_BEFORE: Entry = { zone: NOTHING_OPEN, ahead: 0 };

export const NOTHING_FOUND: readonly never[] = [];

/** Is told of chunks while they are scanned: of what is spoken of in one, with offsets from its beginning, and then of its end. */
export interface ChunkSink<Note> extends OccurrenceSink {
  endChunk(length: number, entry: Entry, notes: readonly Noted<Note>[]): void;
}

/** What the hook said about an occurrence. */
export interface Noted<Note> {
  readonly occurrence: Occurrence;
  readonly note: Note;
}

export function isSameEntry(one: Entry, other: Entry): boolean {
  return one.ahead === other.ahead && one.zone.until === other.zone.until && one.zone.inside === other.zone.inside;
}

export function moved(occurrence: Occurrence, by: number): Occurrence {
  return { ...occurrence, start: occurrence.start + by, end: occurrence.end + by };
}
