// @ts-check

/** @param {readonly number[]} values @returns {number} NaN of no values. */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/**
 * How time grows with size: 1 where twice the text takes twice the time, 2 where it takes four times as long.
 * @param {readonly { readonly size: number, readonly ms: number }[]} points
 */
export function exponentOf(points) {
  const logs = points.map(({ size, ms }) => ({ x: Math.log(size), y: Math.log(ms) }));
  const mean = (/** @type {readonly number[]} */ values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(logs.map((each) => each.x));
  const y = mean(logs.map((each) => each.y));
  return logs.reduce((sum, each) => sum + (each.x - x) * (each.y - y), 0) / logs.reduce((sum, each) => sum + (each.x - x) ** 2, 0);
}
