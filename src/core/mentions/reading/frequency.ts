import type { Sense } from '../../glossary/types';
import type { Occurrence } from '../finding/findOccurrences';
import type { DocumentView } from './documentView';
import type { Stretch } from './evidence';
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
  /** What stands right beside each of the first occurrences. */
  beside?: readonly number[];
  /** What all of the first occurrences mean; null if they differ or are in doubt. */
  settled?: Reading | null;
}

const known = new WeakMap<DocumentView, Map<readonly Sense[], Frequency>>();

export function frequencyOf(occurrence: Occurrence, view: DocumentView): Frequency {
  let forms = known.get(view);
  if (forms === undefined) known.set(view, (forms = new Map()));
  const { senses } = occurrence.form;
  let frequency = forms.get(senses);
  if (frequency === undefined) {
    const first = view.firstOf(occurrence, FEW + 1);
    forms.set(senses, (frequency = { first, isOften: first.length > FEW }));
  }
  return frequency;
}
