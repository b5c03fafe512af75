// @ts-check
// Runs the editor suite in one editor: --host node|web, --edition newest|oldest, --desktop.
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { repoFolder, sampleFolder } from './paths.mjs';
import { makeRunFolder } from './run-folder.mjs';
import { writeSettings } from './settings.mjs';
import { withTeardown } from './teardown.mjs';
import { editions, servedUnsupported } from './versions.mjs';

const launcher = join(repoFolder, 'test', 'machine', 'launcher.mjs');

/** @typedef {{ host: import('./settings.mjs').Host, edition: import('./versions.mjs').Edition, desktop: boolean }} Choice */

/** @returns {Choice} */
function readChoice() {
  const { values } = parseArgs({
    options: { host: { type: 'string' }, edition: { type: 'string' }, desktop: { type: 'boolean', default: false } },
  });
  return {
    host: values.host === 'web' ? 'web' : 'node',
    edition: values.edition === 'oldest' ? 'oldest' : 'newest',
    desktop: values.desktop,
  };
}

/**
 * @param {Choice} choice
 * @param {import('./teardown.mjs').Teardown} teardown
 */
async function runEditorSuite({ host, edition, desktop }, teardown) {
  if (!desktop && servedUnsupported !== undefined) throw new Error(servedUnsupported);
  // A checkout from an archive may have lost the permission to execute.
  await chmod(launcher, 0o755);
  const run = await makeRunFolder(teardown);
  const folder = await run.copy(sampleFolder, 'sample');
  const [user, extensions] = [join(run.path, 'user'), join(run.path, 'ext')];
  await writeSettings(user, { host });
  const running = runTests({
    ...(desktop ? { version: editions[edition].vscode } : { vscodeExecutablePath: launcher }),
    extensionDevelopmentPath: repoFolder,
    extensionTestsPath: join(repoFolder, 'dist', 'test', `run.${host}.js`),
    launchArgs: [folder, `--user-data-dir=${user}`, `--extensions-dir=${extensions}`],
    extensionTestsEnv: { EXECUTIVE_ROLES_EDITION: edition },
  });
  // runTests passes an interruption on; until the editor has ended it writes to the folder that is removed next.
  teardown.add(() => running.then(() => undefined, () => undefined));
  await running;
}

const choice = readChoice();

await withTeardown((teardown) => runEditorSuite(choice, teardown)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  if (choice.desktop) {
    console.error('The desktop VS Code comes from its own download server, and on Linux it needs a display ("xvfb-run -a" gives it one).');
  }
  process.exitCode = 1;
});
