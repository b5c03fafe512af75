import type { Cue, CueTable } from './cueTable';
import type { DocumentView } from './documentView';
import { generalByWord, generalSieve, type General } from './topics';
import { joined, readWords, type Words } from './words';

/** What some words of a text tell, in their order: where each word, or phrase, begins and ends, and what it is. */
export interface Found<T> {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly what: readonly T[];
}

/** The words of a text that tell something about a form. */
export interface Telling {
  /** What the offsets are offsets in. */
  readonly text: string;
  readonly cues: Found<Cue>;
  readonly general: Found<General>;
}

/** A document of few words is read into numbers once for all that is asked about it; of others only what is near. In UTF-16 code units. */
const SHORT = 20_000;

export interface TextWords {
  readonly text: string;
  readonly words: Words;
  readonly general: Found<General>;
}

/** What a whole document tells, if it is short. */
export function tellingOf(view: DocumentView, table: CueTable): Telling | undefined {
  if (view.length > SHORT) return undefined;
  const text = (view.memory.words ??= textWords(view.slice(0, view.length)));
  return { text: text.text, cues: cuesIn(text.words, table), general: text.general };
}

export function tellingIn(text: string, table: CueTable): Telling {
  const { words, general } = textWords(text);
  return { text, cues: cuesIn(words, table), general };
}

function textWords(text: string): TextWords {
  const words = readWords(text);
  return { text, words, general: generalIn(words) };
}

class Finds<T> implements Found<T> {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly what: T[] = [];

  add(start: number, end: number, what: T): void {
    this.starts.push(start);
    this.ends.push(end);
    this.what.push(what);
  }
}

function generalIn({ starts, ends, stems }: Words): Found<General> {
  const found = new Finds<General>();
  const [words, sieve] = [generalByWord(), generalSieve()];
  for (let at = 0; at < stems.length; at++) {
    const stem = stems[at] ?? 0;
    const word = sieve.mayHave(stem) ? words.get(stem) : undefined;
    if (word !== undefined) found.add(starts[at] ?? 0, ends[at] ?? 0, word);
  }
  return found;
}

/** Words by themselves, and phrases of two and three. */
function cuesIn({ starts, ends, stems, capitals }: Words, { sieve, byWord, begins }: CueTable): Found<Cue> {
  const found = new Finds<Cue>();
  const note = (number: number, first: number, last: number): void => {
    for (const cue of byWord.get(number) ?? []) found.add(starts[first] ?? 0, ends[last] ?? 0, cue);
  };
  let previous = 0;
  let mayBegin = false;
  let pair = 0;
  for (let at = 0; at < stems.length; at++) {
    const stem = stems[at] ?? 0;
    const upper = capitals[at] ?? 0;
    const isKnown = sieve.mayHave(stem);
    if (isKnown) note(stem, at, at);
    if (upper !== 0 && sieve.mayHave(upper)) note(upper, at, at);
    if (pair !== 0) note(joined(pair, stem), at - 2, at);
    pair = 0;
    if (mayBegin) {
      const two = joined(previous, stem);
      note(two, at - 1, at);
      if (begins.has(two)) pair = two;
    }
    mayBegin = isKnown && begins.has(stem);
    previous = stem;
  }
  return found;
}
