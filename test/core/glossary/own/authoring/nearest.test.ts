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

  test('looks at some twenty thousand names, however many there are', () => {
    const looked = new Set<string>();
    function* names(): Iterable<string> {
      yield 'head-of-sales';
      for (let index = 0; index < 100_000; index += 1) {
        looked.add(`head-of-${index}`);
        yield `head-of-${index}`;
      }
    }
    expect(nearest('head-of-saels', names())).to.equal('head-of-sales');
    expect(looked.size).to.be.within(10_000, 20_000);
  });
});
