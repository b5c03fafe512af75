// @ts-check
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { waitUntilArranged } from './arranged.mjs';
import { launchBrowser } from './browser.mjs';
import { linkExtension } from './extension-link.mjs';
import { repoFolder, sampleFolder } from './paths.mjs';
import { makeRunFolder } from './run-folder.mjs';
import { endsWhenAbandoned, folderArguments, startServer } from './server.mjs';
import { writeSettings } from './settings.mjs';
import { Teardown } from './teardown.mjs';
import { ensureVSCode } from './vscode.mjs';
import { workbenchUrl } from './workbench-url.mjs';

/**
 * @typedef {object} OpenOptions
 * @property {string} [file] A file of the sample workspace.
 * @property {import('./settings.mjs').Host} [host]
 * @property {string} [theme]
 * @property {import('./settings.mjs').Settings} [settings]
 * @property {(folder: string) => ({ readonly path: string } | { readonly uri: string })[]} [roots] The folders of a workspace with several, given the copy of the sample.
 */

/** @typedef {{ page: import('playwright-core').Page, folder: string }} OpenedWindow */

/**
 * @param {string} file
 * @param {import('./vscode.mjs').VSCode} vscode
 * @param {string[]} folders
 * @param {NodeJS.ProcessEnv} env
 */
async function installPackage(file, vscode, folders, env) {
  if (!existsSync(file)) throw new Error(`There is no package ${file} to install. "npm run package" makes it.`);
  await promisify(execFile)(vscode.node, [vscode.server, ...folders, '--install-extension', file], { env }).catch((error) => {
    throw new Error(`VS Code did not install ${file}: ${String(error.stderr).trim().split('\n').at(-1)}`);
  });
}

/**
 * One server and one browser for many windows. With `vsix` the extension is installed from that file, as a user would;
 * without, it is loaded from the repository as an extension under development.
 */
export class Editors {
  #teardown = new Teardown();
  #vsix;
  #windows = 0;
  /** @type {ReturnType<Editors['start']> | undefined} */
  #started;

  /** @param {{ vsix?: string | undefined }} [options] */
  constructor({ vsix } = {}) {
    this.#vsix = vsix;
  }

  async start() {
    const vscode = await ensureVSCode();
    const teardown = this.#teardown;
    const run = await makeRunFolder(teardown);
    const folders = folderArguments(run);
    if (this.#vsix !== undefined) await installPackage(resolve(repoFolder, this.#vsix), vscode, folders, run.env);
    const authority = await startServer(vscode, { teardown, env: run.env, folders, more: endsWhenAbandoned, hasTrust: true });
    const extension = this.#vsix === undefined ? (await linkExtension(run, repoFolder))(repoFolder) : undefined;
    return { run, authority, extension, browser: await launchBrowser(run, teardown) };
  }

  /**
   * Opens a window on a copy of the sample workspace of its own, so that a test may change its files.
   * @param {OpenOptions} [options]
   * @returns {Promise<OpenedWindow>}
   */
  async open({ file, host = 'node', theme, settings = {}, roots } = {}) {
    this.#started ??= this.start();
    const { run, authority, extension, browser } = await this.#started;
    this.#windows += 1;
    const folder = await run.copy(sampleFolder, `sample-${this.#windows}`);
    // A browser's window saves by itself after a second, which would hide whether a command changed the text.
    await writeSettings(join(run.path, 'user'), { host, theme, more: { 'files.autoSave': 'off', ...settings } });
    const workspace = roots && join(run.path, `sample-${this.#windows}.code-workspace`);
    if (workspace !== undefined) await writeFile(workspace, JSON.stringify({ folders: roots?.(folder) }));
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(workbenchUrl(authority, { folder, workspace, extension, file: file && join(folder, file) }));
    await waitUntilArranged(page);
    return { page, folder };
  }

  /**
   * Takes a picture of each window that is open.
   * @param {string} folder
   * @param {string} name
   * @returns {Promise<string[]>} The files.
   */
  async photograph(folder, name) {
    if (this.#started === undefined) return [];
    const { browser } = await this.#started;
    const pages = browser.contexts().flatMap((context) => context.pages());
    const files = pages.map((_, index) => join(folder, `${name.replace(/\W+/g, '-')}-${index + 1}.png`));
    await Promise.all(pages.map((page, index) => page.screenshot({ path: files[index] ?? '', animations: 'disabled' })));
    return files;
  }

  /**
   * What each open window says, frame by frame, where pictures cannot be taken home.
   * @returns {Promise<string[]>}
   */
  async transcribe() {
    if (this.#started === undefined) return [];
    const { browser } = await this.#started;
    const frames = browser.contexts().flatMap((context) => context.pages().flatMap((page) => page.frames()));
    // A frame that is going away has no text any more.
    const texts = await Promise.all(frames.map((frame) => frame.evaluate('document.body?.innerText ?? ""').catch(() => '(gone)')));
    return texts.map((text) => String(text).replace(/\s+/g, ' ').slice(0, 600)).filter((text) => text !== '');
  }

  close() {
    return this.#teardown.run();
  }
}
