import type { Source } from '../finding/findOccurrences';
import type { Matcher } from '../finding/matching/matcher';
import { DOCUMENT_START } from '../finding/zones/zoneReader';
import type { Entry } from './chunk';
import { Names } from './names';
import type { Page } from './page';
import { PagePacker } from './pagePacker';
import { scanChunks, type NoteAt, type Scanner } from './scanChunks';

/**
 * What is spoken of in a document, kept current while the document changes. A value: an edit gives a new one, which shares
 * with the old what did not change. It does not hold the text.
 *
 *     document │ chunk │ chunk │ chunk │ … │ chunk │ …
 *              └────── page ───────────┘   └── page …
 */
export interface DocumentIndex<Note = never> {
  readonly scanner: Scanner<Note>;
  readonly names: Names;
  readonly pages: readonly Page<Note>[];
  /** Where each page begins, in UTF-16 code units. */
  readonly starts: readonly number[];
  readonly length: number;
  /** How often a name stands in the document, by its number. */
  readonly counts: Int32Array;
}

export const DOCUMENT_ENTRY: Entry = { zone: DOCUMENT_START, ahead: 0 };

/** Scans a text. `noteAt` is asked about each occurrence; see there. */
export function indexDocument<Note = never>(matcher: Matcher, { text, languageId }: Source, noteAt?: NoteAt<Note>): DocumentIndex<Note> {
  const scanner = { matcher, languageId, noteAt };
  const names = new Names();
  const packer = new PagePacker<Note>(names);
  scanChunks(scanner, text, 0, text.length, DOCUMENT_ENTRY, packer);
  packer.endPage();
  return withPages({ scanner, names, pages: [], counts: new Int32Array(0) }, 0, 0, packer.pages);
}

/** The index with the pages of a half-open range taken out and others put there. */
export function withPages<Note>({ scanner, names, pages: old, counts: before }: Pick<DocumentIndex<Note>, 'scanner' | 'names' | 'pages' | 'counts'>, from: number, to: number, put: readonly Page<Note>[]): DocumentIndex<Note> {
  const pages = old.slice();
  pages.splice(from, to - from, ...put);
  const isSame = to === from + 1 && put.length === 1 && put[0]?.counts === old[from]?.counts;
  const counts = isSame ? before : recounted(before, names.size, old.slice(from, to), put);
  const starts: number[] = [];
  let length = 0;
  for (const page of pages) {
    starts.push(length);
    length += page.length;
  }
  return { scanner, names, pages, starts, length, counts };
}

function recounted(before: Int32Array, size: number, without: readonly Page<unknown>[], put: readonly Page<unknown>[]): Int32Array {
  const counts = new Int32Array(size);
  counts.set(before);
  for (const page of without) add(counts, page.counts, -1);
  for (const page of put) add(counts, page.counts, 1);
  return counts;
}

function add(sums: Int32Array, counts: Uint16Array, times: 1 | -1): void {
  for (let number = 0; number < counts.length; number++) {
    const count = counts[number] ?? 0;
    // Most names stand elsewhere.
    if (count !== 0) sums[number] = (sums[number] ?? 0) + times * count;
  }
}

/** The number of the page that an offset lies in; the last one at the end of the document, -1 if there is none. */
export function pageAt({ starts }: Pick<DocumentIndex, 'starts'>, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
