import type { Chunk } from './chunk';
import type { Names } from './names';

/** Chunks in a row, with what they hold in sum: a search passes over pages that hold nothing of what it looks for. */
export interface Page<Note> {
  readonly chunks: readonly Chunk<Note>[];
  readonly length: number;
  /** How often a name stands here, by its number; beyond the end, never. */
  readonly counts: Uint16Array;
  readonly hasNotes: boolean;
}

/** How many chunks a page holds when it is made, and at most and at least while it is edited. */
export const USUAL = 48;
const MOST = 96;
export const FEWEST = 12;

export function pagesOf<Note>(chunks: readonly Chunk<Note>[], names: Names): readonly Page<Note>[] {
  if (chunks.length === 0) return [];
  if (chunks.length <= MOST) return [pageOf(chunks, names)];
  const count = Math.ceil(chunks.length / USUAL);
  return Array.from({ length: count }, (_, index) => pageOf(chunks.slice(Math.floor((index * chunks.length) / count), Math.floor(((index + 1) * chunks.length) / count)), names));
}

function pageOf<Note>(chunks: readonly Chunk<Note>[], names: Names): Page<Note> {
  let counts = new Uint16Array(names.size);
  let length = 0;
  let hasNotes = false;
  for (const chunk of chunks) {
    length += chunk.length;
    hasNotes ||= chunk.notes.length > 0;
    for (const { form } of chunk.occurrences) {
      const number = names.add(form);
      // A name that no page had before.
      if (number >= counts.length) counts = widened(counts, names.size);
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  return { chunks, length, counts, hasNotes };
}

/** A page with some chunks taken out and others put there; undefined where it would become too short or too long for one. */
export function edited<Note>(page: Page<Note>, from: number, to: number, fresh: readonly Chunk<Note>[], names: Names): Page<Note> | undefined {
  const chunks = page.chunks.slice();
  const removed = chunks.splice(from, to - from, ...fresh);
  if (chunks.length < FEWEST || chunks.length > MOST) return undefined;
  // What is typed seldom changes what is spoken of: then nothing need be counted.
  if (!speakOfTheSame(removed, fresh)) return pageOf(chunks, names);
  const hasNotes = chunks.some(({ notes }) => notes.length > 0);
  return { chunks, length: page.length - lengthOf(removed) + lengthOf(fresh), counts: page.counts, hasNotes };
}

function lengthOf(chunks: readonly Chunk<unknown>[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

function speakOfTheSame(some: readonly Chunk<unknown>[], others: readonly Chunk<unknown>[]): boolean {
  const [forms, otherForms] = [some, others].map((chunks) => chunks.flatMap(({ occurrences }) => occurrences.map(({ form }) => form)));
  return forms?.length === otherForms?.length && forms?.every((form, i) => form === otherForms?.[i]) === true;
}

function widened(counts: Uint16Array, size: number): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(size);
  wider.set(counts);
  return wider;
}
