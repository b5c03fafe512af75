import type { Occurrence } from '../finding/findOccurrences';
import type { Definition } from './definition';
import type { Memory } from './memory';
import type { Slice } from './surroundings';

/** What reading an occurrence needs of its document; its cost must not grow with the document. */
export interface DocumentView {
  /** In UTF-16 code units, as all offsets. */
  readonly length: number;
  readonly slice: Slice;
  /** The occurrences that begin in a half-open range, in order. */
  occurrencesIn(from: number, to: number): readonly Occurrence[];
  /** The first occurrences of the same form, in order, at most `limit`. */
  firstOf(occurrence: Occurrence, limit: number): readonly Occurrence[];
  /** Where the document says what this form stands for, in order. */
  definitionsOf(occurrence: Occurrence): readonly Definition[];
  /** Ids of the roles that the document names by a title that has no other meaning. */
  readonly named: ReadonlySet<string>;
  /** Empty at first. */
  readonly memory: Memory;
}
