/** A half-open range in UTF-16 code units, and the words that stand in it. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** A long form stands no further from its letters. */
const REACH = 200;
const WORD = /[\p{L}\p{M}\p{N}’']+/gu;

/** Where a long form stands beside its letters, the nearest place; undefined where it cannot be found as it is. */
export function rangeOf(text: string, longForm: string, letters: { readonly start: number; readonly end: number }): WordRange | undefined {
  const from = Math.max(0, letters.start - REACH);
  const found = [...text.slice(from, letters.end + REACH).matchAll(WORD)].map((match) => ({ start: from + match.index, end: from + match.index + match[0].length, text: match[0] }));
  const words = longForm.match(WORD) ?? [];
  let nearest: WordRange | undefined;
  for (let at = 0; words.length > 0 && at + words.length <= found.length; at++) {
    if (!words.every((word, index) => found[at + index]?.text === word)) continue;
    const range = { start: found[at]?.start ?? 0, end: found[at + words.length - 1]?.end ?? 0, words };
    if (nearest === undefined || distance(range, letters.start) < distance(nearest, letters.start)) nearest = range;
  }
  return nearest;
}

function distance({ start, end }: WordRange, at: number): number {
  return at < start ? start - at : Math.max(0, at - end);
}
