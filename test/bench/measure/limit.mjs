// @ts-check
import { performance } from 'node:perf_hooks';
import { msOf, msOfAsync } from './clock.mjs';
import { median } from './statistics.mjs';

/** No way of finding anything can be faster: it looks at each code unit once and does nothing. @param {string} text */
function limit(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
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
  const measured = [];
  for (const { text, isWarmUp } of repetitions(course)) {
    // Whoever came first would have to fetch the text from memory for the other: here nobody does.
    msOfLimit(text);
    const before = msOfLimit(text);
    const ms = msOf(() => run(text));
    const limitMs = (before + msOfLimit(text)) / 2;
    if (!isWarmUp) measured.push({ ratio: limitMs / ms, limitSpeed: (text.length / limitMs) * 1_000 });
  }
  return summary(measured);
}

/** The same for what answers later. @param {(text: string) => Promise<unknown>} run @param {Course} course */
export async function overLimitAsync(run, course) {
  const measured = [];
  for (const { text, isWarmUp } of repetitions(course)) {
    const limitSpeed = speedOfLimit(text);
    const ms = await msOfAsync(() => run(text));
    if (!isWarmUp) measured.push({ ratio: text.length / (limitSpeed * ms / 1_000), limitSpeed });
  }
  return summary(measured);
}

/** In code units a second; short texts are strung together, for the engine does its best only with what lasts. @param {string} text */
function speedOfLimit(text) {
  const long = text.repeat(Math.ceil(1_000_000 / text.length));
  const ms = median([1, 2, 3, 4, 5].map(() => msOfLimit(long)));
  return (long.length / ms) * 1_000;
}

/** @param {readonly { ratio: number, limitSpeed: number }[]} measured */
function summary(measured) {
  return { ratio: median(measured.map(({ ratio }) => ratio)), limitSpeed: median(measured.map(({ limitSpeed }) => limitSpeed)) };
}

/** So many texts suffice to warm up with: what is measured is read in others. */
const WARM_UP_TEXTS = 4;

/**
 * A text for each repetition, until there were enough or it took long enough. Writing the texts takes longer than most of
 * what reads them: the time of warming up begins when they are written, or it would be over before the engine is warm.
 * @param {Course} course
 */
function* repetitions({ textOf, repetitions = 9, warmUpMs = 300, longestMs = 1_000 }) {
  let nth = WARM_UP_TEXTS;
  const texts = Array.from({ length: WARM_UP_TEXTS }, (_, each) => textOf(each));
  const start = performance.now();
  for (let i = 0; i < 2 || performance.now() - start < warmUpMs; i++) yield { text: texts[i % WARM_UP_TEXTS] ?? '', isWarmUp: true };
  const from = performance.now();
  for (let i = 0; i < repetitions && (i < 3 || performance.now() - from < longestMs); i++) yield { text: textOf(nth++), isWarmUp: false };
}
