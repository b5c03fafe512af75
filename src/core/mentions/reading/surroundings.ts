/**
 * The text around a place, cut into bands by how near they are.
 *
 *     heading    ## Revenue operations
 *     paragraph  … the pipeline is reviewed weekly.
 *     sentence   The CRO owns the quota. …
 */
export interface Surroundings {
  readonly text: string;
  /** Where in `text` the form stands. */
  readonly start: number;
  readonly end: number;
  /** Half-open ranges in `text`; the paragraph includes the sentence. */
  readonly sentence: readonly [number, number];
  readonly paragraph: readonly [number, number];
}

/** How far a paragraph and a sentence reach at most, in UTF-16 code units to either side. */
const PARAGRAPH = 1_000;
const NARROW = 300;
const SENTENCE = 260;

/** What a document lets be read of it: a hover never asks for more than a few thousand characters. */
export type Slice = (start: number, end: number) => string;

export function surroundingsOf(slice: Slice, length: number, start: number, end: number, narrow = false): Surroundings {
  const reach = narrow ? NARROW : PARAGRAPH;
  const from = Math.max(0, start - reach);
  const text = slice(from, Math.min(length, end + reach));
  const at = { start: start - from, end: end - from };
  const paragraph: [number, number] = [paragraphStart(text, at.start), paragraphEnd(text, at.end)];
  return { text, ...at, paragraph, sentence: [sentenceStart(text, at.start, paragraph[0]), sentenceEnd(text, at.end, paragraph[1])] };
}

/** Behind the line end that an empty line follows. */
function paragraphStart(text: string, at: number): number {
  for (let end = text.lastIndexOf('\n', at - 1); end > 0; end = text.lastIndexOf('\n', end - 1)) {
    const before = text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 2 : end - 1;
    if (text.charCodeAt(before) === NEWLINE) return before + 1;
  }
  return 0;
}

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

function paragraphEnd(text: string, at: number): number {
  const blank = /\n\r?\n/u.exec(text.slice(at));
  return blank === null ? text.length : at + blank.index;
}

const SENTENCE_END = /[.!?;]["'”’)\]]?\s+(?=[\p{Lu}\d"'“‘([*])|\n\s*(?:[-*+|>#]|\d+[.)])/gu;

function sentenceStart(text: string, at: number, floor: number): number {
  const from = Math.max(floor, at - SENTENCE);
  let start = from;
  for (const match of text.slice(from, at).matchAll(SENTENCE_END)) start = from + match.index + match[0].length;
  return start;
}

function sentenceEnd(text: string, at: number, ceiling: number): number {
  const to = Math.min(ceiling, at + SENTENCE);
  SENTENCE_END.lastIndex = 0;
  const match = SENTENCE_END.exec(text.slice(at, to));
  return match === null ? to : at + match.index + 1;
}
