import { isWithinWord } from './boundary';
import { isLetter } from './characters';
import { mayBegin, type FormTree } from './formTree';
import { ENTERING, FOUND, FOUND_EVEN, FOUND_ODD, HALF_PAIR, PLACE, PREFIX, type PrefixFilter } from './prefixFilter';

const NOT_ASCII = ~127;
/** A unit that is no letter may stand among the first letters, so what stands up to here before it is not sieved. */
const AROUND = PREFIX + 1;

/**
 * The first offset in a half-open range where a form may begin, or -1. The filter passes over most of a text; what it lets
 * through, and what stands by other units than ASCII, is held against the tree.
 *
 *     │ c│hi│ef│        │ch│ie│f │
 *       └ at - 3         └ at - 2
 *           at             at
 */
export function nextStart(filter: PrefixFilter, tree: FormTree, text: string, from: number, to: number): number {
  const last = Math.min(text.length - 2, to + 2);
  // Before the text anything may have stood.
  let row = from < 2 ? ENTERING : 0;
  let at = from < 2 ? from : from - 2;
  let untried = from;
  for (; at <= last; at += 2) {
    const one = text.charCodeAt(at);
    const other = text.charCodeAt(at + 1);
    if (((one | other) & NOT_ASCII) !== 0) {
      const start = firstStart(tree, text, Math.max(untried, at - AROUND), Math.min(to, at + 2));
      if (start >= 0) return start;
      untried = Math.max(untried, at + 2);
      row = ENTERING;
      continue;
    }
    row = ((row << PLACE) | ENTERING) & (filter[(one << HALF_PAIR) | other] ?? 0);
    if ((row & FOUND) === 0) continue;
    // Where a form begins, one before it may have gone unseen only for the sake of what stands in its letters.
    if ((row & FOUND_ODD) !== 0 && isStart(tree, text, at - 3, untried, to)) return firstStart(tree, text, Math.max(untried, at - 3 - AROUND), to);
    if ((row & FOUND_EVEN) !== 0 && isStart(tree, text, at - 2, untried, to)) return firstStart(tree, text, Math.max(untried, at - 2 - AROUND), to);
  }
  return firstStart(tree, text, Math.max(untried, at - AROUND), to);
}

function firstStart(tree: FormTree, text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isStart(tree, text, at, from, to)) return at;
  return -1;
}

function isStart(tree: FormTree, text: string, at: number, from: number, to: number): boolean {
  if (at < from || at >= to || tree.alphabet.numbers[text.charCodeAt(at)] === 0) return false;
  return mayBegin(tree, text, at) && isLetter(text.charCodeAt(at)) && !isWithinWord(text, at);
}
