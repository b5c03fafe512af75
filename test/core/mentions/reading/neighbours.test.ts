import assert from 'node:assert/strict';
import fc from 'fast-check';
import { neighboursAfter, neighboursBefore } from '../../../../src/core/mentions/reading/neighbours';

suite('neighbours', () => {
  test('are the two nearest words, and what stands between', () => {
    assert.deepEqual(neighboursBefore('It was, e.g., our '), { word2: 'e.g', gap2: '., ', word1: 'our', gap1: ' ' });
    assert.deepEqual(neighboursAfter(', Jane M. Doe'), { gap1: ', ', word1: 'Jane', gap2: ' ', word2: 'M' });
    assert.deepEqual(neighboursAfter(' (État)'), { gap1: ' (', word1: 'État', gap2: '', word2: '' });
  });

  test('are empty where there are none', () => {
    for (const text of ['', ' ', '...', '\n\n']) {
      assert.equal(neighboursBefore(text).word1, '');
      assert.equal(neighboursAfter(text).word1, '');
    }
  });

  test('keep what is within a word, and no more', () => {
    assert.deepEqual(neighboursBefore('the co-founder’s '), { word2: 'the', gap2: ' ', word1: 'co-founder’s', gap1: ' ' });
    assert.deepEqual(neighboursAfter('-based U.S. firm'), { gap1: '-', word1: 'based', gap2: ' ', word2: 'U.S' });
    assert.deepEqual(neighboursBefore("said 'Acme' -- "), { word2: 'said', gap2: " '", word1: 'Acme', gap1: "' -- " });
  });

  test('leave out a second word that is far off', () => {
    assert.deepEqual(neighboursBefore('far ------- near '), { word2: '', gap2: '', word1: 'near', gap1: ' ' });
  });

  test('lie in the text, side by side', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab éA9.-\'’ ,(\n|_中\ud83d'), maxLength: 30 }), (text) => {
        const { gap1, word1, gap2, word2 } = neighboursBefore(text);
        assert.ok(text.endsWith(word2 + gap2 + word1 + gap1));
        const after = neighboursAfter(text);
        assert.ok(text.startsWith(after.gap1 + after.word1 + after.gap2 + after.word2));
        for (const word of [word1, word2, after.word1, after.word2]) assert.match(word, /^(?:|[\p{L}\p{M}\d](?:[\p{L}\p{M}\d.’'-]*[\p{L}\p{M}\d])?)$/u);
        for (const gap of [gap1, gap2, after.gap1, after.gap2]) if (word1 !== '') assert.doesNotMatch(gap, /[\p{L}\d]/u);
      }),
      { numRuns: 5_000 },
    );
  });
});
