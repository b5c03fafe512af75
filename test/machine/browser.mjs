// @ts-check
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium-package.mjs';
import { chromiumPackage } from './versions.mjs';

const installedNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** @typedef {{ program: string, env: NodeJS.ProcessEnv }} BrowserProgram */

/** @returns {string | undefined} */
function installedBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist. Correct or unset it.`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => installedNames.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces].find((program) => existsSync(program));
}

/**
 * The packaged browser reads its fonts from fixed places; this adds the fonts it brings to those of the system, since
 * text without any font is invisible.
 * @param {string} fonts
 * @param {string} runFolder
 * @returns {Promise<string>}
 */
async function fontSettings(fonts, runFolder) {
  const file = join(runFolder, 'fonts.conf');
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${fonts}</dir>`,
    `<cachedir>${join(runFolder, 'font-cache')}</cachedir>`,
    '</fontconfig>',
  ];
  await mkdir(runFolder, { recursive: true });
  await writeFile(file, lines.join('\n'));
  return file;
}

/**
 * Leaves the system's own NSS libraries alone where they are there, and adds the packaged ones where they are not.
 * @param {string} folder
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function libraryPath(folder) {
  const program = join(folder, 'chromium');
  const starts = promisify(execFile)(program, ['--version']).then(() => true, () => false);
  if (await starts) return {};
  return { LD_LIBRARY_PATH: [join(folder, 'libraries', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') };
}

/**
 * @param {import('./run-folder.mjs').RunFolder} run
 * @returns {Promise<BrowserProgram>}
 */
async function findBrowser(run) {
  const installed = installedBrowser();
  if (installed !== undefined) return { program: installed, env: run.env };
  if (chromiumPackage === undefined) {
    throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH to its program file.');
  }
  const folder = await ensureChromium(chromiumPackage);
  const FONTCONFIG_FILE = await fontSettings(join(folder, 'fonts'), run.path);
  return { program: join(folder, 'chromium'), env: { ...run.env, ...(await libraryPath(folder)), FONTCONFIG_FILE } };
}

/**
 * Starts the browser without a window.
 * @param {import('./run-folder.mjs').RunFolder} run
 * @param {import('./teardown.mjs').Teardown} teardown
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser(run, teardown) {
  const { program, env } = await findBrowser(run);
  const settled = Object.entries(env).filter((entry) => entry[1] !== undefined);
  const launching = chromium.launch({
    executablePath: program,
    args: flags,
    env: Object.fromEntries(settled),
    // An interrupted run takes down its own parts, in its own order.
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  });
  // Added before it is up, because an interruption may come in between.
  teardown.add(async () => (await launching).close());
  return launching;
}
