/** The two words on one side of a form, the nearer first, and what stands between: form, gap1, word1, gap2, word2. */
export interface Neighbours {
  readonly gap1: string;
  readonly word1: string;
  readonly gap2: string;
  readonly word2: string;
}

const LONGEST_GAP = 6;
const NONE: Neighbours = { gap1: '', word1: '', gap2: '', word2: '' };

// By hand: an expression that is anchored at the end of a text is tried at each character of it.

export function neighboursBefore(text: string): Neighbours {
  const end1 = backTo(text, text.length, isWord);
  if (end1 === 0) return NONE;
  const start1 = wordStart(text, end1);
  const end2 = backTo(text, start1, isWord);
  const near = { word1: text.slice(start1, end1), gap1: text.slice(end1) };
  if (end2 === 0 || start1 - end2 > LONGEST_GAP) return { ...near, gap2: '', word2: '' };
  return { ...near, gap2: text.slice(end2, start1), word2: text.slice(wordStart(text, end2), end2) };
}

export function neighboursAfter(text: string): Neighbours {
  const start1 = onTo(text, 0, isWord);
  if (start1 === text.length) return NONE;
  const end1 = wordEnd(text, start1);
  const start2 = onTo(text, end1, isWord);
  const near = { word1: text.slice(start1, end1), gap1: text.slice(0, start1) };
  if (start2 === text.length || start2 - end1 > LONGEST_GAP) return { ...near, gap2: '', word2: '' };
  return { ...near, gap2: text.slice(end1, start2), word2: text.slice(start2, wordEnd(text, start2)) };
}

type IsSuch = (code: number) => boolean;

/** The end of the last such character before `at`, or 0. */
function backTo(text: string, at: number, isSuch: IsSuch): number {
  while (at > 0 && !isSuch(text.charCodeAt(at - 1))) at--;
  return at;
}

function onTo(text: string, at: number, isSuch: IsSuch): number {
  while (at < text.length && !isSuch(text.charCodeAt(at))) at++;
  return at;
}

/** A word may have full stops, apostrophes and hyphens within. */
function wordStart(text: string, end: number): number {
  return onTo(text, backTo(text, end, (code) => !isWithin(code)), isWord);
}

function wordEnd(text: string, start: number): number {
  return backTo(text, onTo(text, start, (code) => !isWithin(code)), isWord);
}

const LETTER = /[\p{L}\p{M}]/u;

function isWord(code: number): boolean {
  if (code > 127) return LETTER.test(String.fromCharCode(code));
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

const [FULL_STOP, APOSTROPHE, QUOTE, HYPHEN] = [0x2e, 0x27, 0x2019, 0x2d];

function isWithin(code: number): boolean {
  return isWord(code) || code === FULL_STOP || code === APOSTROPHE || code === QUOTE || code === HYPHEN;
}
