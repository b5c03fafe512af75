import type { Glossary } from '../glossary/glossary';
import { inOneGo, Pace, type Sliced } from '../slices';
import { findOccurrences, type Source } from './finding/findOccurrences';
import { formsIn, type Form } from './finding/forms/forms';
import { matcherOfForms, type Matcher } from './finding/matching/matcher';
import { indexDocument, type DocumentIndex } from './indexing/documentIndex';
import { definitionAt, viewOfIndex } from './indexing/indexView';
import type { Slice } from './indexing/scanChunks';
import type { Pin, ReadingContext } from './reading/readOccurrence';

/** A document that can be read: its glossary, what is known of it, and what its reader said about it. */
export type Reader = ReadingContext;

/** The reader's own word for a form in a document. */
export type PinOf = (form: Form) => Pin | undefined;

/** Where the forms of the glossary stand in a document, with the definitions that it gives. */
export type TextIndex = DocumentIndex<string>;

/** A reader of a text that is at hand in full. Offsets are UTF-16 code units. */
export function readerOf(glossary: Glossary, source: Source, pinOf: PinOf = noPin): Reader {
  return readerOfIndex(glossary, indexText(glossary, source), (start, end) => source.text.slice(start, end), pinOf);
}

export function indexText(glossary: Glossary, source: Source): TextIndex {
  return indexDocument(matcherOf(glossary, mayBeForeign(source.text) ? 'all' : 'english'), source, definitionAt);
}

/** A reader of a document whose index is kept; `slice` reads a part of its text as it is now. */
export function readerOfIndex(glossary: Glossary, index: TextIndex, slice: Slice, pinOf: PinOf = noPin): Reader {
  return { glossary, view: viewOfIndex(index, slice), pinOf, formAtEnd: (text) => formAtEnd(index.scanner.matcher, text) };
}

function formAtEnd(matcher: Matcher, text: string): Form | undefined {
  const last = findOccurrences(matcher, { text, languageId: 'plaintext' }).at(-1);
  return last?.end === text.length ? last.form : undefined;
}

function noPin(): undefined {
  return undefined;
}

const matchers = { english: new WeakMap<Glossary, Matcher>(), all: new WeakMap<Glossary, Matcher>() };
type Range = keyof typeof matchers;

/** Beside so many roles the titles of other languages cost nothing: one matcher does for all texts. */
const MANY_ROLES = 5_000;

/**
 * Built at first use: a window in which nobody hovers pays nothing, and one in which everybody writes English does not pay
 * for the titles of other languages.
 */
export function matcherOf(glossary: Glossary, range: Range = 'all'): Matcher {
  return knownMatcher(glossary, range) ?? inOneGo(buildingOf(glossary, range));
}

/** Builds ahead and in slices what takes so long to build that no hover should wait for it. */
export function* preparing(glossary: Glossary): Sliced<void> {
  if (hasMany(glossary) && knownMatcher(glossary, 'all') === undefined) yield* buildingOf(glossary, 'all');
}

function* buildingOf(glossary: Glossary, range: Range): Sliced<Matcher> {
  const only = rangeFor(glossary, range);
  const pace = new Pace();
  const built = yield* matcherOfForms(yield* formsIn(glossary, only === 'english', pace), undefined, pace);
  matchers[only].set(glossary, built);
  return built;
}

function knownMatcher(glossary: Glossary, range: Range): Matcher | undefined {
  return matchers[rangeFor(glossary, range)].get(glossary);
}

function rangeFor(glossary: Glossary, range: Range): Range {
  return hasMany(glossary) ? 'all' : range;
}

function hasMany({ rows }: Glossary): boolean {
  return rows.roles.length > MANY_ROLES;
}

/** True where an index does not know the titles of a language that new text may be in: the document is to be indexed anew. */
export function isOutgrown(glossary: Glossary, index: TextIndex, inserted: string): boolean {
  return index.scanner.matcher === matchers.english.get(glossary) && mayBeForeign(inserted);
}

/** How much of a text is looked at to tell whether it may be in another language: its beginning, and a part of every 64 kB. */
const PART = 2_000;
const STEP = 65_536;
const OTHER_LETTERS = /[\u0300-\u036f\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u3040-\u30ff\u3400-\u9fff]/u;
const OTHER_WORDS = /\b(?:de|la|el|los|der|die|und|des|les|della|di|il|het|een|van|do|da|dos)\b/gu;
const MOST_OTHER_WORDS = 3;

/** True where titles of other languages may stand: it has their letters, or several of their small words. */
function mayBeForeign(text: string): boolean {
  for (let at = 0; at < text.length; at += STEP) {
    const part = text.slice(at, at + PART);
    if (OTHER_LETTERS.test(part) || (part.match(OTHER_WORDS)?.length ?? 0) > MOST_OTHER_WORDS) return true;
  }
  return false;
}
