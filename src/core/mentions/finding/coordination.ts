import { fold, isLetter, isSpace } from './characters';
import type { Match, Matcher } from './matching/matcher';

const GAP = String.raw`(?:[ \t\u00a0]*\r?\n[ \t]*|[ \t\u00a0]+)`;
const PART = String.raw`(?!chief\b)\p{L}[\p{L}-]*(?:${GAP}(?!and\b|or\b|officers?\b)\p{L}[\p{L}-]*){0,2}`;
const SHARED = new RegExp(String.raw`(?<chief>chiefs?${GAP})(?<first>${PART})(?:,${GAP}(?<second>${PART}))?,?(?:${GAP}(?:and|or)${GAP}|${GAP}?[&/]${GAP}?)(?<last>${PART})${GAP}officers?(?![\p{L}_])`, 'iduy');

/** Titles that share a head are written no longer, in UTF-16 code units. */
const LONGEST = 300;
/** The head and the words of the first title. */
const MOST_WORDS = 4;
const C = 99;
const H = 104;
const F = 102;

/**
 * Titles that share their head: each part stands for its full title. Empty where a part names no title that the glossary
 * has, or where the whole is one title.
 *
 *     chief operating and financial officers
 *     ───────┬─────── ∙∙∙ ────────┬─────────
 *     Chief Operating Officer   Chief Financial Officer
 */
export function sharedTitlesAt(text: string, start: number, matcher: Matcher, longest = matcher.longestAt(text, start)): readonly Match[] {
  // Asked at every word: most are told apart by their first two letters.
  if (fold(text.charCodeAt(start)) !== C || fold(text.charCodeAt(start + 1)) !== H) return NONE;
  // An officer ends the first title: no other shares its head.
  if ((longest !== undefined && endsInOfficer(longest)) || !isJoined(text, start)) return NONE;
  const nearby = text.slice(start, start + LONGEST);
  SHARED.lastIndex = 0;
  const ranges = SHARED.exec(nearby)?.indices?.groups;
  const end = start + SHARED.lastIndex;
  if (ranges === undefined || (longest?.end ?? 0) >= end) return [];
  const { first, second, last } = ranges;
  const parts = [first, second, last].filter((range) => range !== undefined);
  const found = parts.flatMap(([from, to]) => {
    const form = formOf(matcher, nearby.slice(from, to));
    return form === undefined ? [] : [{ start: start + from, end: start + to, form }];
  });
  return found.length === parts.length ? withHead(found, start, end) : [];
}

const NONE: readonly Match[] = [];

function endsInOfficer({ form: { text } }: Match): boolean {
  // Most are written so; a glossary may have capitals.
  return text.endsWith('fficer') || text.endsWith('fficers') || /officers?$/iu.test(text);
}

/** A quick look whether anything may be joined here: a comma, a stroke, `&`, `and` or `or` within the first words. */
function isJoined(text: string, start: number): boolean {
  let at = start;
  for (let words = 0; words < MOST_WORDS; words++) {
    while (at - start < LONGEST && isPart(text.charCodeAt(at))) at++;
    while (isSpace(text.charCodeAt(at))) at++;
    const [code, next] = [fold(text.charCodeAt(at)), fold(text.charCodeAt(at + 1))];
    if (code === 44 || code === 47 || code === 38 || (code === 97 && next === 110) || (code === 111 && next === 114)) return true;
    if (!isLetter(code) || (code === C && next === H && fold(text.charCodeAt(at + 4)) === F)) return false;
  }
  return false;
}

function isPart(code: number): boolean {
  return code === 45 || isLetter(code);
}

/** The form of the title that a part stands for. */
function formOf(matcher: Matcher, part: string): Match['form'] | undefined {
  const title = `Chief ${part} Officer`;
  const match = matcher.longestAt(title, 0);
  return match?.end === title.length ? match.form : undefined;
}

/** The first title has the word before it, the last the word after it. */
function withHead(parts: readonly Match[], start: number, end: number): readonly Match[] {
  return parts.map((part, index) => ({ ...part, start: index === 0 ? start : part.start, end: index === parts.length - 1 ? end : part.end }));
}
