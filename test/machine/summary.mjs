// @ts-check
import { total } from './layer-result.mjs';

/** @typedef {import('./layer-result.mjs').LayerResult} LayerResult */
/** @typedef {{ title: string, seconds: number, result: LayerResult }} Outcome */

/**
 * One line a layer.
 * @param {Outcome[]} outcomes
 * @returns {string}
 */
export function table(outcomes) {
  const rows = outcomes.map(({ title, seconds, result }) => [
    title,
    String(result.passed),
    String(result.failed),
    String(result.skipped),
    `${seconds.toFixed(1)} s`,
    result.reason ?? '',
  ]);
  const all = [['Layer', 'passed', 'failed', 'skipped', 'time', ''], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const pad = (/** @type {string} */ cell, /** @type {number} */ column) =>
    column >= 1 && column <= 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return all.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/**
 * The failed tests once more: whoever reads a long log reads its end.
 * @param {Outcome[]} outcomes
 * @returns {string[]}
 */
export const failedTests = (outcomes) =>
  outcomes.flatMap(({ title, result: { failures = [] } }) => (failures.length > 0 ? [`${title}, failed:`, ...failures, ''] : []));

/**
 * The last line of a run, read by machines.
 * @param {LayerResult[]} results
 * @returns {string}
 */
export function verdict(results) {
  const { passed, failed, skipped } = total(results);
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
