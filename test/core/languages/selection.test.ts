import assert from 'node:assert/strict';
import { isLanguageSelected } from '../../../src/core/languages/selection';

suite('isLanguageSelected', () => {
  const cases: readonly (readonly [list: readonly string[], id: string, selected: boolean])[] = [
    [['*'], 'markdown', true],
    [['*', '!python'], 'python', false],
    [['!python', '*'], 'python', false],
    [['markdown'], 'markdown', true],
    [['markdown'], 'latex', false],
    [[], 'markdown', false],
  ];
  for (const [list, id, selected] of cases) test(`${JSON.stringify(list)} ${selected ? 'takes in' : 'leaves out'} ${id}`, () => assert.equal(isLanguageSelected(list, id), selected));
});
