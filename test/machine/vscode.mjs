// @ts-check
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { fetchPackage, install } from './npm.mjs';
import { editions, nodePackage, servedUnsupported } from './versions.mjs';

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
 * The served VS Code, downloaded first when it is not there yet.
 * @param {import('./versions.mjs').Edition} [edition]
 * @returns {Promise<VSCode>}
 */
export async function ensureVSCode(edition = 'newest') {
  if (servedUnsupported !== undefined) throw new Error(servedUnsupported);
  const { server, node } = editions[edition];
  return { node: await nodeProgram(node), server: join(await serverFolder(server), 'out', 'server-main.js') };
}
