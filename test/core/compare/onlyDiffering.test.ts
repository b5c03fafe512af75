import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareRoles, type Cell, type Comparison, type Row } from '../../../src/core/compare/compareRoles';
import { onlyDiffering } from '../../../src/core/compare/onlyDiffering';
import { DIMENSIONS } from '../../../src/core/glossary/vocabulary';
import { testGlossary } from '../../helpers/glossary';

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({ text, basis: 'general', derived: false, sources: [], ...more });
const comparison: Comparison = { ...compareRoles(testGlossary(), ['ceo', 'coo']), rows: [] };
const rowsLeft = (...cells: Row['cells']) => onlyDiffering({ ...comparison, rows: [{ dimension: 'focus', cells }] }).rows.length;

suite('onlyDiffering', () => {
  const kept: readonly (readonly [what: string, cells: Row['cells']])[] = [
    ['what is said otherwise', [cell('Outside.'), cell('Inside.')]],
    ['what differs of one in three', [cell('Outside.'), cell('Outside.'), cell('Inside.')]],
    ['what differs of two where nothing is known of a third', [cell('Outside.'), undefined, cell('Inside.')]],
    ['the same in another place', [cell('Outside.', { scope: 'Germany' }), cell('Outside.', { scope: 'France' })]],
    ['the same where it holds in one place only', [cell('Outside.'), cell('Outside.', { scope: 'France' })]],
  ];
  for (const [what, cells] of kept) test(`keeps ${what}`, () => assert.equal(rowsLeft(...cells), 1));

  const left: readonly (readonly [what: string, cells: Row['cells']])[] = [
    ['what is the same', [cell('Outside.'), cell('Outside.')]],
    ['what differs by case, blanks and full stops', [cell('The  board.'), cell('the board')]],
    ['what differs by its sources only', [cell('Outside.', { sources: [0], basis: 'sourced' }), cell('Outside.', { derived: true })]],
    ['what is known of one only', [undefined, cell('Inside.')]],
    ['what is known of none', [undefined, undefined]],
  ];
  for (const [what, cells] of left) test(`leaves out ${what}`, () => assert.equal(rowsLeft(...cells), 0));

  const cells = fc.option(fc.constantFrom('A', 'a.', 'B', 'b b', 'B  B.').map((text) => cell(text)), { nil: undefined });
  const rows = fc.array(fc.record({ dimension: fc.constantFrom(...DIMENSIONS), cells: fc.array(cells, { minLength: 2, maxLength: 4 }) }), { maxLength: 6 });

  test('leaves the rest as it is, in its order, and changes nothing the second time', () => {
    fc.assert(fc.property(rows, (all) => {
      const whole = { ...comparison, rows: all };
      const fewer = onlyDiffering(whole);
      assert.deepEqual({ ...fewer, rows: all }, whole);
      assert.deepEqual(fewer.rows, all.filter((row) => fewer.rows.includes(row)));
      assert.deepEqual(onlyDiffering(fewer), fewer);
    }));
  });

  test('does not ask in which order the roles stand', () => {
    fc.assert(fc.property(rows, (all) => {
      const turned = all.map((row) => ({ ...row, cells: [...row.cells].reverse() }));
      assert.equal(onlyDiffering({ ...comparison, rows: turned }).rows.length, onlyDiffering({ ...comparison, rows: all }).rows.length);
    }));
  });
});
