import type { Source } from '../finding/findOccurrences';
import type { Matcher } from '../finding/matcher';
import { DOCUMENT_START } from '../finding/zones/zoneReader';
import type { Entry } from './chunk';
import { Names } from './names';
import { pagesOf, type Page } from './page';
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
  const pages = pagesOf(scanChunks(scanner, text, 0, text.length, DOCUMENT_ENTRY).chunks, names);
  return withPages({ scanner, names, pages: [], counts: new Int32Array(0) }, 0, 0, pages);
}

/** The index with the pages of a half-open range taken out and others put there. */
export function withPages<Note>({ scanner, names, pages: old, counts: before }: Pick<DocumentIndex<Note>, 'scanner' | 'names' | 'pages' | 'counts'>, from: number, to: number, put: readonly Page<Note>[]): DocumentIndex<Note> {
  const pages = [...old.slice(0, from), ...put, ...old.slice(to)];
  const counts = new Int32Array(names.size);
  counts.set(before);
  for (const page of old.slice(from, to)) add(counts, page.counts, -1);
  for (const page of put) add(counts, page.counts, 1);
  const starts: number[] = [];
  let length = 0;
  for (const page of pages) {
    starts.push(length);
    length += page.length;
  }
  return { scanner, names, pages, starts, length, counts };
}

function add(sums: Int32Array, counts: Uint16Array, times: 1 | -1): void {
  for (let number = 0; number < counts.length; number++) sums[number] = (sums[number] ?? 0) + times * (counts[number] ?? 0);
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
