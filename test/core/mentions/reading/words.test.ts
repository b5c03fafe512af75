import assert from 'node:assert/strict';
import { wordsOf } from '../../../../src/core/mentions/reading/words';

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
  test('takes letters of any script', () => assert.equal(wordsOf('Geschäftsführerin 代表取締役').length, 2));
});
