import { isSpace, isWord } from './characters';
import type { Match } from './matcher';

/** Longer runs without a blank are data, not words. */
const MAX_RUN = 120;
/** Written against a word, these make it a part of a name, a command, an address or an expression. */
const GLUE_BEFORE = '@#$\\=+&%~:';
const GLUE_AFTER = '@=+%\\';

/**
 * True where the letters are no word of the sentence but a part of an address, a path, an identifier or data:
 * `coo@example.com`, `https://example.com/CEO`, `CEO.title`, `$CEO`, `<CEO>`, `lib/CEO_data`.
 */
export function isInsideToken(text: string, { start, end }: Match): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (isWord(text.charCodeAt(start - 1)) || isWord(text.charCodeAt(end))) return true;
  if (GLUE_BEFORE.includes(before) && !isLabelled(text, start)) return true;
  if (GLUE_AFTER.includes(after)) return true;
  if (before === '<' && after === '>') return true;
  if (isDotted(text, start, end)) return true;
  if (isHyphenedToDigit(text, start, end)) return true;
  return isInAddress(runAround(text, start, end));
}

/** `Role:CEO`: a colon after a word labels what follows; a colon after nothing (`:CEO`) is a part of a name. */
function isLabelled(text: string, start: number): boolean {
  return text[start - 1] === ':' && isWord(text.charCodeAt(start - 2));
}

/** `org.CEO`, `CEO.name`, `notes.CEO`; not the full stop of a sentence. */
function isDotted(text: string, start: number, end: number): boolean {
  const dotBefore = text[start - 1] === '.' && isWord(text.charCodeAt(start - 2));
  const dotAfter = text[end] === '.' && isWord(text.charCodeAt(end + 1));
  return dotBefore || dotAfter;
}

function isHyphenedToDigit(text: string, start: number, end: number): boolean {
  return /\d-$/u.test(text.slice(Math.max(0, start - 2), start)) || /^-\d/u.test(text.slice(end, end + 2));
}

/** The characters around a match up to the next blank on either side; undefined where there are too many. */
function runAround(text: string, start: number, end: number): string | undefined {
  let from = start;
  let to = end;
  while (from > 0 && start - from <= MAX_RUN && !isSpace(text.charCodeAt(from - 1))) from--;
  while (to < text.length && to - end <= MAX_RUN && !isSpace(text.charCodeAt(to))) to++;
  return start - from > MAX_RUN || to - end > MAX_RUN ? undefined : text.slice(from, to);
}

const ADDRESS = /:\/\/|\bwww\.|^(?:mailto|tel|urn):|[\w.+-]+@[\w-]+\.\w/iu;
const SLASHED_WORD = /^[("'“‘*_[]*(?:\p{Lu}{1,6}s?|\p{Lu}?[\p{Ll}’'-]+)(?:['’]s?)?[)"'”’*_\],.;:!?]*$/u;

function isInAddress(run: string | undefined): boolean {
  if (run === undefined) return false;
  if (ADDRESS.test(run)) return true;
  // CEO/COO and owner/CEO are prose; /srv/CEO, CEO/v2 and base64 are not.
  return run.includes('/') && !run.includes(' ') && !run.includes('<') && run.split('/').some((part) => !isProsePart(part));
}

function isProsePart(part: string): boolean {
  return part.split(/[\n\r]/u).every((line) => SLASHED_WORD.test(line));
}
