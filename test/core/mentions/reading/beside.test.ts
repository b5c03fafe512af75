import assert from 'node:assert/strict';
import fc from 'fast-check';
import { closeTo } from '../../../../src/core/mentions/reading/neighbours';
import { besideNames, besideOf, besideOthers } from '../../../../src/core/mentions/reading/beside';

/** What stands beside the letters XYZ. */
function around(text: string): ReturnType<typeof besideOf> {
  const start = text.indexOf('XYZ');
  return besideOf(closeTo(text, start, start + 3));
}

const total = (text: string): number => around(text).before + around(text).after;

suite('What stands beside a form', () => {
  test('is named by its words, its signs and how the words are written', () => {
    const { before, after } = besideNames(closeTo('said our XYZ, Jane', 9, 12));
    assert.deepEqual(before, ['bg ', 'b= x', 'b= xx', 'b1 our', 'b2 our said']);
    assert.deepEqual(after, ['ag,', 'a=,X', 'a=,X0', 'a1,jane']);
  });

  test('is named where nothing stands there', () => {
    assert.deepEqual(besideNames(closeTo('XYZs', 0, 4)), { before: ['b0'], after: ['a0', 'plural'] });
    assert.deepEqual(besideNames(closeTo('XYZ’s office', 0, 3)).after.at(-1), 'a’s');
    assert.deepEqual(besideNames(closeTo('Chair', 0, 5)), { before: ['b0'], after: ['a0'] });
  });

  for (const [more, less] of [
    ['We met our XYZ of Acme.', 'We met in XYZ-12 data.'],
    ['the new XYZ will report', 'using XYZ files'],
    ['Jane was appointed as XYZ and treasurer', 'stored in an XYZ format'],
  ] as const) {
    test(`speaks more for an executive in “${more}” than in “${less}”`, () => {
      assert.ok(total(more) > total(less) + 1, `${String(total(more))} and ${String(total(less))}`);
    });
  }

  test('counts beside the other occurrences, not beside the one that is read', () => {
    const beside = [{ before: 1, after: 0 }, { before: 5, after: 3 }, { before: 2, after: 1 }];
    assert.equal(besideOthers(1, beside), 2);
    assert.equal(besideOthers(0, beside.slice(0, 1)), 0);
  });

  test('is a number beside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 80 }), (before, after) => {
        const sums = besideOf(closeTo(`${before}XYZ${after}`, before.length, before.length + 3));
        return Number.isFinite(sums.before) && Number.isFinite(sums.after);
      }),
    );
  });
});
