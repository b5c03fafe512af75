import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FirstWords } from '../../../../../src/core/mentions/finding/matching/firstWords';
import { hashOf } from '../../../../../src/core/mentions/finding/matching/words';

function firstWordsOf(words: readonly string[]): FirstWords {
  const first = new FirstWords();
  for (const word of words) first.add(word, 0, word.length, hashOf(word, 0, word.length));
  return first;
}

const bytesOf = (text: string) => Uint8Array.from(`${text}          `, (letter) => Math.min(letter.charCodeAt(0), 0xff));

suite('FirstWords', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,10}$/u), { minLength: 1, maxLength: 20 });

  test('never says no to one of its words, in any case and whatever follows', () => {
    fc.assert(fc.property(words, fc.constantFrom(' of', '.', '', '-x', ' Officer'), (all, behind) => {
      const first = firstWordsOf(all);
      for (const word of all) {
        assert.ok(first.mayHave(hashOf(word, 0, word.length)));
        for (const written of [word, word.toUpperCase(), word.normalize('NFD')]) assert.ok(first.mayHaveAt(bytesOf(written + behind), 0), written);
        for (const written of [word, word.toUpperCase(), word.normalize('NFD')]) assert.ok(first.mayBeginWithLetter(written.charCodeAt(0)), written);
      }
    }));
  });

  test('says no to most others', () => {
    const first = firstWordsOf(['chief', 'officer', 'investment', 'ceo']);
    const others = ['chi', 'chiefly', 'chiefs', 'office', 'offices', 'investor', 'invest', 'c', 'ce', 'ceos', 'x', 'the'];
    assert.deepEqual(others.filter((other) => first.mayHaveAt(bytesOf(other), 0)), []);
    assert.deepEqual(others.filter((other) => first.mayHave(hashOf(other, 0, other.length))), []);
    assert.ok(!first.mayBeginWithLetter('x'.charCodeAt(0)));
  });

  test('looks no further than a few letters', () => {
    assert.ok(firstWordsOf(['investment']).mayHaveAt(bytesOf('investments'), 0));
    assert.ok(firstWordsOf(['investment']).mayHaveAt(bytesOf('investmxxx'), 0));
  });
});
