import type { Cue, CueTable } from './cueTable';
import { LEANINGS, TOPICS, type Topic } from './topics';
import { forEachWord, joined } from './words';

/** How near a word stands. */
export const BANDS = ['sentence', 'paragraph', 'document'] as const;
export type Band = (typeof BANDS)[number];

/** The words found that speak for something, each counted once and in the nearest band it stands in. */
export interface Evidence {
  readonly cues: readonly { readonly cue: Cue; readonly band: Band }[];
  readonly topics: Readonly<Record<Topic, Readonly<Record<Band, number>>>>;
  /** The sum of what general words say for an executive. */
  readonly leaning: Readonly<Record<Band, number>>;
}

/** A stretch of text to look at. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly band: Band;
}

/** Looks through the stretches, the nearest first; a word that was seen nearer is not counted again. */
export function gather(table: CueTable, stretches: readonly Stretch[]): Evidence {
  const cues: { cue: Cue; band: Band }[] = [];
  const topics = noTopics();
  const leaning = { sentence: 0, paragraph: 0, document: 0 };
  const seen = new Set<Cue | number>();
  for (const { text, from, to, band } of stretches) {
    let previous = 0;
    let pair = 0;
    forEachWord(text, from, to, (_start, _end, stem, capitals) => {
      const topic = TOPICS.get(stem);
      const lean = LEANINGS.get(stem);
      if ((topic !== undefined || lean !== undefined) && !seen.has(stem)) {
        seen.add(stem);
        if (topic !== undefined) topics[topic][band]++;
        if (lean !== undefined) leaning[band] += band === 'sentence' ? lean.near : lean.wide;
      }
      const note = (number: number): void => {
        for (const cue of table.byWord.get(number) ?? []) {
          if (seen.has(cue)) continue;
          seen.add(cue);
          cues.push({ cue, band });
        }
      };
      note(stem);
      if (capitals !== 0) note(capitals);
      if (pair !== 0) note(joined(pair, stem));
      const two = table.begins.has(previous) ? joined(previous, stem) : 0;
      if (two !== 0) note(two);
      pair = table.begins.has(two) ? two : 0;
      previous = stem;
    });
  }
  return { cues, topics, leaning };
}

type Counts = Record<Band, number>;

function noTopics(): Record<Topic, Counts> {
  const none = (): Counts => ({ sentence: 0, paragraph: 0, document: 0 });
  return { medicine: none(), computing: none(), science: none(), places: none() };
}
