// @ts-check
import { performance } from 'node:perf_hooks';
import { msOf } from './clock.mjs';
import { exponentOf, median } from './statistics.mjs';

/** @typedef {import('../texts/writer.mjs').WriteText} WriteText */
/** @typedef {{ readonly sizes: readonly number[], readonly warmUpMs?: number, readonly longestMs?: number, readonly repetitions?: number }} Growth */

/**
 * How the time that a text takes grows with its size. A small text is measured often enough to be as long as the largest
 * but one.
 * @param {(text: string) => unknown} run
 * @param {WriteText} write
 * @param {Growth} growth
 */
export function growthOf(run, write, { sizes, warmUpMs = 200, longestMs = 300, repetitions = 5 }) {
  let nth = 0;
  const middle = sizes.at(-2) ?? 0;
  for (const start = performance.now(); performance.now() - start < warmUpMs; ) for (const size of [middle, sizes[0] ?? 0]) run(write(size, nth++));
  const points = sizes.map((size) => {
    const texts = () => Array.from({ length: Math.max(1, Math.round(middle / size)) }, () => write(size, nth++));
    const times = [];
    const start = performance.now();
    for (let i = 0; i < repetitions && (i === 0 || performance.now() - start < longestMs); i++) {
      const batch = texts();
      times.push(msOf(() => batch.forEach(run)) / batch.length);
    }
    return { size, ms: median(times) };
  });
  return exponentOf(points);
}
