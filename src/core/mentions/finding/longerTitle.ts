import { isBlank } from './characters';

const MAX_WORD = 40;
const WORD_BEFORE = /(?<word>\p{Lu}[\p{L}\p{M}.’'-]*)[ \t\u00a0]$/u;

/** Words that may begin with a capital, as at the start of a sentence, without being a part of a title; also articles of other languages. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'a an the this that each every any no our its their his her my your and or but nor as at by for from in of on to with when while if since until after before under dear mr mrs ms madam mister former current new outgoing incoming acting interim ' +
    'der die das den dem des ein eine einer einem einen le la les un une du au el los las del al il lo gli della dal o os as um uma do da het een van'
  ).split(' '),
);

/** Partner with them; Chair the meeting: a verb at the start of an instruction. */
const VERB = /^[ \t\u00a0]+(?:with|the|a|an|all|our)\b/u;
/** What is named after a title and is no person: the Trustee Act, Shareholder Equity. */
const NAMESAKE = /^(?:['’]s?)?[ \t\u00a0]+(?:Act|Agreement|Equity|Fund|Funds|Investment|Loan|Register|Resolution|Returns?|Value)\b/u;

/**
 * True where a title of one word is a piece of a longer name that the glossary does not have: what a Medical Director or
 * a Police Officer is, is not said by Director or Officer.
 */
export function isInLongerName(text: string, start: number, end: number): boolean {
  return endsName(text, start) || beginsName(text, end);
}

function endsName(text: string, start: number): boolean {
  if (!isBlank(text.charCodeAt(start - 1)) || isAfterSmallWord(text, start)) return false;
  const word = nameBefore(text, start);
  return word !== undefined && !OPENERS.has(word.replace(/\.$/u, '').toLowerCase());
}

/** The word with a capital before a blank; with what precedes it only as far as `MAX_WORD` reaches. */
function nameBefore(text: string, start: number): string | undefined {
  let from = start - 1;
  while (from > 0 && start - from < MAX_WORD && isOfName(text.charCodeAt(from - 1))) from--;
  // Beyond ASCII the expression knows what a letter is.
  if (text.charCodeAt(from - 1) >= 128 || text.charCodeAt(start - 1) >= 128) return WORD_BEFORE.exec(text.slice(Math.max(0, start - MAX_WORD), start))?.groups?.['word'];
  while (from < start - 1 && !isCapital(text.charCodeAt(from))) from++;
  return from < start - 1 ? text.slice(from, start - 1) : undefined;
}

/** `A-Za-z.'-` */
function isOfName(code: number): boolean {
  return isSmallLetter(code) || isCapital(code) || code === 46 || code === 39 || code === 45;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** The usual case, told without more ado: the Chair, our President. */
function isAfterSmallWord(text: string, start: number): boolean {
  let at = start - 2;
  while (start - at < MAX_WORD && isSmallLetter(text.charCodeAt(at))) at--;
  return at < start - 2 && text.charCodeAt(at) === 32;
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function beginsName(text: string, end: number): boolean {
  // Some letter that one of these words begins with, or a possessive.
  if (!" \t\u00a0'’".includes(text.charAt(end)) || !"waotAEFILRVs' \t\u00a0’".includes(text.charAt(end + 1))) return false;
  const after = text.slice(end, end + MAX_WORD);
  return VERB.test(after) || NAMESAKE.test(after);
}
