import { isBlank, isNewline } from './characters';

/** What may stand before the text of a wrapped line: a quotation's `>`, or the marks of a comment. */
const LEADER = /[ \t]*(?:>[> \t]*|\/\/+|\*|#+|--|%+|;+)?[ \t]*/uy;
const MAX_BLANKS = 200;

/**
 * The offset after the gap between two words of a title, or -1 where there is no gap that a title may cross: blanks,
 * with at most one line end. A comment mark on the new line is part of the gap if the line before begins with the same.
 *
 *     // Chief Operating          >  Chief Operating
 *                       └──┐                        └──┐
 *     // Officer           ▽      >  Officer           ▽
 */
export function skipGap(text: string, from: number): number {
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

function leaderAt(text: string, at: number): string {
  LEADER.lastIndex = at;
  return LEADER.exec(text)?.[0].slice(0, MAX_BLANKS) ?? '';
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}
