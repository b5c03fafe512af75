// @ts-check
// How much memory indexing a text of 10 MB takes at most, over the text itself.
import { GCProfiler } from 'node:v8';
import { index, MEGABYTE, prose, report } from '../measure/subject.mjs';

/** What the program holds, what can be thrown away included. */
function held() {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

index(prose(MEGABYTE, 0));
const text = prose(10 * MEGABYTE, 1);
globalThis.gc?.();
const before = held();
const profiler = new GCProfiler();
profiler.start();
const indexed = index(text);
const after = held();
const { statistics } = profiler.stop();

// The most is held when garbage is about to be collected, or at the end.
const peaks = statistics.map(({ beforeGC: { heapStatistics } }) => heapStatistics.usedHeapSize + heapStatistics.externalMemory);
globalThis.gc?.();
report({ peakMemoryOverText: (Math.max(after, ...peaks) - before) / text.length, keptMemoryOverText: (held() - before) / text.length });
// What is looked at last is not thrown away before.
if (indexed.length !== text.length) throw new Error('The text was not indexed.');
