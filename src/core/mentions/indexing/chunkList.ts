import type { Occurrence } from '../finding/findOccurrences';
import type { Form } from '../finding/forms/forms';
import { NOTHING_FOUND, type Chunk, type ChunkSink, type Entry, type Noted } from './chunk';

/** Keeps the few chunks of an edit as they are. */
export class ChunkList<Note> implements ChunkSink<Note> {
  readonly chunks: Chunk<Note>[] = [];
  #occurrences: Occurrence[] | undefined;

  add(start: number, end: number, form: Form): void {
    (this.#occurrences ??= []).push({ start, end, form });
  }

  endChunk(length: number, entry: Entry, notes: readonly Noted<Note>[]): void {
    this.chunks.push({ length, entry, occurrences: this.#occurrences ?? NOTHING_FOUND, notes });
    this.#occurrences = undefined;
  }
}
