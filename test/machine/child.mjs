// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { readMarked } from './marked-lines.mjs';
import { oneCheck } from './layer-result.mjs';
import { repoFolder } from './paths.mjs';

/** @typedef {import('./layer-result.mjs').LayerResult} LayerResult */
/** @typedef {{ env?: Record<string, string>, onLine: (line: string) => void }} ChildOptions */

/**
 * Runs a Node script in the repository and hands on each line it prints.
 * @param {string[]} args
 * @param {ChildOptions} options
 * @returns {Promise<number>} Its exit code.
 */
export function runNode(args, { env = {}, onLine }) {
  const child = spawn(process.execPath, args, {
    cwd: repoFolder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Whoever ends the tests ends the layer that runs, and only after it has cleaned up.
  const end = () => child.once('close', () => process.exit(130));
  const stop = () => end().kill('SIGINT');
  // Ctrl+C in a terminal reaches the layer, too.
  process.once('SIGTERM', stop).once('SIGINT', end);
  const readers = [child.stdout, child.stderr].map((input) => createInterface({ input }).on('line', onLine));
  const read = Promise.all(readers.map((reader) => new Promise((resolve) => reader.once('close', resolve))));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGTERM', stop).off('SIGINT', end);
      return read.then(() => resolve(code ?? 1));
    });
  });
}

/**
 * Runs a script that prints marked lines; shows its tests and counts them.
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<LayerResult>}
 */
export async function runSuite(args, env = {}) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const failures = [];
  let ended = false;
  const code = await runNode(args, {
    env,
    onLine(line) {
      const marked = readMarked(line);
      if (marked === undefined) console.log(`    ${line}`);
      else if (marked.event === 'test') {
        const shown = describeTest(marked);
        counts[marked.state] += 1;
        if (marked.state === 'failed') failures.push(shown);
        console.log(shown);
      } else ended = marked.event === 'end';
    },
  });
  return { ...judge(counts, ended, code), failures };
}

/**
 * @param {LayerResult} counts
 * @param {boolean} ended
 * @param {number} code
 * @returns {LayerResult}
 */
function judge(counts, ended, code) {
  const broken = { ...counts, failed: counts.failed + 1 };
  if (!ended) return { ...broken, reason: 'the suite did not come to its end' };
  if (counts.passed + counts.failed === 0) return { ...broken, reason: 'the suite holds no tests' };
  if (code !== 0 && counts.failed === 0) return { ...broken, reason: `it ended with code ${code} though no test failed` };
  return counts;
}

/**
 * @param {import('./marked-lines.mjs').TestLine} test
 * @returns {string}
 */
function describeTest({ path, title, state, ms, error }) {
  const sign = { passed: '✓', failed: '✗', skipped: '-' }[state];
  const line = `  ${sign} ${[...path, title].join(' › ')}${ms >= 100 ? ` (${ms} ms)` : ''}`;
  return error === undefined ? line : `${line}\n${error.replace(/^/gm, '      ')}`;
}

/**
 * Runs a script whose exit code is all that counts.
 * @param {string[]} args
 * @returns {Promise<LayerResult>}
 */
export async function runCheck(args) {
  const code = await runNode(args, { onLine: (line) => console.log(`    ${line}`) });
  return oneCheck(code === 0, `it ended with code ${code}`);
}
