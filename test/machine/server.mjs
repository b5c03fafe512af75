// @ts-check
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

/**
 * @typedef {object} ServerOptions
 * @property {import('./teardown.mjs').Teardown} teardown
 * @property {NodeJS.ProcessEnv} env
 * @property {string[]} folders
 * @property {boolean} [hasTrust] Whether windows ask their settings if they trust a workspace; else all do.
 * @property {number | undefined} [port]
 * @property {string[]} [more] Further options of the server.
 */

const startLimit = 60_000;

/** For a server whose starter may be killed: it ends by itself some minutes after its last window. */
export const endsWhenAbandoned = ['--enable-remote-auto-shutdown'];

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port'))));
    });
  });
}

/**
 * @param {import('./run-folder.mjs').RunFolder} run
 * @returns {string[]}
 */
export function folderArguments(run, userFolder = join(run.path, 'user'), extensionsFolder = join(run.path, 'ext')) {
  return [
    ...['--server-data-dir', join(run.path, 'server')],
    ...['--user-data-dir', userFolder],
    ...['--extensions-dir', extensionsFolder],
  ];
}

/**
 * Serves VS Code on this computer only, and answers once it accepts requests.
 * @param {import('./vscode.mjs').VSCode} vscode
 * @param {ServerOptions} options
 * @returns {Promise<string>} Host and port, as they stand in a vscode-remote URI.
 */
export async function startServer(vscode, { teardown, env, folders, port, hasTrust = false, more = [] }) {
  const chosen = port ?? (await freePort());
  const args = [
    ...['--host', '127.0.0.1', '--port', String(chosen), '--without-connection-token'],
    // Without the driver a built workbench ignores the payload that names the extension under test.
    ...['--enable-smoke-test-driver', '--accept-server-license-terms'],
    ...(hasTrust ? [] : ['--disable-workspace-trust']),
    ...['--telemetry-level', 'off', ...folders, ...more],
  ];
  const child = spawn(vscode.node, [vscode.server, ...args], {
    // An empty gallery: the tests must not depend on a marketplace.
    env: { ...env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that its extension hosts end together with it.
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (data) => (output += String(data)));
  child.stderr.on('data', (data) => (output += String(data)));
  teardown.add(stopper(child));
  const authority = `127.0.0.1:${chosen}`;
  if (await answers(`http://${authority}/version`, () => child.exitCode === null)) return authority;
  throw new Error(`The VS Code server did not start on port ${chosen}.\n${output.trim()}`);
}

/**
 * Ends the server and its extension hosts at once: asked politely it takes four seconds, and it holds nothing worth saving.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => Promise<void>}
 */
function stopper(child) {
  /** @type {Promise<void>} */
  const closed = new Promise((resolve) => child.once('close', () => resolve()));
  return async () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    await closed;
  };
}

/**
 * Asks until the server answers, has ended, or the time limit is over.
 * @param {string} url
 * @param {() => boolean} isAlive
 * @returns {Promise<boolean>}
 */
async function answers(url, isAlive) {
  const limit = Date.now() + startLimit;
  while (isAlive() && Date.now() < limit) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return isAlive();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
