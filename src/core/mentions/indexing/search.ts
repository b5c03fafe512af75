import type { Occurrence } from '../finding/findOccurrences';
import type { Form } from '../finding/forms/forms';
import { moved, type Chunk } from './chunk';
import { pageAt, type DocumentIndex } from './documentIndex';
import type { Page } from './page';
import { chunkAt, positionAfter, positionOf } from './position';

/** No title that began before a chunk has a part that begins further behind its beginning. */
const LONGEST = 320;

/** What is spoken of from an offset on and before another: sorted, with offsets into the document. */
export function occurrencesIn<Note>(index: DocumentIndex<Note>, from: number, to: number): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = positionOf(index, from - LONGEST); at.offset < to; at = positionAfter(index, at, 1)) {
    const chunk = chunkAt(index, at);
    if (chunk === undefined) break;
    for (const occurrence of chunk.occurrences) {
      const start = occurrence.start + at.offset;
      if (from <= start && start < to) found.push(moved(occurrence, at.offset));
    }
  }
  return found;
}

/** A name with how often it stands in a document. */
export interface NamedForm {
  /** One spelling of the name. */
  readonly form: Form;
  readonly count: number;
}

/** What a document speaks of, each name once whatever its spelling. */
export function formsIn<Note>({ counts, names }: DocumentIndex<Note>): readonly NamedForm[] {
  const found: NamedForm[] = [];
  counts.forEach((count, number) => {
    const form = names.formOf(number);
    if (count > 0 && form !== undefined) found.push({ form, count });
  });
  return found;
}

/** How often a form stands in a document, in any spelling of its name. */
export function countOf<Note>({ counts, names }: DocumentIndex<Note>, form: Form): number {
  return counts[names.numberOf(form) ?? -1] ?? 0;
}

/** The first occurrences of a form, in any spelling of its name. */
export function firstOf<Note>(index: DocumentIndex<Note>, form: Form, limit: number): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const number = index.names.numberOf(form) ?? -1;
  for (let page = 0; page < index.pages.length && found.length < limit; page++) {
    if (has(index.pages[page], number)) found.push(...inPage(index, page, form));
  }
  return found.slice(0, limit);
}

/** The occurrences of a form nearest to an offset, in any spelling of its name, in the order of the document. */
export function occurrencesOf<Note>(index: DocumentIndex<Note>, form: Form, near: number, limit: number): readonly Occurrence[] {
  const number = index.names.numberOf(form) ?? -1;
  const middle = Math.max(0, pageAt(index, near));
  const found: Occurrence[] = [];
  const distance = ({ start }: Occurrence): number => Math.abs(start - near);
  // A page further out than the last one that is needed holds nothing nearer.
  for (let out = 0, needed = Infinity; out <= needed && (middle - out >= 0 || middle + out < index.pages.length); out++) {
    for (const page of out === 0 ? [middle] : [middle - out, middle + out]) if (has(index.pages[page], number)) found.push(...inPage(index, page, form));
    if (found.length >= limit && needed === Infinity) needed = out + 1;
  }
  return found.sort((one, other) => distance(one) - distance(other)).slice(0, limit).sort((one, other) => one.start - other.start);
}

/** What the hook said, in order, with the occurrence it said it about. */
export function allNotes<Note>(index: DocumentIndex<Note>): readonly { readonly occurrence: Occurrence; readonly note: Note }[] {
  return index.pages.flatMap((page, number) => (page.hasNotes ? collect(index, number, ({ notes }, offset) => notes.map(({ occurrence, note }) => ({ occurrence: moved(occurrence, offset), note }))) : []));
}

function has(page: Page<unknown> | undefined, number: number): boolean {
  return (page?.counts[number] ?? 0) > 0;
}

function inPage<Note>(index: DocumentIndex<Note>, page: number, { senses }: Form): readonly Occurrence[] {
  return collect(index, page, ({ occurrences }, offset) => occurrences.filter(({ form }) => form.senses === senses).map((each) => moved(each, offset)));
}

function collect<Note, T>({ pages, starts }: DocumentIndex<Note>, page: number, from: (chunk: Chunk<Note>, offset: number) => readonly T[]): readonly T[] {
  const found: T[] = [];
  let offset = starts[page] ?? 0;
  for (const chunk of pages[page]?.chunks ?? []) {
    if (chunk.occurrences.length > 0) found.push(...from(chunk, offset));
    offset += chunk.length;
  }
  return found;
}
