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
const USUAL = 48;
const MOST = 96;
export const FEWEST = 12;

export function pagesOf<Note>(chunks: readonly Chunk<Note>[], names: Names): readonly Page<Note>[] {
  if (chunks.length === 0) return [];
  if (chunks.length <= MOST) return [pageOf(chunks, names)];
  const count = Math.ceil(chunks.length / USUAL);
  return Array.from({ length: count }, (_, index) => pageOf(chunks.slice(Math.floor((index * chunks.length) / count), Math.floor(((index + 1) * chunks.length) / count)), names));
}

function pageOf<Note>(chunks: readonly Chunk<Note>[], names: Names): Page<Note> {
  let length = 0;
  let hasNotes = false;
  for (const chunk of chunks) {
    length += chunk.length;
    hasNotes ||= chunk.notes.length > 0;
    for (const { form } of chunk.occurrences) names.add(form);
  }
  const counts = new Uint16Array(names.size);
  for (const { occurrences } of chunks) {
    for (const { form } of occurrences) {
      const number = names.add(form);
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  return { chunks, length, counts, hasNotes };
}
