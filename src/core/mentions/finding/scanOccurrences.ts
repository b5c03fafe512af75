import type { Occurrence } from './findOccurrences';
import type { Matcher } from './matcher';
import { occurrencesAt } from './occurrencesAt';
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

/**
 * Adds to `found` what is spoken of from an offset on and before another. Gives the offset to go on from, which is behind
 * `to` where the last title reaches across it.
 */
export function scanOccurrences({ text, matcher, zones }: Scanned, from: number, to: number, found: Occurrence[]): number {
  const starts = matcher.startsIn(text, from, to);
  let resume = from;
  for (let at = starts.next(resume); at >= 0; at = starts.next(resume)) {
    const spoken = occurrencesAt(text, at, matcher);
    const isSkipped = spoken.length === 0 || zones.isSkipped(at);
    if (!isSkipped) found.push(...spoken);
    resume = isSkipped ? at + 1 : (spoken.at(-1)?.end ?? at + 1);
  }
  return Math.max(resume, to);
}
