import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Batch } from '../../../src/core/report/batch';

suite('A batch', () => {
  test('hands everything over once and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300_000)), (sizes) => {
        const taken: number[] = [];
        const batch = new Batch<number>((one) => taken.push(one));
        sizes.forEach((bytes, index) => batch.add(index, bytes));
        batch.takeAll();
        batch.takeAll();
        assert.deepEqual(taken, sizes.map((_, index) => index));
      }),
    );
  });

  test('keeps small things together, and no large one waiting', () => {
    const taken: string[] = [];
    const batch = new Batch<string>((one) => taken.push(one));
    for (let i = 1; i < 16; i++) batch.add('small', 5_000);
    assert.equal(taken.length, 0);
    batch.add('small', 5_000);
    assert.equal(taken.length, 16);
    batch.add('large', 400_000);
    assert.equal(taken.length, 17);
  });
});
