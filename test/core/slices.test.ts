import assert from 'node:assert/strict';
import { inOneGo, Pace, type Sliced } from '../../src/core/slices';

/** Adds numbers up; some lists go through one pace. */
function* sumOf(lists: readonly (readonly number[])[], pace: Pace): Sliced<number> {
  let sum = 0;
  for (const list of lists) {
    for (const each of list) {
      sum += each;
      if (pace.isOver()) yield;
    }
  }
  return sum;
}

suite('Work in slices', () => {
  test('pauses after so many rows, across lists', () => {
    const work = sumOf([[1, 2], [3, 4, 5], [], [6]], new Pace(3));
    assert.deepEqual([work.next(), work.next(), work.next()], [{ done: false, value: undefined }, { done: false, value: undefined }, { done: true, value: 21 }]);
  });

  test('does not pause for little', () => assert.deepEqual(sumOf([[1, 2]], new Pace(3)).next(), { done: true, value: 3 }));

  test('can be done in one go', () => assert.equal(inOneGo(sumOf([Array.from({ length: 100 }, () => 1)], new Pace(3))), 100));
});
