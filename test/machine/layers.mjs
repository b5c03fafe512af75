// @ts-check
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runCheck, runSuite } from './child.mjs';
import { npm } from './npm.mjs';
import { oneCheck } from './layer-result.mjs';
import { repoFolder } from './paths.mjs';
import { checkPackage } from './package-check.mjs';
import { servedUnsupported } from './versions.mjs';

/** @typedef {import('./layer-result.mjs').LayerResult} LayerResult */

/**
 * @typedef {object} Layer
 * @property {string} name For `--only` and the summary.
 * @property {string} title
 * @property {() => Promise<LayerResult>} run
 */

const editorSuite = join('test', 'machine', 'editor-suite.mjs');
const mocha = join('node_modules', 'mocha', 'bin', 'mocha.js');
const reporter = ['--require', './test/machine/register-reporter.mjs', '--reporter', 'marked'];
const uiOptions = ['--no-config', '--ui', 'tdd', '--timeout', '60000', '--require', './test/ui/editors.mjs'];

/**
 * A script of package.json that passes or fails as one.
 * @param {string} script
 * @returns {Promise<LayerResult>}
 */
async function npmScript(script) {
  try {
    await npm(['run', '--silent', script], repoFolder);
    return oneCheck(true);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return oneCheck(false, `"npm run ${script}" failed`);
  }
}

/**
 * A suite that needs the served VS Code.
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
const served = (args, env) => async () => {
  if (servedUnsupported !== undefined) throw new Error(servedUnsupported);
  return runSuite(args, env);
};

/** Where the served VS Code does not run, the desktop one takes its place; it has no web worker host. */
const inNodeHost = () => runSuite([editorSuite, ...(servedUnsupported === undefined ? ['--host', 'node'] : ['--desktop'])]);

/**
 * The layers in the order they run: the quick and telling ones first.
 * @type {Layer[]}
 */
export const layers = [
  { name: 'types', title: 'Types', run: () => npmScript('types') },
  { name: 'lint', title: 'Lint', run: () => npmScript('lint') },
  { name: 'core', title: 'Core', run: () => runSuite([mocha, ...reporter]) },
  { name: 'build', title: 'Build', run: () => runCheck(['esbuild.js', '--tests']) },
  { name: 'node', title: 'Node extension host', run: inNodeHost },
  { name: 'web', title: 'Web worker extension host', run: served([editorSuite, '--host', 'web']) },
  { name: 'oldest', title: 'Oldest supported VS Code', run: served([editorSuite, '--edition', 'oldest']) },
  { name: 'ui', title: 'User interface', run: served([mocha, ...reporter, ...uiOptions, 'test/ui/*.test.mjs']) },
  { name: 'package', title: 'Package', run: checkPackage },
  {
    name: 'installed',
    title: 'Installed package',
    run: served([mocha, ...reporter, ...uiOptions, 'test/ui/installed/*.test.mjs'], { EXECUTIVE_ROLES_VSIX: 'executive-roles.vsix' }),
  },
];

const desktop = { name: 'desktop', title: 'Desktop VS Code', run: () => runSuite([editorSuite, '--desktop']) };

/** What `npm run test:desktop` runs. */
export const desktopLayers = [...layers.filter(({ name }) => name === 'build'), desktop];

/**
 * @param {Layer} layer
 * @returns {Promise<import('./summary.mjs').Outcome>}
 */
export async function runLayer({ title, run }) {
  console.log(`\n── ${title} ──`);
  const start = performance.now();
  const result = await run().catch((error) => {
    const reason = error instanceof Error ? error.message : String(error);
    return { passed: 0, failed: 1, skipped: 0, reason };
  });
  if (result.reason !== undefined) console.log(`  ✗ ${result.reason}`);
  return { title, seconds: (performance.now() - start) / 1000, result };
}
