// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suiteSetup, suiteTeardown } from 'mocha';
import { editors } from './editors.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Waits until the workbench shows an editor with text in it.
 * @param {Page} page
 */
export const waitForEditor = (page) => page.locator('.editor-instance .view-line').first().waitFor({ timeout: 45_000 });

/** @typedef {import('../machine/editors.mjs').OpenOptions & { file: string }} WindowOptions */

/**
 * Opens a window whose editor shows the wanted file.
 * @param {WindowOptions} options
 */
async function openWorkbench(options) {
  const { page, folder } = await editors.open(options);
  await waitForEditor(page);
  return {
    page,
    folder,
    /** The editor's text, read from disk after saving it the way a user would. */
    async savedText() {
      // Saving an unchanged file writes it again, and no sign tells when that is done: it might be read half-written.
      if ((await page.locator('.tab.active.dirty').count()) > 0) {
        await page.keyboard.press('Control+S');
        await page.locator('.tab.active:not(.dirty)').waitFor();
      }
      return readFile(join(folder, options.file), 'utf8');
    },
  };
}

/**
 * Gives the tests of a suite one window, which is closed after the last of them.
 * @param {WindowOptions} options
 */
export function useWorkbench(options) {
  /** @type {Awaited<ReturnType<typeof openWorkbench>> | undefined} */
  let workbench;
  suiteSetup(async () => {
    workbench = await openWorkbench(options);
  });
  suiteTeardown(() => workbench?.page.context().close());
  return () => {
    if (workbench === undefined) throw new Error('The window is open only while tests run.');
    return workbench;
  };
}

/**
 * Runs a command the way a user does: from the command palette, by its full title. A palette that was opened before the
 * window knew the extension does not learn of its commands, and one that was opened while an editor closes is closed with
 * it; a user, too, opens it again.
 * @param {Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  const found = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
  // Commands whose titles have the words among others may stand above it.
  const below = page.locator('.quick-input-list .monaco-list-row').getByText(title, { exact: true });
  const input = page.locator('.quick-input-widget input.input');
  for (let tries = 1; ; tries += 1) {
    await page.keyboard.press('F1');
    const offered = input.fill(`>${title}`, { timeout: 5_000 }).then(() => found.or(below).first().waitFor({ timeout: 5_000 }));
    if (await offered.then(() => true, () => false)) break;
    if (tries === 6) throw new Error(`The command palette does not offer "${title}".`);
    await page.keyboard.press('Escape');
  }
  if (await found.isVisible()) await input.press('Enter');
  else await below.first().click();
}

/**
 * The commands among these that the command palette does not offer. Each is asked for by its own title: of a long list the
 * palette draws no more than fits.
 * @param {Page} page
 * @param {readonly string[]} titles
 * @returns {Promise<string[]>}
 */
export async function missingCommands(page, titles) {
  const input = page.locator('.quick-input-widget input.input');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await page.keyboard.press('F1');
  const missing = [];
  for (const title of titles) {
    await input.fill(`>${title}`);
    const row = rows.getByText(title, { exact: true });
    if (!(await row.waitFor({ timeout: 5_000 }).then(() => true, () => false))) missing.push(title);
  }
  await page.keyboard.press('Escape');
  return missing;
}

/** @typedef {import('playwright-core').FrameLocator} Frame */

/**
 * Puts the cursor at the beginning of the text, wherever the editor was scrolled to.
 * @param {Page} page
 */
export async function goToTop(page) {
  await focusEditor(page);
  await page.keyboard.press('Control+Home');
}

/**
 * Waits until the window told something, and takes it away. A window that is driven may keep its messages in their list.
 * @param {Page} page
 * @param {string} message
 */
export async function waitForMessage(page, message) {
  await runCommand(page, 'Notifications: Show Notifications');
  await page.locator('.notifications-center .notification-list-item-message', { hasText: message }).waitFor();
  await runCommand(page, 'Notifications: Clear All Notifications');
  await focusEditor(page);
}

/**
 * Keys go to the text from here on.
 * @param {Page} page
 */
async function focusEditor(page) {
  await runCommand(page, 'View: Focus Active Editor Group');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
}

/**
 * The document inside the comparison view; VS Code puts a webview into two nested frames.
 * @param {Page} page
 * @returns {Frame}
 */
export const panelFrame = (page) => page.locator('iframe.webview').first().contentFrame().locator('iframe#active-frame').contentFrame();

/**
 * The document inside an editor tab that is a webview, opened after the side bar.
 * @param {Page} page
 * @returns {Frame}
 */
export const editorTabFrame = (page) => page.locator('iframe.webview').nth(1).contentFrame().locator('iframe#active-frame').contentFrame();
