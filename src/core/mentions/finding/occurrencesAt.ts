import { sharedTitlesAt } from './coordination';
import type { Occurrence } from './findOccurrences';
import { isForeignTitle } from './foreignTitle';
import { functionAfter, joinsFunction, mayJoin } from './functionOf';
import { isHyphen } from './gap';
import { isInLongerName } from './longerTitle';
import type { Match, Matcher } from './matching/matcher';
import { isPassageIn } from './passage';
import { isInsideToken } from './token';
import { CASE } from './matching/words';

/** What is spoken of at the beginning of a word: nothing, one title, or several that share a head. */
export function occurrencesAt(text: string, start: number, matcher: Matcher, longest = matcher.longestAt(text, start)): readonly Occurrence[] {
  const shared = sharedTitlesAt(text, start, matcher, longest);
  const title = shared.length > 0 ? undefined : titleAt(text, matcher, longest);
  return title === undefined ? shared : [title];
}

/** The one title that is spoken of where the longest form begins, if no others share its head. */
export function titleAt(text: string, matcher: Matcher, longest: Match | undefined): Occurrence | undefined {
  if (longest === undefined || isCutShort(text, longest, matcher) || !isSpokenOf(text, longest)) return undefined;
  return atHome(text, withoutPrefix(text, withoutFunction(text, longest, matcher), matcher));
}

function isSpokenOf(text: string, match: Match): boolean {
  if (match.form.casing === 'capital' && match.form.abroad === undefined && isInLongerName(text, match.start, match.end)) return false;
  return !isInsideToken(text, match) && (match.form.languages === undefined || isForeignTitle(text, match));
}

/** Director general is one thing in English and another in a Spanish passage. */
function atHome(text: string, match: Match): Match {
  const { abroad } = match.form;
  return abroad !== undefined && isPassageIn(abroad.languages ?? [], text, match.start, match.end) ? { ...match, form: abroad } : match;
}

const LETTER_F = 102;
const LETTER_I = 105;
const LETTER_R = 114;
const LETTER_T = 116;

/** A technology chief, but not in technology chief executives; a deputy director, but not in Deputy Director-General. */
function isCutShort(text: string, { start, end }: Match, matcher: Matcher): boolean {
  // Asked of every title: the letters of most tell that they are none of these.
  const third = text.charCodeAt(end - 3) | CASE;
  const last = text.charCodeAt(end - 1) | CASE;
  if (!(third === LETTER_I && last === LETTER_F) && !(third === LETTER_T && last === LETTER_R)) return false;
  const word = /[\s-](?<word>chief|director)$/iu.exec(text.slice(start, end))?.groups?.['word'];
  if (word === undefined || (word.length > 5 && text[end] !== '-')) return false;
  return (matcher.longestAt(text, end - word.length)?.end ?? 0) > end;
}

/** The mention in co-CEO is CEO, though it may mean a role of its own. */
function withoutPrefix(text: string, match: Match, matcher: Matcher): Match {
  if (!isHyphen(text.charCodeAt(match.start + 2))) return match;
  const prefix = /^(?:co|ex)[-\u2010\u2011]/iu.exec(text.slice(match.start, match.start + 3))?.[0];
  if (prefix === undefined) return match;
  const start = match.start + prefix.length;
  return matcher.longestAt(text, start)?.end === match.end ? { ...match, start } : match;
}

/** Vice presidents of sales and marketing are no vice presidents of sales: the rank alone is the title. */
function withoutFunction(text: string, match: Match, matcher: Matcher): Match {
  if (!mayJoin(text, match.end) || !match.form.text.includes(' of ')) return match;
  const rank = /^(?:.*?)(?=\s+of\s)/isu.exec(text.slice(match.start, match.end))?.[0];
  if (rank === undefined || !joinsFunction(text, match.end)) return match;
  const shorter = matcher.longestAt(text.slice(match.start, match.start + rank.length), 0);
  return shorter?.end === rank.length && functionAfter(text, match.start + rank.length, shorter.form.name) !== undefined
    ? { ...shorter, start: match.start, end: match.start + rank.length }
    : match;
}
