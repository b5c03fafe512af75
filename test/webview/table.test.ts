import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { render } from '../../src/webview/render';
import { all, freshPage, one, texts } from './page';
import { comparison, sampleState, strings } from './sampleState';

const table = (changes: Parameters<typeof sampleState>[0] = {}) => one(render(sampleState(changes), () => undefined), 'table');
const cell = (row: number, column: number) => {
  const cells = all(all(table(), 'tbody tr')[row] ?? table(), '.cell-text');
  return cells[column] ?? assert.fail(`No cell ${row}, ${column}`);
};

describe('The comparison table', () => {
  freshPage();

  it('keeps its roles however it is laid out', () => {
    const expected = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', 'thead th': 'columnheader', 'tbody th': 'rowheader', td: 'cell' };
    const holder = document.createElement('div');
    holder.append(table());
    for (const [selector, role] of Object.entries(expected)) {
      assert.deepEqual([...new Set(all(holder, selector).map((each) => each.getAttribute('role')))], [role], selector);
    }
  });

  it('names its columns, its rows and itself', () => {
    assert.deepEqual(texts(table(), '[scope=col]'), ['Aspect', 'CEO Chief Executive Officer', 'COO Chief Operating Officer']);
    assert.deepEqual(texts(table(), '[scope=row]'), ['Definition', 'Accountable to', 'Legal standing']);
    assert.equal(one(table(), 'caption').textContent, 'Chief Executive Officer and Chief Operating Officer side by side');
  });

  it('starts with the definitions', () => {
    assert.equal(cell(0, 1).textContent, 'Runs the operations.');
  });

  it('marks what is derived, what is general and where it holds', () => {
    assert.equal(one(cell(1, 1), '.derived').textContent, strings.derived);
    assert.equal(one(cell(1, 1), '.scope').textContent, '(usually)');
    assert.equal(one(cell(1, 1), '.visually-hidden').textContent, ' (general knowledge)');
    assert.equal(all(cell(1, 0), '.derived, .mark').length, 0);
  });

  it('leads from a cell to its sources', () => {
    const links = all(cell(1, 0), 'a');
    assert.deepEqual(links.map(({ textContent }) => textContent), ['[1]', '[2]']);
    assert.deepEqual(links.map((link) => link.getAttribute('aria-label')), ['Source 1', 'Source 2']);
  });

  it('says that an empty cell is not established', () => {
    assert.equal(one(cell(2, 0), '[aria-hidden]').textContent, '–');
    assert.equal(one(cell(2, 0), '.visually-hidden').textContent, strings.notEstablished);
  });

  it('repeats the acronym in each cell, for the eye only', () => {
    const labels = all(table(), '.cell-role');
    assert.deepEqual([...new Set(labels.map(({ textContent }) => textContent))], ['CEO', 'COO']);
    assert.ok(labels.every((label) => label.getAttribute('aria-hidden') === 'true'));
  });

  it('repeats the titles where two roles share an acronym', () => {
    const [one, other] = comparison.columns;
    assert.ok(one !== undefined && other !== undefined);
    const columns = [{ ...one, id: 'cso-strategy' }, { ...other, id: 'cso-security' }];
    const labels = texts(table({ chosen: ['cso-strategy', 'cso-security'], comparison: { ...comparison, columns } }), '.cell-role');
    assert.deepEqual([...new Set(labels)], ['Chief Strategy Officer', 'Chief Security Officer']);
  });
});
