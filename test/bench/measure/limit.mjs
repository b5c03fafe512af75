// @ts-check
import { performance } from 'node:perf_hooks';
import { median } from './statistics.mjs';

/** What is computed goes here, so that the engine cannot leave the work out. */
export const kept = { last: /** @type {unknown} */ (undefined) };

/** No way of finding anything can be faster: it looks at each code unit once and does nothing. @param {string} text */
function limit(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** @param {() => unknown} run @returns {number} */
export function msOf(run) {
  const start = performance.now();
  kept.last = run();
  return performance.now() - start;
}

/** @param {() => Promise<unknown>} run */
export async function msOfAsync(run) {
  const start = performance.now();
  kept.last = await run();
  return performance.now() - start;
}

/** @param {string} text */
export const msOfLimit = (text) => msOf(() => limit(text));

/** @typedef {{ textOf: (repetition: number) => string, repetitions?: number, warmUpMs?: number, longestMs?: number }} Course */

/**
 * How fast something reads a text over how fast it can be read at all, on a text of its own each time. The median of the
 * repetitions, with the median speed of the limit itself in code units a second.
 * @param {(text: string) => unknown} run
 * @param {Course} course
 */
export function overLimit(run, course) {
  let repetition = 0;
  const measured = [];
  for (const isWarmUp of stages(course)) {
    const text = course.textOf(repetition);
    // Whoever comes second finds the text in the processor's cache.
    const before = repetition % 2 === 0 ? msOfLimit(text) : undefined;
    const ms = msOf(() => run(text));
    const limitMs = before ?? msOfLimit(text);
    if (!isWarmUp) measured.push({ ratio: limitMs / ms, limitSpeed: (text.length / limitMs) * 1_000 });
    repetition++;
  }
  return summary(measured);
}

/** The same for what answers later. @param {(text: string) => Promise<unknown>} run @param {Course} course */
export async function overLimitAsync(run, course) {
  let repetition = 0;
  const measured = [];
  for (const isWarmUp of stages(course)) {
    const text = course.textOf(repetition++);
    const limitMs = median([1, 2, 3].map(() => msOfLimit(text)));
    const ms = await msOfAsync(() => run(text));
    if (!isWarmUp) measured.push({ ratio: limitMs / ms, limitSpeed: (text.length / limitMs) * 1_000 });
  }
  return summary(measured);
}

/** @param {readonly { ratio: number, limitSpeed: number }[]} measured */
function summary(measured) {
  return { ratio: median(measured.map(({ ratio }) => ratio)), limitSpeed: median(measured.map(({ limitSpeed }) => limitSpeed)) };
}

/**
 * Whether the next repetition only warms up, until it was repeated often or long enough.
 * @param {Course} course
 * @returns {Generator<boolean>}
 */
function* stages({ repetitions = 11, warmUpMs = 300, longestMs = 1_500 }) {
  const start = performance.now();
  for (let i = 0; i < 2 || performance.now() - start < warmUpMs; i++) yield true;
  const from = performance.now();
  for (let i = 0; i < repetitions && (i < 3 || performance.now() - from < longestMs); i++) yield false;
}
