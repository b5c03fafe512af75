import type { Reader } from '../mentions/reader';
import type { Reading } from '../mentions/reading/reading';
import { readOccurrence } from '../mentions/reading/readOccurrence';
import type { CheckContext } from './check';

/** How many occurrences of a name are among its first. */
const MOST = 24;

/** Reads each occurrence once, however many checks ask, and looks for the first ones of each name once. */
export function readOnce(reader: Reader): Pick<CheckContext, 'read' | 'firstOf'> {
  const readings = new Map<number, Reading>();
  const first = new Map<unknown, ReturnType<CheckContext['firstOf']>>();
  return {
    read: (occurrence) => {
      const reading = readings.get(occurrence.start) ?? readOccurrence(occurrence, reader);
      readings.set(occurrence.start, reading);
      return reading;
    },
    firstOf: (occurrence) => {
      const { senses } = occurrence.form;
      const found = first.get(senses) ?? reader.view.firstOf(occurrence, MOST);
      first.set(senses, found);
      return found;
    },
  };
}
