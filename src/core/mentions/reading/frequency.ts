import type { Occurrence } from '../finding/findOccurrences';
import type { OwnBeside } from './beside';
import type { DocumentView } from './documentView';
import type { Stretch } from './evidence';
import type { Close } from './neighbours';
import type { Reading } from './reading';
import type { Telling } from './telling';

/** A form that occurs more often is read by the first of its occurrences, and by the words right around each. */
const FEW = 8;

/** What is found out about a form once for a whole document. */
export interface Frequency {
  readonly first: readonly Occurrence[];
  readonly isOften: boolean;
  /** What the beginning of the document says, and then what stands around each of the first occurrences. */
  parts?: readonly Stretch[];
  /** What the whole document tells about the form, if it is short. */
  telling?: Telling | undefined;
  /** What stands right beside each of the first occurrences; of one that is alone, nothing. */
  close?: readonly Close[];
  /** What that says. */
  beside?: readonly OwnBeside[];
  /** What all of the first occurrences mean; null if they differ or are in doubt. */
  settled?: Reading | null;
}

export function frequencyOf(occurrence: Occurrence, view: DocumentView): Frequency {
  const { senses } = occurrence.form;
  const { frequencies } = view.memory;
  const known = frequencies.get(senses);
  if (known !== undefined) return known;
  const first = view.firstOf(occurrence, FEW + 1);
  const frequency: Frequency = { first, isOften: first.length > FEW };
  frequencies.set(senses, frequency);
  return frequency;
}
