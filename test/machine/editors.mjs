// @ts-check
import { execFile } from 'node:child_process';
import { resolve, join } from 'node:path';
import { promisify } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { repoFolder, sampleFolder } from './paths.mjs';
import { makeRunFolder } from './run-folder.mjs';
import { folderArguments, startServer } from './server.mjs';
import { writeSettings } from './settings.mjs';
import { Teardown } from './teardown.mjs';
import { ensureVSCode } from './vscode.mjs';
import { workbenchUrl } from './workbench-url.mjs';

/**
 * @typedef {object} OpenOptions
 * @property {string} [file] A file of the sample workspace.
 * @property {import('./settings.mjs').Host} [host]
 * @property {string} [theme]
 * @property {Record<string, string | number | boolean>} [settings]
 */

/** @typedef {{ page: import('playwright-core').Page, folder: string }} OpenedWindow */

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
    const run = await makeRunFolder();
    this.#teardown.add(run.remove);
    const folders = folderArguments(run);
    if (this.#vsix !== undefined) {
      const install = ['--install-extension', resolve(repoFolder, this.#vsix)];
      await promisify(execFile)(vscode.node, [vscode.server, ...folders, ...install], { env: run.env });
    }
    const server = await startServer(vscode, { env: run.env, folders });
    this.#teardown.add(server.stop);
    const browser = await launchBrowser(run);
    this.#teardown.add(() => browser.close());
    return { run, server, browser };
  }

  /**
   * Opens a window on a copy of the sample workspace of its own, so that a test may change its files.
   * @param {OpenOptions} [options]
   * @returns {Promise<OpenedWindow>}
   */
  async open({ file, host = 'node', theme, settings = {} } = {}) {
    this.#started ??= this.start();
    const { run, server, browser } = await this.#started;
    this.#windows += 1;
    const folder = await run.copy(sampleFolder, `sample-${this.#windows}`);
    // A browser's window saves by itself after a second, which would hide whether a command changed the text.
    await writeSettings(join(run.path, 'user'), { host, theme, more: { 'files.autoSave': 'off', ...settings } });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const extension = this.#vsix === undefined ? repoFolder : undefined;
    await page.goto(workbenchUrl(server.authority, { folder, extension, file: file && join(folder, file) }));
    return { page, folder };
  }

  close() {
    return this.#teardown.run();
  }
}
