/** A line is looked at no further than this to either side of a place, in UTF-16 code units: a file may be one line. */
const REACH = 10_000;

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

/** Where the line of an offset ends: at its line feed or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const newline = text.slice(at, at + REACH).indexOf('\n');
  return newline < 0 ? Math.min(text.length, at + REACH) : at + newline;
}
