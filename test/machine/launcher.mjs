#!/usr/bin/env node
// @ts-check
// Stands in for the desktop editor's program file: takes the same options, runs the suite in a served VS Code, and ends
// with the suite's exit code. So @vscode/test-electron's runTests works where no desktop can be shown.
import { Socket } from 'node:net';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { ConsoleRelay } from './console-relay.mjs';
import { linkExtension } from './extension-link.mjs';
import { makeRunFolder } from './run-folder.mjs';
import { endsWhenAbandoned, folderArguments, startServer } from './server.mjs';
import { withTeardown } from './teardown.mjs';
import { ensureVSCode } from './vscode.mjs';
import { workbenchUrl } from './workbench-url.mjs';

const timeLimit = 5 * 60_000;

/** @returns {{ extension: string, tests: string, folder: string, user: string | undefined, extensions: string | undefined }} */
function readArguments() {
  const { values, positionals } = parseArgs({ strict: false, allowPositionals: true });
  const text = (/** @type {string} */ name) => (typeof values[name] === 'string' ? values[name] : undefined);
  const [extension, tests, folder] = [text('extensionDevelopmentPath'), text('extensionTestsPath'), positionals[0]];
  if (extension === undefined || tests === undefined || folder === undefined) {
    throw new Error('The launcher needs --extensionDevelopmentPath=…, --extensionTestsPath=… and a workspace folder.');
  }
  return { extension, tests, folder, user: text('user-data-dir'), extensions: text('extensions-dir') };
}

/**
 * Opens the workbench and waits for the suite's exit code.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<number>}
 */
async function runSuite(browser, url) {
  const page = await browser.newPage();
  const relay = new ConsoleRelay();
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ parts) => relay.take(type, parts));
  /** @type {Promise<number>} */
  const exit = new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`The suite did not end within ${timeLimit / 60_000} minutes.`)), timeLimit);
    page.once('crash', () => reject(new Error('The workbench page crashed.')));
    page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
      clearTimeout(limit);
      resolve(code);
    });
  });
  try {
    await page.goto(url);
    return await exit;
  } finally {
    relay.explain();
  }
}

/** @param {import('./teardown.mjs').Teardown} teardown */
async function main(teardown) {
  const { extension, tests, folder, user, extensions } = readArguments();
  const vscode = await ensureVSCode(process.env['EXECUTIVE_ROLES_EDITION'] === 'oldest' ? 'oldest' : 'newest');
  const run = await makeRunFolder(teardown);
  const folders = folderArguments(run, user, extensions);
  const authority = await startServer(vscode, { teardown, env: run.env, folders, more: endsWhenAbandoned });
  const browser = await launchBrowser(run, teardown);
  const linked = await linkExtension(run, extension);
  return runSuite(browser, workbenchUrl(authority, { folder, extension: linked(extension), tests: linked(tests) }));
}

/**
 * Takes the end of whoever started us as a request to end, too. Their end closes our standard input, whichever way it
 * came about, and with it the output that we write to.
 */
function endWithParent() {
  process.stdout.on('error', () => undefined);
  process.stdin.once('end', () => process.kill(process.pid, 'SIGTERM')).resume();
  if (process.stdin instanceof Socket) process.stdin.unref();
}

endWithParent();
process.exitCode = await withTeardown(main).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
