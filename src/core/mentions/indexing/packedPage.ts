import type { Occurrence } from '../finding/findOccurrences';
import { NOTHING_BEFORE, NOTHING_FOUND, type Chunk, type Entry, type Noted } from './chunk';
import type { Names } from './names';
import type { Page } from './page';

/** How many numbers a chunk and an occurrence take. */
export const PER_CHUNK = 2;
export const PER_OCCURRENCE = 3;

/** Of two bytes each where none needs more, as is the rule. */
export type Numbers = Uint16Array | Int32Array;

/** What a page is made of. */
export interface Packed<Note> {
  readonly names: Names;
  /** How many chunks there are. */
  readonly size: number;
  readonly numbers: Numbers;
  /** By place of the chunk, what few chunks have. */
  readonly entries: ReadonlyMap<number, Entry>;
  readonly notes: ReadonlyMap<number, readonly Noted<Note>[]>;
}

/**
 * A page as a row of numbers, which takes a tenth of the memory that its chunks would take, and can hold no garbage:
 *
 *     length, count │ length, count │ …     two a chunk
 *     start, end, spelling │ …              three an occurrence, from the beginning of its chunk
 *
 * Chunks are made of it anew when somebody asks for them.
 */
export class PackedPage<Note> implements Page<Note> {
  readonly length: number;
  readonly counts: Uint16Array;
  readonly hasNotes: boolean;
  readonly #packed: Packed<Note>;

  constructor(packed: Packed<Note>) {
    this.#packed = packed;
    this.length = lengthOf(packed);
    this.counts = countsOf(packed);
    this.hasNotes = packed.notes.size > 0;
  }

  get chunks(): readonly Chunk<Note>[] {
    // Whoever asks for the chunks of a page asks for them several times in a row.
    if (last?.page !== this) last = { page: this, chunks: unpacked(this.#packed) };
    return last.chunks as readonly Chunk<Note>[];
  }
}

let last: { readonly page: object; readonly chunks: readonly Chunk<unknown>[] } | undefined;

function lengthOf({ size, numbers }: Packed<unknown>): number {
  let length = 0;
  for (let place = 0; place < size; place++) length += numbers[place * PER_CHUNK] ?? 0;
  return length;
}

/** How often a name stands in the page, by its number. */
function countsOf({ size, numbers, names }: Packed<unknown>): Uint16Array {
  const counts = new Uint16Array(names.size);
  for (let at = size * PER_CHUNK; at < numbers.length; at += PER_OCCURRENCE) {
    const name = names.ofSpelling(numbers[at + 2] ?? 0);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function unpacked<Note>(packed: Packed<Note>): readonly Chunk<Note>[] {
  const { size, numbers, entries, notes } = packed;
  const chunks: Chunk<Note>[] = [];
  for (let place = 0, at = size * PER_CHUNK; place < size; place++) {
    const count = numbers[place * PER_CHUNK + 1] ?? 0;
    const occurrences = count === 0 ? NOTHING_FOUND : occurrencesFrom(packed, at, count);
    chunks.push({ length: numbers[place * PER_CHUNK] ?? 0, entry: entries.get(place) ?? NOTHING_BEFORE, occurrences, notes: notes.get(place) ?? NOTHING_FOUND });
    at += count * PER_OCCURRENCE;
  }
  return chunks;
}

function occurrencesFrom({ numbers, names }: Packed<unknown>, from: number, count: number): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = from; at < from + count * PER_OCCURRENCE; at += PER_OCCURRENCE) {
    const form = names.spelling(numbers[at + 2] ?? 0);
    if (form !== undefined) found.push({ start: numbers[at] ?? 0, end: numbers[at + 1] ?? 0, form });
  }
  return found;
}
