import type { Name } from './name';

/** Which names have a word: for each word the places of its names, one word after the other in one list. */
export interface Holders {
  readonly names: Int32Array;
  /** Where the list of each word begins; one more at the end. */
  readonly starts: Int32Array;
}

/** Two lists instead of one a word: thousands of small ones would take longer to make than all else. */
export function holdersOf(names: readonly Name[], words: number): Holders {
  const starts = new Int32Array(words + 1);
  for (const name of names) for (const word of name.words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < words; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const places = new Int32Array(starts[words] ?? 0);
  const next = starts.slice();
  names.forEach((name, place) => {
    for (const word of name.words) {
      const at = next[word] ?? 0;
      places[at] = place;
      next[word] = at + 1;
    }
  });
  return { names: places, starts };
}

/** The places of the names that have a word. */
export function namesWith({ names, starts }: Holders, word: number): Int32Array {
  return names.subarray(starts[word], starts[word + 1]);
}
