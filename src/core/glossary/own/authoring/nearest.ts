import { isWithinSlips } from '../../../checks/editDistance';

/** More slips than this make another word. */
const MOST_SLIPS = 3;
const MOST_LETTERS = 80;
/** A glossary of a company may have a hundred thousand names; looking at them all would hold up the editor. */
const MOST_CANDIDATES = 20_000;

/** The one of some words that a word is most likely a slip for; undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  if (written.length > MOST_LETTERS) return undefined;
  const most = mostSlips(written);
  const near: string[] = [];
  let seen = 0;
  for (const candidate of candidates) {
    if ((seen += 1) > MOST_CANDIDATES) break;
    if (isWithinSlips(written, candidate.toLowerCase(), most)) near.push(candidate);
  }
  for (let slips = 0; slips <= most; slips += 1) {
    const found = near.filter((each) => isWithinSlips(written, each.toLowerCase(), slips));
    // Slips are rare at the beginning of a word.
    if (found.length > 0) return found.reduce((best, each) => (begunAlike(written, each) > begunAlike(written, best) ? each : best));
  }
  return undefined;
}

function begunAlike(written: string, word: string): number {
  let at = 0;
  while (at < word.length && word[at]?.toLowerCase() === written[at]) at += 1;
  return at;
}

/** In a word of four letters two slips are half of it. */
function mostSlips(word: string): number {
  return Math.min(MOST_SLIPS, Math.floor(word.length / 3));
}
