import assert from 'node:assert/strict';
import { readWords, wordsOf } from '../../../../src/core/mentions/reading/words';

const stemOf = (word: string) => wordsOf(word)[0]?.stem;

suite('the words of a text', () => {
  for (const family of [
    ['price', 'prices', 'priced', 'pricing', 'Pricing', 'PRICES'],
    ['plan', 'plans', 'planned', 'planning'],
    ['policy', 'policies'],
    ['sell', 'selling', 'sells'],
    ['process', 'processes', 'processed', 'processing'],
    ['hire', 'hires', 'hired'],
    ['apply', 'applies', 'applied'],
    ['licence', 'licences'],
    ['customer', 'customers', "customer's".slice(0, 8)],
  ]) {
    test(`takes ${family.join(', ')} for one word`, () => assert.equal(new Set(family.map(stemOf)).size, 1));
  }

  for (const [one, other] of [
    ['sales', 'same'],
    ['risk', 'risotto'],
    ['class', 'clap'],
    ['gas', 'gap'],
    ['bus', 'but'],
    ['notes', 'not'],
    ['Cannes', 'can'],
    ['cars', 'care'],
    ['timing', 'time'],
    ['party', 'part'],
    ['police', 'policies'],
    ['factory', 'factors'],
    ['regulator', 'regulatory'],
    ['inventor', 'inventory'],
    ['rats', 'rates'],
  ] as const) {
    test(`tells ${one} from ${other}`, () => assert.notEqual(stemOf(one), stemOf(other)));
  }

  test('gives words in capitals a number of their own besides', () => {
    const [capitals] = wordsOf('GAAP');
    const [small] = wordsOf('gaap');
    assert.equal(capitals?.stem, small?.stem);
    assert.notEqual(capitals?.capitals, 0);
    assert.equal(small?.capitals, 0);
  });

  test('parts words at all that is no letter or digit', () => assert.equal(wordsOf('go-to-market, A/B “tests”').length, 6));
  for (const written of ['“tests”', 'tests’', '‘tests’', 'tests—', 'test’s', 'tests…', '\u00a0tests', '★tests', '😀 tests']) test(`sees the word in ${written}`, () => assert.equal(stemOf(written), stemOf('test')));
  test('takes capitals of any script for their small letters', () => assert.equal(stemOf('ÉTAT'), stemOf('état')));
  test('tells where words stand, whatever stands before them', () => {
    const text = 'Ä “tests” 代表 😀 <a title="x">é</a> plans\ud83d';
    const { starts, ends } = readWords(text);
    assert.deepEqual(Array.from(starts, (start, at) => text.slice(start, ends[at])), ['Ä', 'tests', '代表', 'é', 'plans']);
  });
  test('takes long words and texts as they come', () => {
    const { ends } = readWords('a'.repeat(5_000) + ' é'.repeat(5_000));
    assert.deepEqual([ends.length, ends[0], ends.at(-1)], [5_001, 5_000, 15_000]);
  });
  test('takes letters of any script', () => assert.equal(wordsOf('Geschäftsführerin 代表取締役').length, 2));
});
