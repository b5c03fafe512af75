import { expect } from 'chai';
import fc from 'fast-check';
import { movedBy, replacedIn, type KeptFinding } from '../../../src/core/checks/keptFindings';

const at = (start: number, end: number): KeptFinding => ({ code: 'misspelt-title', start, end, severity: 'warning', message: 'x' });
const places = (findings: readonly KeptFinding[]): readonly (readonly number[])[] => findings.map(({ start, end }) => [start, end]);

suite('movedBy', () => {
  test('moves what stands behind a change, and leaves what stands before it', () => expect(places(movedBy([at(1, 3), at(9, 12)], { start: 5, removed: 2, inserted: 6 }))).to.deep.equal([[1, 3], [13, 16]]));

  for (const [name, change] of [
    ['within it', { start: 6, removed: 1, inserted: 0 }],
    ['right before it', { start: 3, removed: 1, inserted: 1 }],
    ['right behind it', { start: 8, removed: 0, inserted: 1 }],
    ['of all around it', { start: 0, removed: 20, inserted: 3 }],
  ] as const) {
    test(`forgets a finding after a change ${name}`, () => expect(movedBy([at(4, 8)], change)).to.deep.equal([]));
  }

  test('keeps each finding on its words', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(40), fc.nat(10), fc.nat(40), fc.nat(10), fc.string({ maxLength: 9 }), (text, from, length, start, removed, inserted) => {
        const [end, cut] = [Math.min(text.length, from + length), Math.min(start, text.length)];
        const finding = at(Math.min(from, text.length), end);
        const gone = Math.min(removed, text.length - cut);
        const after = text.slice(0, cut) + inserted + text.slice(cut + gone);
        for (const moved of movedBy([finding], { start: cut, removed: gone, inserted: inserted.length })) expect(after.slice(moved.start, moved.end)).to.equal(text.slice(finding.start, finding.end));
      }),
    ));
});

suite('replacedIn', () => {
  test('takes what is new in a part for what was there, in the order of the text', () => expect(places(replacedIn([at(1, 2), at(5, 6), at(9, 10)], 5, 9, [at(6, 7), at(8, 9)]))).to.deep.equal([[1, 2], [6, 7], [8, 9], [9, 10]]));
  test('counts a finding where it begins', () => expect(places(replacedIn([at(4, 7)], 5, 9, []))).to.deep.equal([[4, 7]]));
});
