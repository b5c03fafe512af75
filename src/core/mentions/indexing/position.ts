import type { Chunk } from './chunk';
import { pageAt, type DocumentIndex } from './documentIndex';

/** The beginning of a chunk; behind the last one, the page after the last. */
export interface Position {
  readonly page: number;
  readonly chunk: number;
  /** In the document, in UTF-16 code units. */
  readonly offset: number;
}

/** The chunk in which an offset lies; at or behind the end of the document, the end. */
export function positionOf<Note>(index: DocumentIndex<Note>, offset: number): Position {
  if (offset >= index.length) return { page: index.pages.length, chunk: 0, offset: index.length };
  const page = pageAt(index, Math.max(0, offset));
  let start = index.starts[page] ?? 0;
  let chunk = 0;
  for (const { length } of index.pages[page]?.chunks ?? []) {
    if (offset < start + length) break;
    start += length;
    chunk++;
  }
  return { page, chunk, offset: start };
}

/** The position some chunks further on, the end at most. */
export function positionAfter<Note>(index: DocumentIndex<Note>, { page, chunk, offset }: Position, count: number): Position {
  let at = { page, chunk, offset };
  for (let left = count; left > 0 && at.page < index.pages.length; left--) {
    const chunks = index.pages[at.page]?.chunks ?? [];
    const next = at.offset + (chunks[at.chunk]?.length ?? 0);
    at = at.chunk + 1 < chunks.length ? { page: at.page, chunk: at.chunk + 1, offset: next } : { page: at.page + 1, chunk: 0, offset: next };
  }
  return at;
}

export function chunkAt<Note>({ pages }: DocumentIndex<Note>, { page, chunk }: Position): Chunk<Note> | undefined {
  return pages[page]?.chunks[chunk];
}
