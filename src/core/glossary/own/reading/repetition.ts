import { indentOf, type Line } from './lines';

const KEY = /(?:- +)?([A-Za-z_][\w-]*):(?=[ \r\n]|$)/uy;

/**
 * Where an entry could end that a second one has run into: before the first key that it repeats, and before the lines
 * that may be the broken beginning of the second one. Counts of lines, the most first.
 */
export function endsBeforeRepetition(text: string, lines: readonly Line[]): readonly number[] {
  const seen = new Set<string>();
  let content = -1;
  let last = 0;
  for (const [index, line] of lines.entries()) {
    KEY.lastIndex = line.content;
    const found = KEY.exec(text);
    const key = found?.[1];
    if (found === null || key === undefined) continue;
    const column = indentOf(line) + found[0].length - key.length - 1;
    if (content < 0) content = column;
    if (column !== content) continue;
    if (seen.has(key)) return [index, last + 1];
    seen.add(key);
    last = index;
  }
  return [];
}
