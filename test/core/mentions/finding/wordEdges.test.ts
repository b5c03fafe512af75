import assert from 'node:assert/strict';
import { edgesOf } from '../../../../src/core/mentions/finding/wordEdges';

suite('edgesOf', () => {
  const { mayBegin, mayEnd } = edgesOf(['acting', 'co', 'U.S.', 'émérite']);

  test('knows the words of the list in any case, whatever stands around them', () => {
    for (const word of ['acting', 'Acting', 'ACTING', 'co', 'Co', 'U.S.', 'émérite', 'Émérite']) {
      for (const [before, after] of [['', ''], ['the ', ' CEO'], ['(', ')'], ['\ud800', '代']] as const) {
        const text = before + word + after;
        assert.ok(mayBegin(text, before.length), text);
        assert.ok(mayEnd(text, before.length + word.length), text);
      }
    }
  });

  test('knows most other words apart', () => {
    for (const word of ['the', 'our', 'said', 'a', '']) assert.deepEqual([mayBegin(word, 0), mayEnd(word, word.length)], [false, false], word);
  });
});
