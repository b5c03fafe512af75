import type { Place } from '../ownRows';
import type { Range } from './tree';

/** A line without its end; offsets are UTF-16 units of the file. */
export interface Line extends Range {
  /** The offset of the first character that is no space, or `end`. */
  readonly content: number;
}

/** Lines end with LF or CRLF; a CR by itself ends none, in YAML's libraries as here. */
export function linesOf(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  for (let start = from; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed;
    const end = feed > start && text[feed - 1] === '\r' ? feed - 1 : next;
    let content = start;
    while (content < end && text[content] === ' ') content += 1;
    lines.push({ start, end, content });
    start = next + 1;
  }
  return lines;
}

export function isBlank({ content, end }: Line): boolean {
  return content === end;
}

export function indentOf({ start, content }: Line): number {
  return content - start;
}

/** A line that says nothing: blank, or a comment. */
export function isSilent(text: string, line: Line): boolean {
  return isBlank(line) || text[line.content] === '#';
}

/** Tells lines and columns of a text, counted from 0. */
export function placesOf(text: string): (range: Range) => Place {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return ({ start: from, end: to }) => {
    const start = Math.max(0, Math.min(from, text.length));
    const end = Math.max(start, Math.min(to, text.length));
    const line = lineAt(starts, start);
    const endLine = lineAt(starts, end);
    return { start, end, line, column: start - (starts[line] ?? 0), endLine, endColumn: end - (starts[endLine] ?? 0) };
  };
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
