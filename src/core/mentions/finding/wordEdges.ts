/**
 * A quick look whether a word of a list may begin or end at a place, by its first or last three letters in any case. It
 * says yes to other words too, and never no to one of the list.
 */
export interface WordEdges {
  mayBegin(text: string, at: number): boolean;
  mayEnd(text: string, end: number): boolean;
}

/** Five bits tell the letters of the alphabet apart, and leave out their case. */
const BITS = 31;

export function edgesOf(words: Iterable<string>): WordEdges {
  // Made when first asked: loading the extension should not wait for it.
  let tables: Tables | undefined;
  return {
    mayBegin: (text, at) => (tables ??= tablesOf(words)).begins[placeOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))] === 1,
    mayEnd: (text, end) => (tables ??= tablesOf(words)).ends[placeOf(text.charCodeAt(end - 1), text.charCodeAt(end - 2), text.charCodeAt(end - 3))] === 1,
  };
}

interface Tables {
  readonly begins: Uint8Array;
  readonly ends: Uint8Array;
}

function tablesOf(words: Iterable<string>): Tables {
  const begins = new Uint8Array((BITS + 1) ** 3);
  const ends = new Uint8Array((BITS + 1) ** 3);
  for (const word of words) {
    mark(begins, word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
    mark(ends, word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 3));
  }
  return { begins, ends };
}

/** Beside a short word anything may stand: there, where the code is not a number, each letter is marked. */
function mark(table: Uint8Array, first: number, second: number, third: number): void {
  for (const two of Number.isNaN(second) ? ANY : [second]) for (const three of Number.isNaN(third) ? ANY : [third]) table[placeOf(first, two, three)] = 1;
}

const ANY = Array.from({ length: BITS + 1 }, (_, code) => code);

function placeOf(first: number, second: number, third: number): number {
  return ((first & BITS) << 10) | ((second & BITS) << 5) | (third & BITS);
}
