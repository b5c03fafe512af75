import assert from 'node:assert/strict';
import { FormParts, UNCLEAR } from '../../../../../src/core/mentions/finding/matching/formParts';
import { Words } from '../../../../../src/core/mentions/finding/matching/words';

suite('the parts of forms', () => {
  test('are words, whatever their case', () => {
    const words = new Words(8);
    const parts = new FormParts(words);
    const chief = parts.of('Chief');
    assert.equal(typeof chief, 'number');
    assert.equal(parts.of('chief'), chief);
    assert.notEqual(parts.of('officer'), chief);
    assert.equal(words.numberOf('CHIEF', 0, 5), chief);
  });

  test('may be several words without a gap between them', () => {
    const parts = new FormParts(new Words(8));
    const [c, dot] = [parts.of('C'), parts.of('.')];
    assert.deepEqual(parts.of('C.C.'), [c, ...[dot].flat(), c, ...[dot].flat()]);
  });

  test('say nothing where a gap may be wider than a sign', () => {
    const parts = new FormParts(new Words(8));
    for (const text of ['', '*', 'chief&nbsp;officer', 'chief\u00a0officer']) assert.equal(parts.of(text), UNCLEAR, text);
  });

  test('are known again', () => {
    const parts = new FormParts(new Words(8));
    assert.equal(parts.of('C.O.O.'), parts.of('C.O.O.'));
  });
});
