import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FIRST_SHOWN_MS, pauseUntilShown } from '../../../src/core/report/growth';

/** When a scan that takes so long would be shown, if each time costs the same. */
function timesShown(scan: number, cost: number): readonly number[] {
  const times: number[] = [];
  for (let at = FIRST_SHOWN_MS; at < scan; at += cost + pauseUntilShown(at + cost, cost)) times.push(at);
  return times;
}

suite('A report that grows', () => {
  test('is shown anew after a second, then less and less often', () => {
    const times = timesShown(60_000, 0);
    const pauses = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    assert.equal(pauses[0], 1_000);
    assert.deepEqual([...pauses].sort((one, other) => one - other), pauses);
    assert.ok(times.length < 20, `${times.length} times in a minute`);
    assert.ok((pauses.at(-1) ?? 0) > 5_000);
  });

  test('takes no more than a fiftieth of the time, however long one rewriting is', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3_600_000 }), fc.integer({ min: 0, max: 5_000 }), (scan, cost) => {
      // The first time it is opened, and the last may be under way.
      const rewritten = timesShown(scan, cost).length - 2;
      assert.ok(rewritten * cost <= scan / 50);
    }));
  });
});
