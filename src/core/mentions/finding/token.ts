import { isHan, isWithinWord } from './boundary';
import { isSpace, isWord } from './characters';
import { isFileName, isInsideTag, isSlug, isTemplateKey } from './data';
import type { Match } from './matching/matcher';

/** Longer runs without a blank are data, not words. */
const MAX_RUN = 120;
/** Written against a word, these make it a part of a name, a command, an address or an expression. */
const GLUE_BEFORE = '@#$\\=+%~<';
const GLUE_AFTER = '@=+%';

/**
 * True where the letters are no word of the sentence but a part of an address, a path, an identifier or data:
 * `coo@example.com`, `https://example.com/CEO`, `CEO.title`, `$CEO`, `<CEO>`, `lib/CEO_data`.
 */
export function isInsideToken(text: string, match: Match): boolean {
  const { start, end } = match;
  if (isAmongWords(text, start, end)) return isSlug(text, match) || isInsideTag(text, start);
  if (isWithinWord(text, start) || isWithinWord(text, end)) return true;
  if (isGlued(text, start, end)) return true;
  if (isDotted(text, start, end) || isHyphenedToDigit(text, start, end) || isCalled(text, end)) return true;
  if (isSlug(text, match) || isTemplateKey(text, start, end) || isInsideTag(text, start)) return true;
  const run = runAround(text, start, end);
  return run !== undefined && (isFileName(run) || isInAddress(run));
}

/**
 * True where a blank stands before and behind, but for a possessive and marks of a sentence: the usual case, of which
 * little is left to ask.
 */
function isAmongWords(text: string, start: number, end: number): boolean {
  const opened = isOpening(text.charCodeAt(start - 1)) ? start - 1 : start;
  if (opened > 0 && (!isSpace(text.charCodeAt(opened - 1)) || isBeforeKey(text.charCodeAt(opened - 2)))) return false;
  let at = end;
  if (isApostrophe(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 115) at += 2;
  while (at - end < 5 && isClosing(text.charCodeAt(at))) at++;
  return at >= text.length || isSpace(text.charCodeAt(at));
}

/** `("“` */
function isOpening(code: number): boolean {
  return code === 40 || code === 34 || code === 0x201c;
}

/** `,.;:!?)"”` */
function isClosing(code: number): boolean {
  return code === 44 || code === 46 || code === 58 || code === 59 || code === 33 || code === 63 || code === 41 || code === 34 || code === 0x201d;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** `{=%`: a template's key may stand behind a blank. */
function isBeforeKey(code: number): boolean {
  return code === 123 || code === 61 || code === 37;
}

function isGlued(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (GLUE_BEFORE.includes(before) || GLUE_AFTER.includes(after)) return true;
  if (after === '\\' && !ESCAPE.test(text.slice(end, end + 12))) return true;
  if ((after === '&' || before === '&') && isPartOfName(text, start, end)) return true;
  if (':&'.includes(before) && !isWord(text.charCodeAt(start - 2))) return true;
  return (before === '_' || after === '_') && !isEmphasised(text, start, end);
}

/** MD&A, R&CEO: a single capital on the other side of the sign makes one name of both. */
function isPartOfName(text: string, start: number, end: number): boolean {
  return /^&\p{Lu}(?![\p{L}\d])/u.test(text.slice(end, end + 4)) || /(?:^|[^\p{L}\d])\p{Lu}&$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** What a backslash may begin behind a word: a new line in a string or in TeX, a quote, a command of TeX. */
const ESCAPE = /^\\(?:[nrt](?!\p{L})|["'\\]|\p{Ll}+[{[])/u;

/** `_CEO_`, `__the CEO__` and `__Chief Executive__`; not `my_CEO` or `CEO_title`. */
function isEmphasised(text: string, start: number, end: number): boolean {
  const opened = text[start - 1] !== '_' || !isWord(text.charCodeAt(past(text, start - 1, -1)));
  const closed = text[end] !== '_' || !isWord(text.charCodeAt(past(text, end, 1)));
  return opened && closed;
}

/** The first place in a direction where no underscore stands. */
function past(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (text[at] === '_' && Math.abs(at - from) < MAX_RUN) at += step;
  return at;
}

/** Words with which a sentence may go on where the blank after a full stop was forgotten. */
const OPENER = /^\.(?:The|He|She|It|In|This|They|We|His|Her|As|After|On|At|For|With)\s/u;

/** `1.CEO`, a list without a blank. */
const NUMBERED = /(?:^|[\s(])\d{1,2}\.$/u;

/** `org.CEO`, `CEO.name`, `notes.CEO`; not the full stop of a sentence. */
function isDotted(text: string, start: number, end: number): boolean {
  const dotBefore = text[start - 1] === '.' && isWord(text.charCodeAt(start - 2)) && !NUMBERED.test(text.slice(Math.max(0, start - 5), start));
  const dotAfter = text[end] === '.' && isWord(text.charCodeAt(end + 1)) && !isHan(text.charCodeAt(end + 1));
  return dotBefore || (dotAfter && !OPENER.test(text.slice(end, end + 8)));
}

function isHyphenedToDigit(text: string, start: number, end: number): boolean {
  return /\d-$/u.test(text.slice(Math.max(0, start - 2), start)) || /^-\d/u.test(text.slice(end, end + 2));
}

/** `COO(rows)` and `CEO()`; not `CEO(s)`, nor a remark to which the blank is missing. */
function isCalled(text: string, end: number): boolean {
  return text[end] === '(' && /^\((?!s\)|acting\b|interim\b|designate\b|elect\b|retired\b)[\p{Ll}\d"'[)]/u.test(text.slice(end, end + 12));
}

/** What parts runs besides blanks: the edges of table cells, dashes and curly quotes. */
const EDGES = '|—–“”、。「」（）：，・';

/** Stands for the match, whose own blanks part nothing. */
const STAND_IN = 'CEO';

/**
 * The match and what is written against it, up to the next blank, tag or end of a link's text on either side; undefined
 * where that is too long.
 */
function runAround(text: string, start: number, end: number): string | undefined {
  let from = start;
  let to = end;
  while (from > 0 && start - from <= MAX_RUN && !isEdge(text, from - 1) && !endsTag(text, from)) from--;
  while (to < text.length && to - end <= MAX_RUN && !isEdge(text, to) && !isMarkupAt(text, to)) to++;
  return start - from > MAX_RUN || to - end > MAX_RUN ? undefined : text.slice(from, start) + STAND_IN + text.slice(end, to);
}

function isEdge(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || EDGES.includes(text[at] ?? ' ');
}

/** `](…)` and `][…]` after the text of a link, and `</a>` or `<br>`. */
function isMarkupAt(text: string, at: number): boolean {
  const [sign, next = ''] = [text[at], text[at + 1]];
  return sign === ']' ? next === '(' || next === '[' : sign === '<' && /[a-z/]/iu.test(next);
}

const LONGEST_TAG = 480;

function endsTag(text: string, at: number): boolean {
  if (text[at - 1] !== '>') return false;
  for (let open = at - 2; open >= 0 && at - open < LONGEST_TAG; open--) {
    if (text[open] === '>') return false;
    if (text[open] === '<') return /[a-z/]/iu.test(text[open + 1] ?? '');
  }
  return false;
}

const ADDRESS = /:\/\/|\bwww\.|^(?:mailto|tel|urn):|[\w.+-]+@[\w-]+\.\w/iu;
const SLASHED_WORD = /^[("'“‘*_[]*(?:\p{Lu}{1,6}s?|(?:\p{Lu}\.){2,5}|\p{Lu}?[\p{Ll}\p{M}’'-]+|\p{Lu}\p{Ll}+-\p{Lu}+|R&D|[\u3040-\u9fff]+)(?:['’]s?|\(s\))?[)"'”’*_\],.;:!?]*$/u;

function isInAddress(run: string): boolean {
  if (ADDRESS.test(run)) return true;
  // CEO/COO and owner/CEO are prose; /srv/CEO, CEO/v2 and base64 are not.
  return run.includes('/') && !run.includes('<') && run.split('/').some((part) => !SLASHED_WORD.test(part));
}
