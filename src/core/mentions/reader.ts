import type { Glossary } from '../glossary/glossary';
import { findOccurrences, type Source } from './finding/findOccurrences';
import { formsOf, type Form } from './finding/forms';
import { buildMatcher, type Matcher } from './finding/matcher';
import type { Pin, ReadingContext } from './reading/readOccurrence';
import { viewOf } from './reading/textView';

/** A document that can be read: its glossary, what is known of it, and what its reader said about it. */
export type Reader = ReadingContext;

/** The reader's own word for a form in a document. */
export type PinOf = (form: Form) => Pin | undefined;

/** A reader of a text that is at hand in full. */
export function readerOf(glossary: Glossary, source: Source, pinOf: PinOf = noPin): Reader {
  const matcher = matcherOf(glossary);
  return { glossary, view: viewOf(source.text, findOccurrences(matcher, source)), pinOf, formAtEnd: (text) => formAtEnd(matcher, text) };
}

function formAtEnd(matcher: Matcher, text: string): Form | undefined {
  const last = findOccurrences(matcher, { text, languageId: 'plaintext' }).at(-1);
  return last?.end === text.length ? last.form : undefined;
}

function noPin(): undefined {
  return undefined;
}

const matchers = new WeakMap<Glossary, Matcher>();

/** Built at first use: a window in which nobody hovers pays nothing. */
export function matcherOf(glossary: Glossary): Matcher {
  const known = matchers.get(glossary);
  if (known !== undefined) return known;
  const built = buildMatcher(formsOf(glossary));
  matchers.set(glossary, built);
  return built;
}
