import { expect } from 'chai';
import fc from 'fast-check';
import { isSpellable, misspelt, spellingsOf } from '../../../src/core/search/misspelling';

const WORDS = ['chief', 'operating', 'officer', 'head', 'heat', 'secretary', 'communications', 'executive', 'treasurer', 'controller'];
const spellings = spellingsOf(WORDS);
const meant = (term: string): readonly string[] => misspelt(spellings, term).map((number) => WORDS[number] ?? '');

suite('misspelt', () => {
  const cases: readonly (readonly [term: string, words: readonly string[]])[] = [
    ['cheif', ['chief']], ['chif', ['chief']], ['chef', ['chief']], ['opperating', ['operating']], ['opperat', ['operating']], ['oficer', ['officer']], ['officr', ['officer']], ['officers', ['officer']],
    ['haed', ['head']], ['secratery', ['secretary']], ['comunicatons', ['communications']], ['xecutive', ['executive']], ['exeuctvie', ['executive']], ['tresurer', ['treasurer']],
    // Too short to guess at, or too far off.
    ['hea', []], ['had', []], ['heal', []], ['offal', []], ['operetta', []], ['exception', []], ['banana', []], ['', []],
  ];
  for (const [term, words] of cases) test(`takes “${term}” for ${words.length === 0 ? 'nothing' : words.join(', ')}`, () => expect(meant(term)).to.deep.equal(words));

  test('never fails', () => fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{4,32}$/u), fc.constantFrom('eexxaacctt', 'abceexxaacctt', 'eexxaacctteexxaacctt')), (term) => {
    for (const number of misspelt(spellings, term)) expect(WORDS[number]).to.be.a('string');
  })));
  test('finds a longer word after any one slip behind its first letter', () => {
    for (const word of WORDS.filter(({ length }) => length > 5)) {
      for (let at = 1; at < word.length; at++) {
        expect(meant(word.slice(0, at) + word.slice(at + 1)), word).to.include(word);
        expect(meant(`${word.slice(0, at)}z${word.slice(at + 1)}`), word).to.include(word);
        expect(meant(`${word.slice(0, at)}z${word.slice(at)}`), word).to.include(word);
      }
    }
  });
  test('leaves words alone that are not Latin, too short or too long', () => expect(['abc', 'кошка', 'r2d2', 'a'.repeat(33)].some(isSpellable)).to.equal(false));
});
