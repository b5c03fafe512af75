import type { Cue } from './cueTable';
import type { Telling } from './telling';
import { generalWords, TOPICS, type General } from './topics';

/** How near a word stands. */
export const BANDS = ['sentence', 'paragraph', 'document'] as const;
export type Band = (typeof BANDS)[number];

/** A stretch of text to look at, and what the words of the text tell. A word counts that lies in it as a whole. */
export interface Stretch {
  readonly telling: Telling;
  readonly from: number;
  readonly to: number;
}

/** A cue that was seen: its band, and its half-open range in a text. */
export interface Seen {
  readonly cue: Cue;
  readonly band: Band;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What the words found speak for, each counted once and in the nearest band it stands in. */
export interface Evidence {
  readonly cues: readonly Seen[];
  /** The sum of what general words say for an executive, by band. */
  readonly leaning: readonly number[];
  /** How many words of each topic there are, topic by topic and band by band. */
  readonly topics: readonly number[];
}

/** In which round each general word was last seen: a set for every mention would cost more than all else here. */
let seen = new Int32Array(0);
let round = 0;
const LAST_ROUND = 0x7fffffff;

function nextRound({ count }: General): number {
  if (seen.length !== count || round === LAST_ROUND) [seen, round] = [new Int32Array(count), 0];
  return ++round;
}

/** Evidence being gathered, from one mention at a time: the nearest stretch is looked at first, and a word that was seen nearer is not counted again. */
export class Gathering implements Evidence {
  readonly cues: Seen[] = [];
  readonly leaning = [0, 0, 0];
  readonly topics: number[] = new Array<number>(TOPICS.length * BANDS.length).fill(0);
  readonly #general = generalWords();
  readonly #round = nextRound(this.#general);

  look({ telling, from, to }: Stretch, band: Band): this {
    this.#countGeneral(telling.general, from, to, BANDS.indexOf(band));
    this.#findCues(telling, from, to, band);
    return this;
  }

  #countGeneral({ starts, ends, what }: Telling['general'], from: number, to: number, band: number): void {
    const { near, wide, topic } = this.#general;
    const said = band === 0 ? near : wide;
    const now = this.#round;
    let sum = 0;
    for (let at = firstFrom(starts, from); at < what.length && (ends[at] ?? 0) <= to; at++) {
      const id = what[at] ?? 0;
      if (seen[id] === now) continue;
      seen[id] = now;
      sum += said[id] ?? 0;
      const slot = (topic[id] ?? -1) * BANDS.length + band;
      if (slot >= 0) this.topics[slot] = (this.topics[slot] ?? 0) + 1;
    }
    this.leaning[band] = (this.leaning[band] ?? 0) + sum;
  }

  #findCues({ cues: { starts, ends, what }, text }: Telling, from: number, to: number, band: Band): void {
    for (let at = firstFrom(ends, from); at < what.length && (ends[at] ?? 0) <= to; at++) {
      const cue = what[at] as Cue;
      const start = starts[at] ?? 0;
      if (start >= from && !this.#has(cue)) this.cues.push({ cue, band, text, start, end: ends[at] ?? 0 });
    }
  }

  /** There are few of them. */
  #has(cue: Cue): boolean {
    for (const seen of this.cues) if (seen.cue === cue) return true;
    return false;
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

/** True where some cue of the sense with this index was seen. */
export function hasCue(index: number, { cues }: Evidence): boolean {
  return cues.some(({ cue }) => cue.senses.includes(index));
}
