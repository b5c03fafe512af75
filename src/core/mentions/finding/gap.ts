import { isBlank, isLetter, isNewline, isSpace } from './characters';

/** What may stand before the text of a wrapped line: a quotation's `>`, or the marks of a comment. */
const LEADER = /[ \t]{0,99}(?:>[> \t]{0,99}|\/{2,9}|\*|#{1,9}|--|%{1,9}|;{1,9})?[ \t]{0,99}/uy;
const MAX_BLANKS = 200;
const MAX_LINE = 200;
const ENTITY = '&nbsp;';

/** True where a gap between two words of a title may begin: a blank, a hyphen, or a mark that ends an emphasis. */
export function beginsGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isSpace(code)) return true;
  return isHyphen(code) || isMark(code) || isNonBreaking(text, at);
}

/**
 * The offset after the gap between two words of a title, or -1 where there is no gap that a title may cross: blanks,
 * with at most one line end, or a hyphen; marks of emphasis may stand on either side. A comment mark on the new line is
 * part of the gap if the line before begins with the same.
 *
 *     // Chief Operating          >  Chief Operating          Vice-President
 *                       └──┐                        └──┐      **Chief** *Executive*
 *     // Officer           ▽      >  Officer           ▽      Chief&nbsp;Executive
 */
export function skipGap(text: string, from: number): number {
  if (isHyphen(text.charCodeAt(from))) return afterHyphen(text, from + 1);
  const closed = skipMarks(text, from);
  const blank = skipNonBreaking(text, closed) ?? skipLineEnd(text, closed);
  return blank < 0 ? -1 : skipMarks(text, blank);
}

/** `Vice-President`, and `Vice-` at the end of a line. */
function afterHyphen(text: string, at: number): number {
  if (isLetter(text.charCodeAt(at))) return at;
  return isNewline(text.charCodeAt(at)) ? skipLineEnd(text, at) : -1;
}

/** The offset after blanks with at most one line end, or -1. */
function skipLineEnd(text: string, from: number): number {
  let at = skipBlanks(text, from);
  if (!isNewline(text.charCodeAt(at))) return at === from ? -1 : at;
  const lineEnd = at;
  at += text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
  const leader = leaderAt(text, at);
  const sameAsBefore = leader.trim() === '' || leader.trim() === leaderAt(text, lineStart(text, lineEnd)).trim();
  return sameAsBefore ? at + leader.length : skipBlanks(text, at);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at - from < MAX_BLANKS && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Past at most three marks of emphasis: more are a rule. */
function skipMarks(text: string, from: number): number {
  let at = from;
  while (at - from < 3 && isMark(text.charCodeAt(at))) at++;
  return at;
}

/** `*` and `_` */
function isMark(code: number): boolean {
  return code === 42 || code === 95;
}

/** Also the Unicode hyphens, one of which does not break; a dash is none. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** `Chief&nbsp;Executive` in HTML and `Chief~Executive` in LaTeX. */
function isNonBreaking(text: string, at: number): boolean {
  return text[at] === '~' || (text[at] === '&' && text.startsWith(ENTITY, at));
}

function skipNonBreaking(text: string, at: number): number | undefined {
  if (!isNonBreaking(text, at)) return undefined;
  return text[at] === '~' ? at + 1 : at + ENTITY.length;
}

function leaderAt(text: string, at: number): string {
  LEADER.lastIndex = at;
  return LEADER.exec(text)?.[0] ?? '';
}

/** The line is looked for no further back than a line of prose is long. */
function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_LINE && !isNewline(text.charCodeAt(start - 1))) start--;
  return start;
}
