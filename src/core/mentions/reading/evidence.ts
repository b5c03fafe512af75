import type { Cue } from './cueTable';
import type { Found, Telling } from './telling';
import type { General, Topic } from './topics';

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

/** The words found that speak for something, each counted once and in the nearest band it stands in. */
export interface Evidence {
  readonly cues: ReadonlyMap<Cue, Band>;
  readonly general: ReadonlyMap<General, Band>;
}

/** Looks through the stretches, the nearest first; a word that was seen nearer is not counted again. */
export function gather(stretches: readonly Stretch[]): Evidence {
  const cues = new Map<Cue, Band>();
  const general = new Map<General, Band>();
  for (const stretch of stretches) {
    note(general, stretch.telling.general, stretch);
    note(cues, stretch.telling.cues, stretch);
  }
  return { cues, general };
}

function note<T>(seen: Map<T, Band>, { starts, ends, what }: Found<T>, { from, to, band }: Stretch): void {
  for (let at = firstFrom(ends, from); at < what.length && (ends[at] ?? 0) <= to; at++) {
    const one = what[at];
    if (one !== undefined && (starts[at] ?? 0) >= from && !seen.has(one)) seen.set(one, band);
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

export type PerBand = Readonly<Record<Band, number>>;

/** The sum of what general words say for an executive. */
export function leaningOf({ general }: Evidence): PerBand {
  const sums = none();
  for (const [{ near, wide }, band] of general) sums[band] += band === 'sentence' ? near : wide;
  return sums;
}

/** How many words of each topic there are. */
export function topicsOf({ general }: Evidence): Readonly<Record<Topic, PerBand>> {
  const counts = { medicine: none(), computing: none(), science: none(), places: none() };
  for (const [{ topic }, band] of general) if (topic !== undefined) counts[topic][band]++;
  return counts;
}

function none(): Record<Band, number> {
  return { sentence: 0, paragraph: 0, document: 0 };
}
