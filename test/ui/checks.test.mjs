// @ts-check
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { followInHover } from './hover.mjs';
import { goToTop, useWorkbench } from './workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */

const SLIP = 'The Cheif Executive Officer spoke.';

/** @param {Page} page */
const marks = (page) => page.locator('.editor-instance .squiggly-hint');

/** @param {Page} page */
async function writeSlip(page) {
  await goToTop(page);
  await page.keyboard.type(`${SLIP}\n\n`);
  await marks(page).first().waitFor();
}

/**
 * Opens the list of what can be done at the cursor. While a window is still arranging itself, something else may take the
 * focus, which closes the list; a writer, too, asks again.
 * @param {Page} page
 * @param {string} text What it is to offer.
 */
async function askWhatToDo(page, text) {
  const row = page.locator('.action-widget .monaco-list-row', { hasText: text }).first();
  for (let tries = 1; tries <= 6; tries += 1) {
    await page.keyboard.press('Control+.');
    if (await row.waitFor({ timeout: 5_000 }).then(() => true, () => false)) return;
  }
  throw new Error(`Nothing with "${text}" is offered at the cursor.`);
}

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Checks (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host, settings: { 'executiveRoles.checks.profile': 'gentle' } });

    test('mark a slip and put it right by keyboard, as one undo step', async () => {
      const { page, savedText } = workbench();
      const before = await savedText();
      await writeSlip(page);
      await goToTop(page);
      // Into the second word.
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
      await askWhatToDo(page, 'Chief');
      await page.keyboard.press('Enter');
      await marks(page).first().waitFor({ state: 'detached' });
      assert.equal(await savedText(), `${SLIP.replace('Cheif', 'Chief')}\n\n${before}`);
      await page.keyboard.press('Control+Z');
      await marks(page).first().waitFor();
    });

    test('the name of a check opens what it reports', async () => {
      const { page } = workbench();
      await followInHover(page, /misspelt-title/, 'Cheif');
      await page.locator('.tab.active', { hasText: 'misspelt-title' }).waitFor();
      await page.locator('.editor-instance .view-line', { hasText: 'A word of a title is spelt wrong' }).first().waitFor();
    });
  });
}

suite('Checks when a file is saved', () => {
  const workbench = useWorkbench({
    file: 'board-memo.md',
    settings: { 'executiveRoles.checks.profile': 'gentle', 'editor.codeActionsOnSave': { 'source.fixAll.executiveRoles': 'explicit' } },
  });

  test('put right what is safe, where the writer asked for it', async () => {
    const { page, savedText } = workbench();
    const before = await savedText();
    await writeSlip(page);
    assert.equal(await savedText(), `${SLIP.replace('Cheif', 'Chief')}\n\n${before}`);
  });
});
