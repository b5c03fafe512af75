import type { Cue, CueTable, CueWord } from './cueTable';
import type { DocumentView } from './documentView';
import { generalIds, generalSieve } from './topics';
import { joined, readWords, type Words } from './words';

/** What some words of a text tell, in the order of their ends: where each word, or phrase, begins and ends, and what it is. */
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
  /** Numbers of general words. */
  readonly general: Found<number>;
}

/** A document of few words is read into numbers once for all that is asked about it; of others only what is near. In UTF-16 code units. */
const SHORT = 20_000;

export interface TextWords {
  readonly text: string;
  readonly words: Words;
  readonly general: Found<number>;
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

function generalIn({ starts, ends, stems, places }: Words): Found<number> {
  const found = new Finds<number>();
  const [ids, sieve] = [generalIds(), generalSieve()];
  for (let at = 0; at < places.length; at++) {
    if (!sieve.mayHaveAt(places[at] ?? 0)) continue;
    const id = ids.get(stems[at] ?? 0);
    if (id !== undefined) found.add(starts[at] ?? 0, ends[at] ?? 0, id);
  }
  return found;
}

/** Words by themselves, and phrases of two and three. */
function cuesIn(words: Words, { sieve, byWord }: CueTable): Found<Cue> {
  const found = new Finds<Cue>();
  const { stems, capitals, places } = words;
  // The number of the word before, and of the two words before, where a longer phrase may go on from them.
  let [one, two] = [0, 0];
  for (let at = 0; at < places.length; at++) {
    const isKnown = sieve.mayHaveAt(places[at] ?? 0);
    // Asked of every word for every form: most are told apart here.
    if (!isKnown && one === 0 && two === 0 && capitals[at] === 0) continue;
    const stem = stems[at] ?? 0;
    const upper = capitals[at] ?? 0;
    const own = isKnown ? byWord.get(stem) : undefined;
    if (own !== undefined) note(found, own, words, at, at);
    if (upper !== 0 && sieve.mayHave(upper)) note(found, byWord.get(upper), words, at, at);
    if (two !== 0) note(found, byWord.get(joined(two, stem)), words, at - 2, at);
    two = one === 0 ? 0 : joined(one, stem);
    const pair = two === 0 ? undefined : byWord.get(two);
    note(found, pair, words, at - 1, at);
    if (pair?.begins !== true) two = 0;
    one = own?.begins === true ? stem : 0;
  }
  return found;
}

function note(found: Finds<Cue>, word: CueWord | undefined, { starts, ends }: Words, first: number, last: number): void {
  if (word !== undefined) for (const cue of word.cues) found.add(starts[first] ?? 0, ends[last] ?? 0, cue);
}
