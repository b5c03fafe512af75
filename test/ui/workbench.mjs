// @ts-check
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { editors } from './editors.mjs';
import { hoverWord } from './hover.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Waits until the workbench shows an editor with text in it.
 * @param {Page} page
 */
export const waitForEditor = (page) => page.locator('.editor-instance .view-line').first().waitFor({ timeout: 45_000 });

/**
 * Opens a window whose editor shows the wanted file.
 * @param {import('../machine/editors.mjs').OpenOptions & { file: string }} options
 */
export async function openWorkbench(options) {
  const { page, folder } = await editors.open(options);
  await waitForEditor(page);
  return {
    page,
    /** The editor's text as saved, the way a user would save it. */
    async savedText(/** @type {string} */ file) {
      await page.keyboard.press('Control+S');
      await page.locator('.tab.active:not(.dirty)').waitFor();
      return readFile(join(folder, file), 'utf8');
    },
    close: () => page.context().close(),
  };
}

/**
 * Runs a command the way a user does: from the command palette, by its full title.
 * @param {Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input.input');
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
  await input.press('Enter');
}

/**
 * The titles that the command palette offers for what is typed.
 * @param {Page} page
 * @param {string} typed
 * @returns {Promise<string[]>}
 */
export async function offeredCommands(page, typed) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input.input').fill(`>${typed}`);
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await rows.filter({ hasText: typed }).first().waitFor();
  const titles = await rows.locator('.label-name').allTextContents();
  await page.keyboard.press('Escape');
  return titles;
}

/**
 * The document inside the comparison view; VS Code puts a webview into two nested frames.
 * @param {Page} page
 */
export const panelFrame = (page) => page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');

/**
 * Follows the link in a role's hover that puts the role beside another one.
 * @param {Page} page
 * @param {string} word
 * @param {string} [inLine]
 */
export async function compareFromHover(page, word, inLine) {
  const hover = await hoverWord(page, word, inLine);
  await hover.getByRole('link', { name: /compare/i }).first().click();
}
