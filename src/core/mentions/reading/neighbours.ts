/** The two words on one side of a form, the nearer first, and what stands between: form, gap1, word1, gap2, word2. */
export interface Neighbours {
  readonly gap1: string;
  readonly word1: string;
  readonly gap2: string;
  readonly word2: string;
}

/** What stands right before and after a form that stands in a half-open range of a text, as far as it is looked at. */
export interface Close {
  readonly before: Neighbours;
  readonly after: Neighbours;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How far is looked, in UTF-16 code units. */
export const CLOSE = 60;

export function closeTo(text: string, start: number, end: number): Close {
  return { before: neighboursBefore(text, start), after: neighboursAfter(text, end), text, start, end };
}

const LONGEST_GAP = 6;
const NONE: Neighbours = { gap1: '', word1: '', gap2: '', word2: '' };

// By hand: an expression that is anchored at the end of a text is tried at each character of it.

export function neighboursBefore(text: string, end = text.length): Neighbours {
  const floor = Math.max(0, end - CLOSE);
  const end1 = lastEnd(text, end, floor);
  if (end1 === floor) return NONE;
  const start1 = wordStart(text, end1, floor);
  const end2 = lastEnd(text, start1, floor);
  const gap1 = gapIn(text, end1, end);
  const word1 = text.slice(start1, end1);
  if (end2 === floor || start1 - end2 > LONGEST_GAP) return { gap1, word1, gap2: '', word2: '' };
  return { gap1, word1, gap2: gapIn(text, end2, start1), word2: text.slice(wordStart(text, end2, floor), end2) };
}

export function neighboursAfter(text: string, start = 0): Neighbours {
  const ceiling = Math.min(text.length, start + CLOSE);
  const start1 = nextStart(text, start, ceiling);
  if (start1 === ceiling) return NONE;
  const end1 = wordEnd(text, start1, ceiling);
  const start2 = nextStart(text, end1, ceiling);
  const gap1 = gapIn(text, start, start1);
  const word1 = text.slice(start1, end1);
  if (start2 === ceiling || start2 - end1 > LONGEST_GAP) return { gap1, word1, gap2: '', word2: '' };
  return { gap1, word1, gap2: gapIn(text, end1, start2), word2: text.slice(start2, wordEnd(text, start2, ceiling)) };
}

const BLANK = 32;

/** Blanks that do not break are like others. */
function gapIn(text: string, start: number, end: number): string {
  if (end - start === 1 && text.charCodeAt(start) === BLANK) return ' ';
  return text.slice(start, end).replaceAll('\u00a0', ' ');
}

/** By ASCII code: 1 in a word, 2 for a sign that may stand within one. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return 1;
  return code === 0x2e || code === 0x27 || code === 0x2d ? 2 : 0;
});
const QUOTE = 0x2019;
const LETTER = /[\p{L}\p{M}]/u;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return KINDS[code] ?? 0;
  if (code === QUOTE) return 2;
  return LETTER.test(String.fromCharCode(code)) ? 1 : 0;
}

/** The end of the last word before an offset, or the floor. */
function lastEnd(text: string, from: number, floor: number): number {
  let at = from;
  while (at > floor && kindAt(text, at - 1) !== 1) at--;
  return at;
}

/** The beginning of the first word from an offset on, or the ceiling. */
function nextStart(text: string, from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling && kindAt(text, at) !== 1) at++;
  return at;
}

/** A word may have full stops, apostrophes and hyphens within. */
function wordStart(text: string, end: number, floor: number): number {
  let at = end;
  while (at > floor && kindAt(text, at - 1) !== 0) at--;
  return nextStart(text, at, end);
}

function wordEnd(text: string, start: number, ceiling: number): number {
  let at = start;
  while (at < ceiling && kindAt(text, at) !== 0) at++;
  return lastEnd(text, at, start);
}
