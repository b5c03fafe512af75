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
  // Policy and policies: what is left of them ends alike.
  const hasY = stop - start > 3 && lower(text.charCodeAt(stop - 1)) === Y && !isVowel(lower(text.charCodeAt(stop - 2)));
  let hash = 0x811c9dc5;
  for (let at = start; at < stop; at++) hash = Math.imul(hash ^ (hasY && at === stop - 1 ? I : lower(text.charCodeAt(at))), 0x01000193);
  return hash;
}

const [A, D, E, G, H, I, N, O, S, U, X, Y, Z] = [97, 100, 101, 103, 104, 105, 110, 111, 115, 117, 120, 121, 122];

function isVowel(code: number): boolean {
  return code === A || code === E || code === I || code === O || code === U;
}

/**
 * Where a word ends without its inflection: price(s), pric(ing), polici(es), plan(ned), plan(ning). Wrong English, but the
 * same for all inflections of a word. Of short words less is taken, so that not and note, car and care, part and party stay
 * apart.
 */
function stemEnd(text: string, start: number, end: number): number {
  const singular = withoutPlural(text, start, end);
  const stop = singular < end && lower(text.charCodeAt(singular - 1)) === I ? singular : withoutTense(text, start, singular);
  const withoutE = stop - start >= 5 && lower(text.charCodeAt(stop - 1)) === E ? stop - 1 : stop;
  const isDouble = withoutE - start >= 5 && lower(text.charCodeAt(withoutE - 1)) === lower(text.charCodeAt(withoutE - 2));
  return isDouble ? withoutE - 1 : withoutE;
}

/** Policies end after their i, classes after the second s; class, status and basis are no plurals. */
function withoutPlural(text: string, start: number, end: number): number {
  const [third, second, last] = [lower(text.charCodeAt(end - 3)), lower(text.charCodeAt(end - 2)), lower(text.charCodeAt(end - 1))];
  if (end - start < 4 || last !== S || second === S || second === U || second === I) return end;
  const isLong = second === E && (third === S || third === X || third === Z || third === H || (third === I && end - start >= 5));
  return isLong ? end - 2 : end - 1;
}

function withoutTense(text: string, start: number, end: number): number {
  const [third, second, last] = [lower(text.charCodeAt(end - 3)), lower(text.charCodeAt(end - 2)), lower(text.charCodeAt(end - 1))];
  if (last === D && second === E && end - start >= 5) return third === I ? end - 2 : end - 1;
  return last === G && second === N && third === I && end - start >= 7 ? end - 3 : end;
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
