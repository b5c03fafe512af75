/**
 * The words of a text as numbers: two words have the same number if they differ in inflection only (price, prices,
 * pricing), so that a text is compared with thousands of cues by looking numbers up, without making a string a word.
 *
 * Words in capitals keep a number of their own besides: GAAP is a cue, gap is not.
 */

/** Called for each word: its half-open range in UTF-16 offsets, its number, and its number as written in capitals or 0. */
export type VisitWord = (start: number, end: number, stem: number, capitals: number) => void;

export function forEachWord(text: string, from: number, to: number, visit: VisitWord): void {
  let at = from;
  while (at < to) {
    while (at < to && !isLetter(text.charCodeAt(at))) at = text.charCodeAt(at) === LESS ? afterTag(text, at, to) : at + 1;
    const start = at;
    while (at < to && isLetter(text.charCodeAt(at))) at++;
    if (at > start) visit(start, at, stemOf(text, start, at), capitalsOf(text, start, at));
  }
}

/** The words of a text as `forEachWord` tells them, kept to be looked through many times. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly stems: readonly number[];
  readonly capitals: readonly number[];
}

export function readWords(text: string): Words {
  const [starts, ends, stems, capitals]: [number[], number[], number[], number[]] = [[], [], [], []];
  forEachWord(text, 0, text.length, (start, end, stem, upper) => {
    starts.push(start);
    ends.push(end);
    stems.push(stem);
    capitals.push(upper);
  });
  return { starts, ends, stems, capitals };
}

const LESS = 60;
const LONGEST_TAG = 300;

/** Past a tag, whose words are no words of the text; past the sign alone where it begins none. */
function afterTag(text: string, at: number, to: number): number {
  const next = text.charCodeAt(at + 1);
  if (next !== 47 && next !== 33 && !(next >= 97 && next <= 122)) return at + 1;
  for (let end = at + 1; end < to && end - at < LONGEST_TAG; end++) if (text.charCodeAt(end) === 62) return end + 1;
  return at + 1;
}

/** The numbers of the words of a cue, as a text would have them. */
export function wordsOf(cue: string): readonly { readonly stem: number; readonly capitals: number }[] {
  const words: { stem: number; capitals: number }[] = [];
  forEachWord(cue, 0, cue.length, (_start, _end, stem, capitals) => words.push({ stem, capitals }));
  return words;
}

/** One number for two words in a row. */
export function joined(first: number, second: number): number {
  return Math.imul(first ^ 0x5bd1e995, 0x01000193) ^ second;
}

/** What the signs below 0xc0 are: 0 for no part of a word, else the small letter or the digit. */
const SMALL = Uint8Array.from({ length: 0xc0 }, (_, code) => {
  if (code >= 65 && code <= 90) return code + 32;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? code : 0;
});

function isLetter(code: number): boolean {
  return code >= 0xc0 || SMALL[code] !== 0;
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function stemOf(text: string, start: number, end: number): number {
  const stop = stemEnd(text, start, end);
  let hash = 0x811c9dc5;
  for (let at = start; at < stop; at++) hash = Math.imul(hash ^ lower(text.charCodeAt(at)), 0x01000193);
  return hash;
}

const [A, D, E, G, I, N, S, Y] = [97, 100, 101, 103, 105, 110, 115, 121];

/**
 * Where a word ends without its inflection: price(s), pric(ing), polic(y), polic(ies), plan(ning). Wrong English, but the
 * same for all inflections of a word; three letters always stay.
 */
function stemEnd(text: string, start: number, end: number): number {
  const shortest = start + 3;
  const [last, second, third] = [lower(text.charCodeAt(end - 1)), lower(text.charCodeAt(end - 2)), lower(text.charCodeAt(end - 3))];
  let stop = end;
  if (last === S && second !== S && end - start > 3) stop = second === E ? (third === I ? end - 3 : end - 2) : end - 1;
  else if (last === G && second === N && third === I) stop = end - 3;
  else if (last === D && second === E) stop = end - 2;
  else if (last === E || last === Y) stop = end - 1;
  if (stop < shortest) return end;
  if (stop === shortest) return stop;
  const ending = stop === end ? last : lower(text.charCodeAt(stop - 1));
  return ending !== A && ending === lower(text.charCodeAt(stop - 2)) ? stop - 1 : stop;
}

/** Two to six letters, all capitals. */
function capitalsOf(text: string, start: number, end: number): number {
  if (end - start < 2 || end - start > 6) return 0;
  let hash = 0x2545f491;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 65 || code > 90) return 0;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}
