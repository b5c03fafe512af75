/** Tables as text, as RFC 4180 has them and as spreadsheets write them. */

/** A cell and where it stands, quotes included: half-open, in UTF-16 units. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type Separator = ',' | ';' | '\t' | '|';
const SEPARATORS = [',', ';', '\t', '|'] as const satisfies readonly Separator[];

/** The sign that stands most often in the first line, outside quotes. */
export function separatorOf(text: string, from: number): Separator {
  const line = /[^\r\n]*/u.exec(text.slice(from, from + 10_000))?.[0].replace(/"[^"]*"/gu, '') ?? '';
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The records of a table, one at a time; blank lines are none. A quote that is not closed ends with its line. */
export function* csvRecords(text: string, from: number, separator: Separator): Iterable<readonly Cell[]> {
  let at = from;
  while (at < text.length) {
    const cells: Cell[] = [];
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at, separator) : bareCell(text, at, separator);
      cells.push(cell);
      at = cell.end;
      if (text[at] !== separator) break;
      at += 1;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (cells.length > 1 || cells[0]?.text.trim() !== '') yield cells;
  }
}

function bareCell(text: string, start: number, separator: Separator): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(start, end), start, end };
}

function quotedCell(text: string, start: number, separator: Separator): Cell {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) {
    const { text: raw, end } = bareCell(text, start, separator);
    return { text: raw.slice(1), start, end };
  }
  // What stands behind the quote is a slip; it is kept.
  const rest = bareCell(text, close + 1, separator);
  return { text: text.slice(start + 1, close).replaceAll('""', '"') + rest.text, start, end: rest.end };
}
