// @ts-check
// Runs the editor suite in one editor: --host node, --host web, or --desktop.
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { repoFolder, sampleFolder } from './paths.mjs';
import { makeRunFolder } from './run-folder.mjs';
import { writeSettings } from './settings.mjs';
import { withTeardown } from './teardown.mjs';
import { desktopVersion, servedUnsupported } from './versions.mjs';

const launcher = join(repoFolder, 'test', 'machine', 'launcher.mjs');

/**
 * @param {'node' | 'web'} host
 * @param {boolean} desktop
 * @param {import('./teardown.mjs').Teardown} teardown
 */
async function runEditorSuite(host, desktop, teardown) {
  if (!desktop && servedUnsupported !== undefined) throw new Error(servedUnsupported);
  // A checkout from an archive may have lost the permission to execute.
  await chmod(launcher, 0o755);
  const run = await makeRunFolder();
  teardown.add(run.remove);
  const folder = await run.copy(sampleFolder, 'sample');
  const [user, extensions] = [join(run.path, 'user'), join(run.path, 'ext')];
  await writeSettings(user, { host });
  await runTests({
    ...(desktop ? { version: desktopVersion } : { vscodeExecutablePath: launcher }),
    extensionDevelopmentPath: repoFolder,
    extensionTestsPath: join(repoFolder, 'dist', 'test', `run.${host}.js`),
    launchArgs: [folder, `--user-data-dir=${user}`, `--extensions-dir=${extensions}`],
  });
}

const { values } = parseArgs({ options: { host: { type: 'string', default: 'node' }, desktop: { type: 'boolean', default: false } } });

const host = values.host === 'web' ? 'web' : 'node';

await withTeardown((teardown) => runEditorSuite(host, values.desktop, teardown)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
