/** The two words on one side of a form, the nearer first, and what stands between: form, gap1, word1, gap2, word2. */
export interface Neighbours {
  readonly gap1: string;
  readonly word1: string;
  readonly gap2: string;
  readonly word2: string;
}

const WORD = String.raw`[\p{L}\p{M}\d](?:[\p{L}\p{M}\d.’'-]*[\p{L}\p{M}\d])?`;
const GAP = String.raw`[^\p{L}\d]`;
const BEFORE = new RegExp(`(?:(?<word2>${WORD})(?<gap2>${GAP}{1,6}))?(?<word1>${WORD})(?<gap1>${GAP}*)$`, 'u');
const AFTER = new RegExp(`^(?<gap1>${GAP}*)(?<word1>${WORD})(?:(?<gap2>${GAP}{1,6})(?<word2>${WORD}))?`, 'u');

export function neighboursBefore(before: string): Neighbours {
  return neighboursIn(BEFORE.exec(before));
}

export function neighboursAfter(after: string): Neighbours {
  return neighboursIn(AFTER.exec(after));
}

function neighboursIn(match: RegExpExecArray | null): Neighbours {
  const { gap1 = '', word1 = '', gap2 = '', word2 = '' } = match?.groups ?? {};
  return { gap1, word1, gap2, word2 };
}
