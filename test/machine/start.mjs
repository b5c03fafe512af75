// @ts-check
// Opens the sample workspace with this extension in a real VS Code: npm start [-- --port 8080]
import { existsSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCheck } from './child.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { extensionId, repoFolder, sampleFolder } from './paths.mjs';
import { makeRunFolder } from './run-folder.mjs';
import { folderArguments, startServer } from './server.mjs';
import { writeSettings } from './settings.mjs';
import { withTeardown } from './teardown.mjs';
import { servedUnsupported } from './versions.mjs';
import { ensureVSCode } from './vscode.mjs';

const hint = 'Rest the mouse on CEO in board-memo.md, or press F1 and type "Executive Roles".';

/** @returns {number | undefined} */
function wantedPort() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  if (values.port === undefined) return undefined;
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port takes a number up to 65535, not "${values.port}".`);
  return port;
}

/** The program of an installed VS Code, if there is one. */
function installedCode() {
  if (process.env['EXECUTIVE_ROLES_START'] === 'web') return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)).find((program) => existsSync(program));
}

/**
 * Opens a window of the VS Code that is installed here.
 * @param {string} program
 * @returns {Promise<number>}
 */
function openInstalled(program) {
  console.log(`Opening the sample workspace with the extension in ${program}. ${hint}`);
  const shell = process.platform === 'win32';
  const args = [`--extensionDevelopmentPath=${repoFolder}`, sampleFolder];
  const child = shell ? spawn(`"${program}"`, args.map((arg) => `"${arg}"`), { shell }) : spawn(program, args, { stdio: 'inherit' });
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? 1)));
}

/**
 * Serves VS Code until the user presses Ctrl+C. The extension counts as installed there, through a link to this
 * repository, so the address stays short and a reload of the page takes a new build.
 * @param {number | undefined} port
 * @returns {Promise<number>}
 */
function serve(port) {
  if (servedUnsupported !== undefined) throw new Error(`VS Code's command "code" is not on the PATH. ${servedUnsupported}`);
  return withTeardown(async (teardown) => {
    const vscode = await ensureVSCode();
    const run = await makeRunFolder(teardown);
    const folder = await run.copy(sampleFolder, 'sample');
    await writeSettings(join(run.path, 'user'));
    await mkdir(join(run.path, 'ext'));
    await symlink(repoFolder, join(run.path, 'ext', `${extensionId}-0.0.0`));
    const more = ['--default-folder', folder];
    const authority = await startServer(vscode, { teardown, env: run.env, folders: folderArguments(run), port, more });
    console.log(`VS Code is running. Open this address in a browser:\n\n  http://${authority}/\n`);
    console.log(`It shows a copy of the sample workspace. ${hint}\nPress Ctrl+C to stop.`);
    return new Promise(() => undefined);
  });
}

async function main() {
  const port = wantedPort();
  await ensureDependencies();
  console.log('Building the extension …');
  const built = await runCheck(['esbuild.js']);
  if (built.failed > 0) throw new Error('The extension could not be built; the messages above say why.');
  const program = installedCode();
  return program === undefined ? serve(port) : openInstalled(program);
}

process.exitCode = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
