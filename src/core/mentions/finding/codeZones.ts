import type { CodeSyntax } from '../../languages/languages';
import type { Zone } from './zones';

/**
 * The parts of a program that are neither comment nor string. A light reading, not a parser: where it errs (a quote in a
 * regular expression) it errs to the end of that line.
 *
 *     const CEO_ID = 7; // the CEO signs
 *     └── skipped ────┘    read
 */
export function codeZones(text: string, syntax: CodeSyntax): readonly Zone[] {
  const opening = openings(syntax);
  const zones: Zone[] = [];
  let codeStart = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const end = closingOf(text, match[0], opening.lastIndex, syntax);
    if (match.index > codeStart) zones.push({ start: codeStart, end: match.index });
    codeStart = end;
    opening.lastIndex = end;
  }
  if (codeStart < text.length) zones.push({ start: codeStart, end: text.length });
  return zones;
}

function openings({ line, block, strings }: CodeSyntax): RegExp {
  const marks = [...block.map(([open]) => open), ...line, ...strings].sort((one, other) => other.length - one.length);
  return new RegExp(marks.map((mark) => mark.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&')).join('|'), 'gu');
}

/** The offset after what this mark opens, or the end of the text where nothing closes it. */
function closingOf(text: string, mark: string, from: number, { line, block }: CodeSyntax): number {
  const close = block.find(([open]) => open === mark)?.[1];
  if (close !== undefined) return after(text.indexOf(close, from), close.length, text);
  if (line.includes(mark)) return endOfLine(text, from);
  return endOfString(text, mark, from);
}

function endOfString(text: string, mark: string, from: number): number {
  const spansLines = mark === '`' || mark.length === 3;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '\n' && !spansLines) return at;
    else if (char === mark[0] && text.startsWith(mark, at)) return at + mark.length;
  }
  return text.length;
}

function endOfLine(text: string, from: number): number {
  return after(text.indexOf('\n', from), 0, text);
}

function after(found: number, length: number, text: string): number {
  return found < 0 ? text.length : found + length;
}
