import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareRoles, type Comparison } from '../../../src/core/compare/compareRoles';
import { comparisonCsv } from '../../../src/core/compare/comparisonCsv';
import { english, testGlossary } from '../../helpers/glossary';
import { readCsv } from '../text/readCsv';

const glossary = testGlossary();
const table = (comparison: Comparison) => readCsv(comparisonCsv(comparison, english));

suite('comparisonCsv', () => {
  const [head, definition, ...rows] = table(compareRoles(glossary, ['ceo', 'coo']));

  test('begins with the names and the definitions', () => {
    assert.deepEqual(head, ['Aspect', 'Chief Executive Officer (CEO)', 'Chief Operating Officer (COO)', 'Sources']);
    assert.deepEqual(definition, ['Definition', 'Leads the whole organisation for the board.', 'Runs the operations that deliver the plan.', '']);
  });

  test('gives an aspect a row, and names what it rests on', () => {
    assert.deepEqual(rows[0], ['Accountable to', 'the board', 'the CEO', 'An act']);
    assert.deepEqual(rows.find(([aspect]) => aspect === 'Horizon'), ['Horizon', '', 'a quarter to a year', '']);
  });

  test('names a role without acronym by its title', () => assert.equal(table(compareRoles(glossary, ['chair', 'ceo']))[0]?.[1], 'Chair of the Board'));

  test('says where a cell holds, and each source once', () => {
    const cell = { text: 'The board', scope: 'in Germany', basis: 'sourced', derived: false, sources: [1, 0] } as const;
    const sources = [{ id: 'a', title: 'One', tier: 'A' }, { id: 'b', title: 'Two', tier: 'B' }] as const;
    const comparison = { ...compareRoles(glossary, ['ceo', 'coo']), rows: [{ dimension: 'scope', cells: [cell, { ...cell, sources: [1] }] }], sources } as const;
    assert.deepEqual(table(comparison)[2], ['Scope', 'The board (in Germany)', 'The board (in Germany)', 'Two; One']);
  });

  test('has as many cells in every row, whichever roles are compared', () => {
    fc.assert(fc.property(fc.subarray([...glossary.roles.keys()], { minLength: 2, maxLength: 4 }), (ids) => {
      const comparison = compareRoles(glossary, ids);
      const all = table(comparison);
      assert.equal(all.length, comparison.rows.length + 2);
      for (const row of all) assert.equal(row.length, ids.length + 2);
    }));
  });
});
