import assert from 'node:assert/strict';
import { folderOf, meaningFor, readMeanings, withMeaning, type Meaning } from '../../../src/core/mentions/pins';

const row = (where: string, means: string, form = 'CSO'): Meaning => ({ form, means, in: where });

suite('meaningFor', () => {
  const rows = [row('**', 'everywhere'), row('docs/**', 'docs'), row('docs/board/**', 'board'), row('docs/board/memo.md', 'memo'), row('docs/**', 'other form', 'CRO')];
  for (const [path, expected] of [
    ['readme.md', 'everywhere'],
    ['docs/a.md', 'docs'],
    ['docs/hr/a.md', 'docs'],
    ['docs/board/a.md', 'board'],
    ['docs/board/memo.md', 'memo'],
    ['docs-old/a.md', 'everywhere'],
  ] as const) {
    test(`takes the row closest to ${path}`, () => assert.equal(meaningFor(rows, path, 'CSO')?.means, expected));
  }

  test('takes nothing for another form', () => assert.equal(meaningFor(rows, 'readme.md', 'CEO'), undefined));
  test('takes the last of equals', () => assert.equal(meaningFor([row('**', 'first'), row('**', 'second')], 'a', 'CSO')?.means, 'second'));
});

suite('withMeaning', () => {
  test('replaces the choice for the same form and place only', () => {
    const rows = withMeaning([row('**', 'a'), row('docs/**', 'b'), row('**', 'c', 'CRO')], row('**', 'd'));
    assert.deepEqual(rows, [row('docs/**', 'b'), row('**', 'c', 'CRO'), row('**', 'd')]);
  });
});

suite('readMeanings', () => {
  test('keeps rows that are whole and leaves out the rest', () => {
    assert.deepEqual(readMeanings([row('**', 'a'), { form: 'CSO' }, null, 7, 'x', [], { form: 1, means: 'a', in: 'b' }]), [row('**', 'a')]);
  });
  for (const value of [undefined, null, 'x', {}, 7]) test(`reads nothing in ${JSON.stringify(value) ?? 'nothing'}`, () => assert.deepEqual(readMeanings(value), []));
});

suite('folderOf', () => {
  test('is the folder and all below it', () => assert.equal(folderOf('docs/board/memo.md'), 'docs/board/**'));
  test('is everything for a file at the top', () => assert.equal(folderOf('memo.md'), '**'));
});
