import { sharedTitlesAt } from './coordination';
import type { Form } from './forms/forms';
import type { Matcher } from './matching/matcher';
import { titleAt } from './occurrencesAt';
import type { ZoneReader } from './zones/zoneReader';

/** What is spoken of at a place rests on no text further than this from it, in UTF-16 code units. */
export const REACH_BACK = 320;
export const REACH_AHEAD = 640;

/** Is told of what is spoken of, from front to back: half-open ranges in UTF-16 code units. */
export interface OccurrenceSink {
  add(start: number, end: number, form: Form): void;
}

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
   * Tells a sink what is met before an offset. Gives the offset to go on from, which is behind it where the last title
   * reaches across it.
   */
  upTo(end: number, sink: OccurrenceSink): number {
    for (let at = this.#nextStart(); at < end; at = this.#nextStart()) this.#resume = this.#spokenOf(at, sink);
    this.#resume = Math.max(this.#resume, end);
    return this.#resume;
  }

  /** Tells what is spoken of at a start, and gives the offset to go on from. One title is what there is nearly always: it needs no list. */
  #spokenOf(at: number, sink: OccurrenceSink): number {
    const { text, matcher, zones } = this.#scanned;
    const { longest } = this.#starts;
    const shared = sharedTitlesAt(text, at, matcher, longest);
    const title = shared.length > 0 ? undefined : titleAt(text, matcher, longest);
    if ((shared.length === 0 && title === undefined) || zones.isSkipped(at)) return at + 1;
    if (title !== undefined) sink.add(title.start, title.end, title.form);
    for (const { start, end, form } of shared) sink.add(start, end, form);
    return title?.end ?? shared[shared.length - 1]?.end ?? at + 1;
  }

  #nextStart(): number {
    if (this.#next < this.#resume) {
      const found = this.#starts.next(this.#resume);
      this.#next = found < 0 ? Infinity : found;
    }
    return this.#next;
  }
}
