import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { compareRoles } from '../../src/core/compare/compareRoles';
import { indexGlossary } from '../../src/core/glossary/glossary';
import { composeComparison } from '../../src/core/insert/compose';
import { english } from '../helpers/glossary';
import { bundledRows } from './bundledRows';

const glossary = indexGlossary(bundledRows);
const ids = glossary.rows.roles.map(({ id }) => id);
const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const));

describe('any two roles of the bundled glossary', () => {
  it('can be set side by side, with something established of each', () => {
    for (const pair of pairs) {
      const { columns, rows } = compareRoles(glossary, pair);
      assert.deepEqual(columns.map(({ id }) => id), pair);
      for (const [position, id] of pair.entries()) assert.ok(rows.some(({ cells }) => cells[position] !== undefined), `nothing is said of ${id} beside ${pair.join(' and ')}`);
    }
  });

  it('have no row that is empty, and no cell that is blank or says undefined', () => {
    for (const pair of pairs) {
      for (const { dimension, cells } of compareRoles(glossary, pair).rows) {
        const texts = cells.flatMap((cell) => cell?.text ?? []);
        assert.ok(texts.length > 0, `${pair.join(' and ')}: ${dimension}`);
        for (const text of texts) assert.doesNotMatch(text, /^\s*$|undefined|\[object/u, `${pair.join(' and ')}: ${dimension}`);
      }
    }
  });

  it('say that a cell is derived wherever no distinction is written about the two', () => {
    const written = new Set(glossary.rows.distinctions.map(({ roles }) => [...roles].sort().join(' ')));
    for (const pair of pairs.filter((each) => !written.has([...each].sort().join(' ')))) {
      const { headlines, rows } = compareRoles(glossary, pair);
      assert.deepEqual(headlines, []);
      assert.ok(rows.every(({ cells }) => cells.every((cell) => cell === undefined || cell.derived)), pair.join(' and '));
    }
  });

  it('make a Markdown table of as many columns in every row', () => {
    for (const pair of pairs) {
      const table = composeComparison(compareRoles(glossary, pair), 'markdown', english).split('\n').filter((line) => line.startsWith('|'));
      for (const line of table) assert.equal(line.match(/(?<!\\)\|/gu)?.length, 4, line);
    }
  });
});
