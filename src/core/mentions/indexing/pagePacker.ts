import type { Form } from '../finding/forms/forms';
import { NOTHING_BEFORE, type ChunkSink, type Entry, type Noted } from './chunk';
import type { Names } from './names';
import { PackedPage, PER_CHUNK, PER_OCCURRENCE } from './packedPage';
import { USUAL, type Page } from './page';

/** Makes pages of a document while it is scanned. What it is told it writes down in numbers, so that nothing is left over. */
export class PagePacker<Note> implements ChunkSink<Note> {
  readonly pages: Page<Note>[] = [];
  readonly #names: Names;
  readonly #chunks = new Int32Array(USUAL * PER_CHUNK);
  #occurrences = new Int32Array(USUAL * PER_OCCURRENCE);
  #entries = new Map<number, Entry>();
  #notes = new Map<number, readonly Noted<Note>[]>();
  #size = 0;
  #count = 0;
  /** How many of the occurrences are in chunks that ended. */
  #before = 0;
  /** The highest of all numbers. */
  #highest = 0;

  constructor(names: Names) {
    this.#names = names;
  }

  add(start: number, end: number, form: Form): void {
    const at = this.#count * PER_OCCURRENCE;
    if (at === this.#occurrences.length) {
      const wider = new Int32Array(at * 2);
      wider.set(this.#occurrences);
      this.#occurrences = wider;
    }
    const spelling = this.#names.addSpelling(form);
    this.#occurrences[at] = start;
    this.#occurrences[at + 1] = end;
    this.#occurrences[at + 2] = spelling;
    this.#highest = Math.max(this.#highest, start, end, spelling);
    this.#count++;
  }

  endChunk(length: number, entry: Entry, notes: readonly Noted<Note>[]): void {
    const place = this.#size++;
    this.#highest = Math.max(this.#highest, length);
    this.#chunks[place * PER_CHUNK] = length;
    this.#chunks[place * PER_CHUNK + 1] = this.#count - this.#before;
    this.#before = this.#count;
    if (entry !== NOTHING_BEFORE) this.#entries.set(place, entry);
    if (notes.length > 0) this.#notes.set(place, notes);
    if (this.#size === USUAL) this.endPage();
  }

  /** Makes a page of the chunks that are in none yet. */
  endPage(): void {
    if (this.#size === 0) return;
    const count = this.#size * PER_CHUNK + this.#count * PER_OCCURRENCE;
    const numbers = this.#highest <= 0xffff ? new Uint16Array(count) : new Int32Array(count);
    numbers.set(this.#chunks.subarray(0, this.#size * PER_CHUNK));
    numbers.set(this.#occurrences.subarray(0, this.#count * PER_OCCURRENCE), this.#size * PER_CHUNK);
    this.pages.push(new PackedPage({ names: this.#names, size: this.#size, numbers, entries: this.#entries, notes: this.#notes }));
    if (this.#entries.size > 0) this.#entries = new Map();
    if (this.#notes.size > 0) this.#notes = new Map();
    this.#size = this.#count = this.#before = this.#highest = 0;
  }
}
