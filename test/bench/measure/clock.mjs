// @ts-check
import { performance } from 'node:perf_hooks';

/** What is computed goes here, so that the engine cannot leave the work out. */
const kept = { last: /** @type {unknown} */ (undefined) };

/**
 * Starts a watch, which tells the milliseconds that went by, those left out in which the machine was at something else: a
 * core that two programs share would make what takes long seem slower than what takes a moment.
 * @returns {() => number}
 */
export function startWatch() {
  const start = performance.now();
  const used = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(used);
    return Math.min(performance.now() - start, (user + system) / 1_000);
  };
}

/** @param {() => unknown} run @returns {number} */
export function msOf(run) {
  const watch = startWatch();
  kept.last = run();
  return watch();
}

/** @param {() => Promise<unknown>} run */
export async function msOfAsync(run) {
  const watch = startWatch();
  kept.last = await run();
  return watch();
}
