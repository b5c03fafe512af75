import assert from 'node:assert/strict';
import { SourceList } from '../../../src/core/glossary/sourceList';
import { testGlossary } from '../../helpers/glossary';

suite('SourceList', () => {
  const list = () => new SourceList(testGlossary());

  test('numbers sources in the order in which they are named', () => {
    const sources = list();
    assert.deepEqual([sources.positions(['study']), sources.positions(['law', 'study'])], [[0], [1, 0]]);
    assert.deepEqual(sources.listed.map(({ id }) => id), ['study', 'law']);
  });
  test('leaves out what the glossary does not have', () => {
    const sources = list();
    assert.deepEqual([sources.positions(['nothing', 'law']), sources.listed.length], [[0], 1]);
  });
  test('names a source once that a statement names twice', () => assert.deepEqual(list().positions(['law', 'study', 'law']), [0, 1]));
});
