// @ts-check
import { mkdtempSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder of one run's own. VS Code and the browser leave sockets, caches and settings behind; with their home in here
 * they touch nothing of the user's, and removing this one folder removes all of it.
 * @typedef {object} RunFolder
 * @property {string} path
 * @property {NodeJS.ProcessEnv} env The environment for programs started in this run.
 * @property {(from: string, name: string) => Promise<string>} copy
 */

/**
 * @param {import('./teardown.mjs').Teardown} teardown
 * @returns {Promise<RunFolder>}
 */
export async function makeRunFolder(teardown) {
  // A short name: a Unix socket's whole path may be no longer than 107 characters.
  const path = mkdtempSync(join(tmpdir(), 'xr-'));
  // A process that was just told to stop may still write its last files.
  teardown.add(() => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const home = join(path, 'home');
  const temporary = join(path, 'tmp');
  for (const folder of [home, temporary]) await mkdir(folder);
  return {
    path,
    env: privateEnvironment(home, temporary),
    async copy(from, name) {
      const target = join(path, name);
      await cp(from, target, { recursive: true });
      return target;
    },
  };
}

/**
 * @param {string} home
 * @param {string} temporary
 * @returns {NodeJS.ProcessEnv}
 */
function privateEnvironment(home, temporary) {
  // When the tests start from VS Code's own terminal, its VSCODE_* variables would tie our editor to that window.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_'));
  return {
    ...Object.fromEntries(inherited),
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_STATE_HOME: join(home, '.local', 'state'),
    XDG_RUNTIME_DIR: temporary,
    TMPDIR: temporary,
  };
}
