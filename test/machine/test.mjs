// @ts-check
// Runs every layer of the tests, also after one failed. For some only: npm test -- --only core,node
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';
import { failedTests, table, verdict } from './summary.mjs';

/** @typedef {import('./summary.mjs').Outcome} Outcome */
/** @typedef {import('./layers.mjs').Layer} Layer */

/**
 * @param {Layer[]} layers
 * @returns {Layer[]}
 */
function chosen(layers) {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return layers;
  const names = values.only.split(',');
  const known = layers.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no layer "${unknown.join('", "')}". There are: ${known.join(', ')}.`);
  return layers.filter(({ name }) => names.includes(name));
}

async function main() {
  await ensureDependencies();
  // Loaded only now, because it reaches for the dependencies.
  const { layers, runLayer } = await import('./layers.mjs');
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const layer of chosen(layers)) outcomes.push(await runLayer(layer));
  console.log(`\n${table(outcomes)}\n`);
  for (const line of failedTests(outcomes)) console.log(line);
  const results = outcomes.map(({ result }) => result);
  console.log(verdict(results));
  return results.every(({ failed }) => failed === 0) ? 0 : 1;
}

process.exitCode = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  return 1;
});
