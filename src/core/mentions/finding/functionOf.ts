import { FUNCTION_WORDS, HEAD_NOUNS } from './functionWords';

/** Titles of a rank, which say little until they say of what. */
const RANK = /(?:^|[\s-])(?:vice[\s-]president|president|director|manager|partner|chief of staff)$|^(?:[AES]?VP|CoS|MD|GM|AVP)$/iu;
/** Of an organisation there is a president, a partner: a name with a capital that follows is the organisation's. */
const OF_ORGANISATIONS = /^(?:president|.*partner)$/iu;
/** How far a function is looked for, in UTF-16 code units. */
const REACH = 120;
const MOST_WORDS = 7;

const OPENING = /^[*_]*(?:,?[ \t\u00a0]*\r?\n?[ \t\u00a0]*(?:of|for|responsible for|in charge of)\s+(?:the\s+)?|,\s*|\s*[-–—]\s*|[ \t\u00a0]*\(|[ \t\u00a0]+)/u;
const WORD = /(?<gap>\s+|,\s+|\/|\s*)(?<word>&|R&D|[\p{L}\p{M}’'-]+)/uy;
const JOINS = /^(?:and|&)$/u;

/**
 * What a rank is a rank of: the words after it up to the last that names a function.
 *
 *     VP of Sales and Marketing at Acme      SVP, Engineering      Director Human Resources Jane Doe
 *           ─────────┬─────────                   ─────┬─────               ──────┬────────
 *
 * Undefined for a title that is no rank and where none of these words names a function: President of France.
 */
export function functionAfter(text: string, end: number, name: string): string | undefined {
  if (!isRank(name)) return undefined;
  const slice = text.slice(end, end + REACH);
  const opening = OPENING.exec(slice)?.[0];
  if (opening === undefined) return undefined;
  const to = endOfFunction(slice, opening.length, /of|for/u.test(opening) && !OF_ORGANISATIONS.test(name));
  if (to === undefined || (opening.endsWith('(') && slice[to] !== ')')) return undefined;
  return slice.slice(opening.length, to).replace(/\s+/gu, ' ');
}

/** By name: the same few are asked about again and again. */
const ranks = new Map<string, boolean>();

function isRank(name: string): boolean {
  const known = ranks.get(name) ?? RANK.test(name);
  ranks.set(name, known);
  return known;
}

/**
 * The offset after the last word of a function that begins at an offset. Words that name none may stand before one that
 * does, if they have a capital and `of` announces them: VP of Trust and Safety. What ends in a title of its own is none:
 * director of health and medical director.
 */
function endOfFunction(text: string, from: number, announced: boolean): number | undefined {
  let end: number | undefined;
  let beforeJoint: number | undefined;
  WORD.lastIndex = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    const { gap = '', word } = WORD.exec(text)?.groups ?? {};
    if (word === undefined || !mayFollow(gap, word, count)) break;
    if (HEAD_NOUNS.test(word) && count > 0) return beforeJoint;
    if (gap.startsWith(',') || JOINS.test(word)) beforeJoint = end;
    const isKnown = FUNCTION_WORDS.has(word.toLowerCase());
    if (isKnown) end = WORD.lastIndex;
    else if (!JOINS.test(word) && !(announced && /^\p{Lu}/u.test(word))) break;
  }
  return end;
}

/** A quick look whether a comma, a sign or a word may follow by which functions are joined. */
export function mayJoin(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  return code === COMMA || (mayBeSpace(code) && (next === LETTER_A || next === AMPERSAND || mayBeSpace(next)));
}

function mayBeSpace(code: number): boolean {
  return code <= 32 || code >= 128;
}

const COMMA = 44;
const AMPERSAND = 38;
const LETTER_A = 97;

/** True where a function goes on after an offset: `… of sales| and marketing`. */
export function joinsFunction(text: string, end: number): boolean {
  const joint = /^(?:,?\s+(?:and|&)\s+|,\s+)/u.exec(text.slice(end, end + 12))?.[0];
  return joint !== undefined && endOfFunction(text.slice(end, end + REACH), joint.length, false) !== undefined;
}

/** A comma and a slash part functions, but what follows must be one; a blank line ends the phrase. */
function mayFollow(gap: string, word: string, count: number): boolean {
  if (count === 0) return gap === '' && !JOINS.test(word);
  if (/\n\s*\n/u.test(gap) || gap === '') return false;
  return /^\s+$/u.test(gap) || FUNCTION_WORDS.has(word.toLowerCase()) || JOINS.test(word);
}
