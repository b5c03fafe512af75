import type { Occurrence } from '../mentions/finding/findOccurrences';
import type { Reader } from '../mentions/reader';
import type { Definition } from '../mentions/reading/definition';

const byPlace = new WeakMap<readonly Definition[], ReadonlyMap<number, Definition>>();

/** The definition that a document gives right beside these letters. */
export function definitionOf({ view }: Reader, occurrence: Occurrence): Definition | undefined {
  const definitions = view.definitionsOf(occurrence);
  if (definitions.length === 0) return undefined;
  const places = byPlace.get(definitions) ?? new Map(definitions.map((each) => [each.at, each]));
  byPlace.set(definitions, places);
  return places.get(occurrence.start);
}
