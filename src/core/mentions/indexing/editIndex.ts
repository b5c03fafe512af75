import { REACH_AHEAD, REACH_BACK } from '../finding/scanOccurrences';
import { isSameEntry, type Chunk } from './chunk';
import { DOCUMENT_ENTRY, withPages, type DocumentIndex } from './documentIndex';
import { edited, FEWEST, pagesOf } from './page';
import { chunkAt, positionAfter, positionOf, type Position } from './position';
import { scanPart, type Slice } from './scanChunks';

/** A place where text was taken out and put in; the offset is the same before and after, in UTF-16 code units. */
export interface Change {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/**
 * The index after a change of its document, of which `slice` reads the new text. Scans what is near the change, and goes
 * on from there until what is open is what it was: an opened fence may be closed far below.
 *
 *            ┌── reaches ahead to the change
 *            │         ┌ change       ┌── looks back to it
 *     │ kept │ scanned ▽ scanned │ scanned │ scanned until nothing differs │ kept │
 */
export function editIndex<Note>(index: DocumentIndex<Note>, change: Change, slice: Slice): DocumentIndex<Note> {
  const grown = change.inserted - change.removed;
  const from = positionOf(index, change.start - REACH_AHEAD - 1);
  let to = positionAfter(index, positionOf(index, change.start + change.removed + REACH_BACK), 1);
  let { chunks, exit } = scanPart(index.scanner, slice, from.offset, to.offset + grown, chunkAt(index, from)?.entry ?? DOCUMENT_ENTRY);
  const fresh = [...chunks];
  for (let count = 1; !isKnown(index, to, exit); count *= 2) {
    const next = positionAfter(index, to, count);
    ({ chunks, exit } = scanPart(index.scanner, slice, to.offset + grown, next.offset + grown, exit));
    fresh.push(...chunks);
    to = next;
  }
  return replaced(index, from, to, fresh);
}

/** True where the chunk at a position was scanned on these terms, so that all from there on stays as it is. */
function isKnown<Note>(index: DocumentIndex<Note>, at: Position, exit: Chunk<Note>['entry']): boolean {
  const next = chunkAt(index, at);
  return next === undefined || isSameEntry(exit, next.entry);
}

function replaced<Note>(index: DocumentIndex<Note>, from: Position, to: Position, fresh: readonly Chunk<Note>[]): DocumentIndex<Note> {
  const { pages, names } = index;
  const first = pages[from.page];
  const end = first === undefined || from.page === to.page ? to.chunk : from.page + 1 === to.page && to.chunk === 0 ? first.chunks.length : -1;
  const page = first === undefined || end < 0 ? undefined : edited(first, from.chunk, end, fresh, names);
  if (page !== undefined) return withPages(index, from.page, from.page + 1, [page]);
  const before = first?.chunks.slice(0, from.chunk) ?? [];
  const behind = to.chunk === 0 ? [] : (pages[to.page]?.chunks.slice(to.chunk) ?? []);
  const chunks = [...before, ...fresh, ...behind];
  let last = to.chunk === 0 ? to.page : to.page + 1;
  // A page that became short is joined with the next one.
  while (chunks.length < FEWEST && last < pages.length) chunks.push(...(pages[last++]?.chunks ?? []));
  return withPages(index, from.page, last, pagesOf(chunks, names));
}
