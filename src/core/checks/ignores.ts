import { readZones } from '../mentions/finding/zones/readZones';
import { CODES, isCode, type Code } from './codes';
import { beginsComment } from './commentForm';
import { lineEnd, lineStart } from './lines';

/** What a writer puts into a comment to be told no more: `executive-roles-ignore misspelt-title`. */
export const MARK = 'executive-roles-ignore';
/** The same for the whole file: `executive-roles-ignore-file`. */
export const FILE_MARK = `${MARK}-file`;

/** What a document says about what is not to be reported. */
export interface Ignores {
  readonly file: ReadonlySet<Code>;
  readonly lines: readonly IgnoredLines[];
}

/** Half-open, in UTF-16 code units. */
interface IgnoredLines {
  readonly start: number;
  readonly end: number;
  readonly codes: ReadonlySet<Code>;
}

/** More of them are read as the first ones only. */
const MOST_MARKS = 2_000;
const NAMES = /[ \t]{1,9}(?<names>[a-z][a-z-]{0,40}(?:[ \t,]{1,9}[a-z][a-z-]{0,40}){0,20})/uy;

/**
 * Reads the marks of a document. One in a comment by itself holds for that line and the next that is not empty; one
 * behind text holds for its line; one that names no code holds for all.
 */
export function readIgnores(text: string, languageId: string): Ignores {
  const file = new Set<Code>();
  const lines: IgnoredLines[] = [];
  let at = text.indexOf(MARK);
  if (at < 0) return { file, lines };
  const zones = readZones(text, languageId);
  for (let count = 0; at >= 0 && count < MOST_MARKS; count++) {
    const line = lineStart(text, at);
    const kind = isListing(zones.stateAt(at).inside) ? undefined : beginsComment(text.slice(line, at), languageId);
    const isFile = text.startsWith(FILE_MARK, at);
    const codes = codesAt(text, at + (isFile ? FILE_MARK : MARK).length);
    if (kind !== undefined && isFile) for (const code of codes) file.add(code);
    else if (kind !== undefined) lines.push({ start: line, end: (kind === 'alone' ? nextLineEnd(text, at) : lineEnd(text, at)) + 1, codes });
    at = text.indexOf(MARK, at + MARK.length);
  }
  return { file, lines };
}

export function isIgnored({ file, lines }: Ignores, code: Code, offset: number): boolean {
  return file.has(code) || lines.some(({ start, end, codes }) => start <= offset && offset < end && codes.has(code));
}

/** An example in a listing is shown, not meant. */
function isListing(inside: string): boolean {
  return /^(?:`|~|----|\.\.\.\.|\{|\.\.$|pre$|code$|script$|style$)/u.test(inside);
}

function codesAt(text: string, at: number): ReadonlySet<Code> {
  NAMES.lastIndex = at;
  const names = NAMES.exec(text)?.groups?.['names'] ?? '';
  const named = names.split(/[ \t,]+/u).filter(isCode);
  return new Set(named.length > 0 ? named : names === '' ? (Object.keys(CODES) as Code[]) : []);
}

/** Where the next line ends that is not empty. */
function nextLineEnd(text: string, at: number): number {
  const end = lineEnd(text, at);
  const blank = /\s{0,999}/uy;
  blank.lastIndex = end;
  return lineEnd(text, end + (blank.exec(text)?.[0].length ?? 0));
}
