// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { repoFolder } from '../machine/paths.mjs';
import { benchFolder } from './paths.mjs';

/** @typedef {import('./figures.mjs').Measured} Measured */

/** Nobody waits longer than some ten minutes; a slow machine gets fewer rounds, but these at least. */
const LONGEST_ALL = 570_000;
const FEWEST = 3;

/**
 * Runs every task once in a process of its own, one after the other, and again and again: what slows the machine for a
 * while slows all of them.
 * @param {readonly string[]} tasks
 * @param {number} count
 * @returns {Promise<readonly Measured[]>}
 */
export async function runRounds(tasks, count) {
  /** @type {Measured[]} */
  const rounds = [];
  const broken = new Set();
  const start = performance.now();
  const isTimeFor = (/** @type {number} */ round) => round < FEWEST || ((performance.now() - start) * (round + 1)) / round < LONGEST_ALL;
  for (let round = 0; round < count && isTimeFor(round); round++) {
    rounds.push(await runRound(tasks, round, broken));
    console.error(`Round ${round + 1} of ${count}: ${Math.round((performance.now() - start) / 1_000)} s`);
  }
  return rounds;
}

/**
 * @param {readonly string[]} tasks
 * @param {number} round
 * @param {Set<string>} broken The tasks that failed once; they are left out from then on.
 * @returns {Promise<Measured>}
 */
async function runRound(tasks, round, broken) {
  /** @type {Measured} */
  let measured = {};
  for (const task of tasks.filter((each) => !broken.has(each))) {
    const { limitSpeed, ...figures } = await runTask(task, round).catch((error) => {
      broken.add(task);
      console.error(`${task} is left out: ${error instanceof Error ? error.message : error}`);
      return /** @type {Measured} */ ({});
    });
    // Every task may measure the limit; what it varies by is what all figures vary by at least.
    measured = { ...measured, ...figures, [`limitSpeed of ${task}`]: limitSpeed };
  }
  return measured;
}

/** A task may need this long where nothing else goes on. */
const LONGEST = 120_000;

/** @param {string} task @param {number} round @returns {Promise<Measured>} What it prints last. */
function runTask(task, round) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', join(benchFolder, 'tasks', `${task}.mjs`), String(round)], { cwd: repoFolder, stdio: ['ignore', 'pipe', 'pipe'], timeout: LONGEST });
    let output = '';
    let errors = '';
    child.stdout.on('data', (data) => (output += String(data)));
    child.stderr.on('data', (data) => (errors += String(data)));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output.trimEnd().split('\n').at(-1) ?? '{}'));
      else reject(new Error(errors.trim() || `it ended with code ${code ?? 'none'}`));
    });
  });
}
