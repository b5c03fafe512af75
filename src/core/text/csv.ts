import { oneLine } from './markdown';

/** What makes a spreadsheet read a cell as a formula, in both widths; blanks before it do not help. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
const LINE_END = '\r\n';

/**
 * A table after RFC 4180, every cell quoted. No cell can become a formula: where its text could, an apostrophe stands
 * before it.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join(',') + LINE_END).join('');
}

function quoted(cell: string): string {
  const line = oneLine(cell);
  return `"${(FORMULA.test(line) ? "'" : '') + line.replaceAll('"', '""')}"`;
}
