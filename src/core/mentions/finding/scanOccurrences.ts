import { sharedTitlesAt } from './coordination';
import type { Occurrence } from './findOccurrences';
import type { Matcher } from './matcher';
import { titleAt } from './occurrencesAt';
import type { ZoneReader } from './zones/zoneReader';

/** What is spoken of at a place rests on no text further than this from it, in UTF-16 code units. */
export const REACH_BACK = 320;
export const REACH_AHEAD = 640;

/** A text with what is needed to scan it from front to back. */
export interface Scanned {
  readonly text: string;
  readonly matcher: Matcher;
  readonly zones: ZoneReader;
}

/** Scans a part of a text from front to back, in as many steps as one likes. */
export class OccurrenceScan {
  readonly #scanned: Scanned;
  readonly #starts: ReturnType<Matcher['startsIn']>;
  /** The next start, if it is not before `#resume`. */
  #next = -1;
  #resume: number;

  /** Begins at an offset and goes no further than another. */
  constructor(scanned: Scanned, from: number, to: number) {
    this.#scanned = scanned;
    this.#starts = scanned.matcher.startsIn(scanned.text, from, to);
    this.#resume = from;
  }

  /**
   * Adds to `found` what is met before an offset. Gives the offset to go on from, which is behind it where the last title
   * reaches across it.
   */
  upTo(end: number, found: Occurrence[]): number {
    for (let at = this.#nextStart(); at < end; at = this.#nextStart()) {
      const known = found.length;
      this.#spokenOf(at, found);
      this.#resume = found.length > known ? (found[found.length - 1]?.end ?? at + 1) : at + 1;
    }
    this.#resume = Math.max(this.#resume, end);
    return this.#resume;
  }

  /** Adds what is spoken of at a start. One title is what there is nearly always: it needs no list of its own. */
  #spokenOf(at: number, found: Occurrence[]): void {
    const { text, matcher, zones } = this.#scanned;
    const { longest } = this.#starts;
    const shared = sharedTitlesAt(text, at, matcher, longest);
    const title = shared.length > 0 ? undefined : titleAt(text, matcher, longest);
    if ((shared.length === 0 && title === undefined) || zones.isSkipped(at)) return;
    if (title !== undefined) found.push(title);
    else found.push(...shared);
  }

  #nextStart(): number {
    if (this.#next < this.#resume) {
      const found = this.#starts.next(this.#resume);
      this.#next = found < 0 ? Infinity : found;
    }
    return this.#next;
  }
}
