// @ts-check
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cached } from './cache.mjs';
import { fetchPackage, install } from './npm.mjs';
import { editions, nodePackage, platform, servedUnsupported } from './versions.mjs';

/**
 * @typedef {object} VSCode
 * @property {string} node The Node program that runs it.
 * @property {string} server The server's entry script.
 */

/**
 * @param {string} version
 * @returns {Promise<string>}
 */
async function nodeProgram(version) {
  const wanted = nodePackage(version);
  const folder = await cached(`${wanted.name}-${version}`, async (draft) => {
    console.log(`Downloading Node ${version} for VS Code (once, 190 MB) …`);
    await fetchPackage(wanted, draft);
  });
  return join(folder, 'node_modules', wanted.name, 'bin', 'node');
}

/**
 * @param {import('./versions.mjs').Package} server
 * @returns {Promise<string>}
 */
async function serverFolder(server) {
  const inside = (/** @type {string} */ folder) => join(folder, 'node_modules', server.name, 'lib', 'vscode');
  const folder = await cached(`${server.name}-${server.version}`, async (draft) => {
    console.log(`Downloading VS Code (${server.name} ${server.version}; once, 600 MB) …`);
    await fetchPackage(server, draft);
    // Its lock file is out of step with its package.json, so "npm ci" would refuse.
    await install(['--ignore-scripts', '--omit=dev'], inside(draft));
    // The chat extension is switched off in every window that the tests open.
    await rm(join(inside(draft), 'extensions', 'copilot'), { recursive: true, force: true });
  });
  return inside(folder);
}

/**
 * The older one downloads the program that searches in files with a script, and scripts are not run; the newer one comes
 * with it. Without it no file is found by its name.
 * @param {string} older
 */
async function bringSearch(older) {
  const program = join(older, 'node_modules', '@vscode', 'ripgrep', 'bin', 'rg');
  if (existsSync(program)) return;
  const newer = await serverFolder(editions.newest.server);
  await mkdir(dirname(program), { recursive: true });
  // Whoever runs the tests at the same time finds all of it or none.
  const draft = `${program}-${process.pid}`;
  await cp(join(newer, 'node_modules', '@vscode', 'ripgrep-universal', 'bin', platform, 'rg'), draft);
  await rename(draft, program);
}

/**
 * The served VS Code, downloaded first when it is not there yet.
 * @param {import('./versions.mjs').Edition} [edition]
 * @returns {Promise<VSCode>}
 */
export async function ensureVSCode(edition = 'newest') {
  if (servedUnsupported !== undefined) throw new Error(servedUnsupported);
  const { server, node } = editions[edition];
  const folder = await serverFolder(server);
  if (edition === 'oldest') await bringSearch(folder);
  return { node: await nodeProgram(node), server: join(folder, 'out', 'server-main.js') };
}
