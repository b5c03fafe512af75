import type { Cue } from './cueTable';
import type { Found, Telling } from './telling';
import { generalByWord, type General, type Topic } from './topics';

/** How near a word stands. */
export const BANDS = ['sentence', 'paragraph', 'document'] as const;
export type Band = (typeof BANDS)[number];

/** A stretch of text to look at, and what the words of the text tell. A word counts that lies in it as a whole. */
export interface Stretch {
  readonly telling: Telling;
  readonly from: number;
  readonly to: number;
  readonly band: Band;
}

export type PerBand = Readonly<Record<Band, number>>;

/** Where a cue was first seen: its band, and its half-open range in a text. */
export interface Seen {
  readonly band: Band;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What the words found speak for, each counted once and in the nearest band it stands in. */
export interface Evidence {
  readonly cues: ReadonlyMap<Cue, Seen>;
  /** The sum of what general words say for an executive. */
  readonly leaning: PerBand;
  /** How many words of each topic there are. */
  readonly topics: Readonly<Record<Topic, PerBand>>;
}

/** Looks through the stretches, the nearest first; a word that was seen nearer is not counted again. */
export function gather(stretches: readonly Stretch[]): Evidence {
  const cues = new Map<Cue, Seen>();
  const general = new GeneralWords();
  for (const stretch of stretches) {
    const { from, to, band, telling } = stretch;
    forEachWithin(telling.general, from, to, (word) => general.note(word, band));
    forEachWithin(telling.cues, from, to, (cue, start, end) => cues.has(cue) || cues.set(cue, { band, text: telling.text, start, end }));
  }
  return { cues, leaning: general.leaning, topics: general.topics };
}

/** When each general word was last seen, by its number: a set for every mention would cost more than all else here. */
let seen = new Int32Array(0);
let round = 0;

/** Adds up what general words say. One at a time. */
class GeneralWords {
  readonly leaning = none();
  readonly topics = { medicine: none(), computing: none(), science: none(), places: none() };
  readonly #round = nextRound();

  note({ id, near, wide, topic }: General, band: Band): void {
    if (seen[id] === this.#round) return;
    seen[id] = this.#round;
    this.leaning[band] += band === 'sentence' ? near : wide;
    if (topic !== undefined) this.topics[topic][band]++;
  }
}

function nextRound(): number {
  const words = generalByWord().size;
  if (seen.length !== words || round === LAST_ROUND) [seen, round] = [new Int32Array(words), 0];
  return ++round;
}

const LAST_ROUND = 0x7fffffff;

function none(): Record<Band, number> {
  return { sentence: 0, paragraph: 0, document: 0 };
}

function forEachWithin<T>({ starts, ends, what }: Found<T>, from: number, to: number, take: (one: T, start: number, end: number) => void): void {
  for (let at = firstFrom(ends, from); at < what.length && (ends[at] ?? 0) <= to; at++) {
    const one = what[at];
    const start = starts[at] ?? 0;
    if (one !== undefined && start >= from) take(one, start, ends[at] ?? 0);
  }
}

/** The place of the first of these sorted numbers that is not below another one. */
function firstFrom(sorted: readonly number[], floor: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) >= floor) high = middle;
    else low = middle + 1;
  }
  return low;
}
