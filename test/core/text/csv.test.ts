import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvTable } from '../../../src/core/text/csv';
import { oneLine } from '../../../src/core/text/markdown';
import { readCsv } from './readCsv';

const cells = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', '+49 30', '-', '@SUM(A1)', '\uff1d1', ' \t=cmd|1', '\u0000=1', '\ufeff@x', 'a,b', 'a"b', '""', 'a\r\nb', '', '\u202e=x', '\u200e-1'));
const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

suite('csvTable', () => {
  test('quotes every cell and ends every row', () => assert.equal(csvTable([['Aspect', 'The "CEO"'], ['Scope', 'a, b']]), '"Aspect","The ""CEO"""\r\n"Scope","a, b"\r\n'));
  test('is nothing without rows', () => assert.equal(csvTable([]), ''));

  test('reads back as what went in, each cell on one line', () => {
    fc.assert(fc.property(tables, (table) => {
      assert.deepEqual(readCsv(csvTable(table)).map((row) => row.map((cell) => cell.replace(/^'/u, ''))), table.map((row) => row.map((cell) => oneLine(cell).replace(/^'/u, ''))));
    }), { numRuns: 1_000 });
  });

  test('lets no cell be a formula', () => {
    fc.assert(fc.property(tables, (table) => {
      for (const cell of readCsv(csvTable(table)).flat()) assert.doesNotMatch(cell, /^[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u);
    }), { numRuns: 1_000 });
  });
});
