import { expect } from 'chai';
import { nearest } from '../../../../../src/core/glossary/own/authoring/nearest';

suite('nearest', () => {
  const cases: readonly (readonly [word: string, candidates: readonly string[], expected: string | undefined])[] = [
    ['defintion', ['title', 'definition'], 'definition'],
    ['Title', ['title', 'titles'], 'title'],
    ['acronym', ['acronyms', 'aliases'], 'acronyms'],
    ['ceoo', ['coo', 'ceo'], 'ceo'],
    ['chief-of-saff', ['chair', 'chief-of-staff'], 'chief-of-staff'],
    ['summary', ['title', 'definition'], undefined],
    ['id', ['in'], undefined],
    ['', ['a'], undefined],
    ['x'.repeat(5_000), ['x'.repeat(5_000)], undefined],
  ];
  for (const [word, candidates, expected] of cases) test(`takes ${word.slice(0, 20) || 'nothing'} for ${expected ?? 'none'}`, () => expect(nearest(word, candidates)).to.equal(expected));

  test('looks through a hundred thousand names in no time', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `head-of-${index}`);
    const begun = performance.now();
    nearest('haed-of-somthing', names);
    expect(performance.now() - begun).to.be.lessThan(500);
  });
});
