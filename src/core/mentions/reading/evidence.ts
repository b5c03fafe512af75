import type { Cue, CueTable } from './cueTable';
import { generalByWord, generalSieve, type General, type Topic } from './topics';
import { forEachWord, joined } from './words';

/** How near a word stands. */
export const BANDS = ['sentence', 'paragraph', 'document'] as const;
export type Band = (typeof BANDS)[number];

/** A stretch of text to look at. */
export interface Stretch {
  readonly text: string;
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
export function gather(table: CueTable, stretches: readonly Stretch[]): Evidence {
  const cues = new Map<Cue, Band>();
  const general = new Map<General, Band>();
  const words = generalByWord();
  const mayBeGeneral = generalSieve();
  for (const { text, from, to, band } of stretches) {
    const note = (number: number): void => {
      if (!table.sieve.mayHave(number)) return;
      const found = table.byWord.get(number);
      if (found !== undefined) for (const cue of found) if (!cues.has(cue)) cues.set(cue, band);
    };
    let previous = 0;
    let pair = 0;
    forEachWord(text, from, to, (_start, _end, stem, capitals) => {
      const word = mayBeGeneral.mayHave(stem) ? words.get(stem) : undefined;
      if (word !== undefined && !general.has(word)) general.set(word, band);
      note(stem);
      if (capitals !== 0) note(capitals);
      if (pair !== 0) note(joined(pair, stem));
      const two = table.sieve.mayHave(previous) && table.begins.has(previous) ? joined(previous, stem) : 0;
      if (two !== 0) note(two);
      pair = two !== 0 && table.begins.has(two) ? two : 0;
      previous = stem;
    });
  }
  return { cues, general };
}

/** What was gathered in several parts, the nearest first. */
export function merged(parts: readonly Evidence[]): Evidence {
  const [nearest, ...others] = parts;
  const cues = new Map(nearest?.cues);
  const general = new Map(nearest?.general);
  for (const part of others) {
    for (const [cue, band] of part.cues) if (!cues.has(cue)) cues.set(cue, band);
    for (const [word, band] of part.general) if (!general.has(word)) general.set(word, band);
  }
  return { cues, general };
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
