import type { Form } from './forms/forms';
import type { Matcher } from './matching/matcher';
import { OccurrenceScan, REACH_BACK, type OccurrenceSink } from './scanOccurrences';
import { readZones } from './zones/readZones';

/** A text and the VS Code id of the language it is written in. */
export interface Source {
  readonly text: string;
  readonly languageId: string;
}

/** A form spoken of in a text, before anyone asks what it means. Offsets are UTF-16 code units, the range is half-open. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

/** Every form spoken of in a text or that begins in a part of it: sorted, disjoint, the longest at each place. */
export function findOccurrences(matcher: Matcher, { text, languageId }: Source, from = 0, to = text.length): readonly Occurrence[] {
  const found = new OccurrenceList();
  // What lies across the beginning of the part must be known.
  new OccurrenceScan({ text, matcher, zones: readZones(text, languageId) }, Math.max(0, from - REACH_BACK), to).upTo(to, found);
  return from === 0 && to === text.length ? found.all : found.all.filter(({ start }) => from <= start && start < to);
}

class OccurrenceList implements OccurrenceSink {
  readonly all: Occurrence[] = [];

  add(start: number, end: number, form: Form): void {
    this.all.push({ start, end, form });
  }
}
