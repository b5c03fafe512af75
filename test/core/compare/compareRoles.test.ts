import assert from 'node:assert/strict';
import { compareRoles } from '../../../src/core/compare/compareRoles';
import { indexGlossary } from '../../../src/core/glossary/glossary';
import { testGlossary } from '../../helpers/glossary';

suite('compareRoles', () => {
  const glossary = testGlossary();
  const row = (ids: readonly string[], dimension: string) => compareRoles(glossary, ids).rows.find((each) => each.dimension === dimension)?.cells;

  test('takes the written distinction, in the order asked for', () => {
    const comparison = compareRoles(glossary, ['coo', 'ceo']);
    assert.deepEqual(comparison.columns.map(({ id }) => id), ['coo', 'ceo']);
    assert.deepEqual(comparison.headlines, ['The CEO answers to the board; the COO answers to the CEO.']);
    assert.deepEqual(row(['coo', 'ceo'], 'accountable-to')?.map((cell) => [cell?.text, cell?.derived]), [['the CEO', false], ['the board', false]]);
    assert.deepEqual(comparison.traps.map(({ text }) => text), ['Not every company has a COO.']);
    assert.deepEqual(comparison.together.map(({ text }) => text), ['They need to trust each other.']);
  });

  test('numbers the sources as the cells name them', () => {
    const { sources, rows, traps } = compareRoles(glossary, ['ceo', 'coo']);
    assert.deepEqual(sources.map(({ id }) => id), ['law', 'study']);
    assert.deepEqual(rows[0]?.cells[0]?.sources, [0]);
    assert.deepEqual(traps[0]?.sources, [1]);
  });

  test('derives from the entries what no distinction says, and marks it', () => {
    assert.deepEqual(row(['ceo', 'coo'], 'metrics')?.map((cell) => [cell?.text, cell?.derived]), [['Value, growth.', true], [undefined, undefined]]);
    assert.deepEqual(row(['ceo', 'coo'], 'horizon')?.map((cell) => cell?.text), [undefined, 'a quarter to a year']);
  });

  test('leaves out what nobody says anything of', () => assert.equal(row(['ceo', 'coo'], 'background'), undefined));

  test('has no headline for roles that no distinction covers', () => {
    const comparison = compareRoles(glossary, ['coo', 'chair']);
    assert.deepEqual(comparison.headlines, []);
    assert.ok(comparison.rows.every(({ cells }) => cells.every((cell) => cell === undefined || cell.derived)));
  });

  test('needs one headline where a distinction covers all of three roles', () => {
    const [pair = assert.fail()] = glossary.rows.distinctions;
    const three = { ...pair, id: 'three', roles: ['ceo', 'coo', 'chair'], headline: 'All three differ.', dimensions: [] };
    const { headlines } = compareRoles(indexGlossary({ ...glossary.rows, distinctions: [pair, three] }), ['ceo', 'coo', 'chair']);
    assert.deepEqual(headlines, ['All three differ.']);
  });

  test('takes at most four, each once, and none that it does not know', () => {
    const ids = compareRoles(glossary, ['ceo', 'ceo', 'nobody', 'coo', 'chair', 'cso-security', 'chief-of-staff']).columns.map(({ id }) => id);
    assert.deepEqual(ids, ['ceo', 'coo', 'chair', 'cso-security']);
  });
});
