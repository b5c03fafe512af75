import assert from 'node:assert/strict';

/** A reader of RFC 4180 of the tests' own. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const [whole, cell = '', end] = /^"((?:[^"]|"")*)"(,|\r\n)/u.exec(text.slice(at)) ?? assert.fail(`No cell at ${at} of ${JSON.stringify(text)}`);
    row.push(cell.replaceAll('""', '"'));
    if (end !== ',') [rows[rows.length], row] = [row, []];
    at += whole.length;
  }
  assert.deepEqual(row, [], 'The last row has no end');
  return rows;
}
