import { expect } from 'chai';
import fc from 'fast-check';
import { isWithinSlips } from '../../../src/core/checks/editDistance';

suite('isWithinSlips', () => {
  const cases: readonly (readonly [one: string, other: string, slips: number])[] = [
    ['chief', 'chief', 0],
    ['cheif', 'chief', 1],
    ['chif', 'chief', 1],
    ['chieff', 'chief', 1],
    ['chiaf', 'chief', 1],
    ['exectuive', 'executive', 1],
    ['direcotr', 'director', 1],
    ['finanical', 'financial', 1],
    ['presdent', 'president', 1],
    ['prezidant', 'president', 2],
  ];
  for (const [one, other, slips] of cases) {
    test(`${one} is ${String(slips)} from ${other}`, () => {
      expect(isWithinSlips(one, other, slips)).to.equal(true);
      if (slips > 0) expect(isWithinSlips(one, other, slips - 1)).to.equal(false);
    });
  }

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  test('is the same both ways', () => fc.assert(fc.property(word, word, fc.nat(3), (one, other, most) => isWithinSlips(one, other, most) === isWithinSlips(other, one, most))));
  test('never needs more than the longer word', () => fc.assert(fc.property(word, word, (one, other) => isWithinSlips(one, other, Math.max(one.length, other.length)))));
});
