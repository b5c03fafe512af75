// @ts-check
import { FIGURES } from './figures.mjs';
import { median } from './measure/statistics.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('./figures.mjs').Measured} Measured */
/** @typedef {{ readonly median: number, readonly min: number, readonly max: number }} Spread */
/** @typedef {Spread & { readonly figure: Figure, readonly met: boolean | undefined }} Result */

/** @param {readonly (number | null | undefined)[]} values @returns {Spread | undefined} */
function spreadOf(values) {
  const numbers = values.filter((value) => typeof value === 'number' && Number.isFinite(value)).map(Number);
  return numbers.length === 0 ? undefined : { median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers) };
}

/** @param {Figure} figure @param {number} value */
function isMet({ atLeast, atMost }, value) {
  return atLeast === undefined && atMost === undefined ? undefined : value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
}

/** @param {readonly Measured[]} rounds */
export function summarise(rounds) {
  const results = FIGURES.map((figure) => {
    const spread = spreadOf(rounds.map((measured) => (figure.from === undefined ? measured[figure.name] : figure.from(measured))));
    return { figure, spread, met: spread === undefined ? undefined : isMet(figure, spread.median) };
  });
  const speeds = rounds.flatMap((measured) => Object.entries(measured).flatMap(([name, value]) => (name.startsWith('limitSpeed') ? [value] : [])));
  return { results, noise: spreadOf(speeds) };
}

/** @typedef {ReturnType<typeof summarise>} Summary */

/** @param {number | undefined} value */
const rounded = (value) => (value === undefined ? null : Number(value.toPrecision(4)));

/** For machines. @param {Summary} summary @param {Readonly<Record<string, unknown>>} about */
export function toJson({ results, noise }, about) {
  return JSON.stringify({
    ...Object.fromEntries(results.map(({ figure, spread }) => [figure.name, rounded(spread?.median)])),
    spread: Object.fromEntries(results.map(({ figure, spread }) => [figure.name, spread === undefined ? null : { min: rounded(spread.min), max: rounded(spread.max) }])),
    noise: noise === undefined ? null : { megabytesASecond: rounded(noise.median / 1e6), min: rounded(noise.min / 1e6), max: rounded(noise.max / 1e6) },
    bars: results.filter(({ figure }) => barOf(figure) !== '').map(({ figure, met }) => ({ name: figure.name, bar: barOf(figure), met: met ?? null })),
    ...about,
  });
}

/** @param {Figure} figure */
const barOf = ({ atLeast, atMost }) => (atLeast !== undefined ? `≥ ${atLeast}` : atMost !== undefined ? `≤ ${atMost}` : '');

/** For people. @param {Summary} summary */
export function toTable({ results, noise }) {
  const rows = results.map(({ figure, spread, met }) => [
    figure.name, figure.says, show(spread?.median), spread === undefined ? '' : `${show(spread.min)} – ${show(spread.max)}`, barOf(figure), met === undefined ? '' : met ? 'met' : 'MISSED',
  ]);
  const limit = noise === undefined ? [] : [`The limit itself, a bare loop over the text, read ${show(noise.median / 1e6)} MB/s (${show(noise.min / 1e6)} – ${show(noise.max / 1e6)}).`];
  return [...aligned([['figure', 'what it says', 'median', 'min – max', 'bar', ''], ...rows]), '', ...limit].join('\n');
}

/** @param {number | undefined} value */
const show = (value) => (value === undefined ? 'not measured' : value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: true }));

/** @param {readonly (readonly string[])[]} rows */
function aligned(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
}
