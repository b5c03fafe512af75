// @ts-check
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { hoverWord, placeOf } from './hover.mjs';
import { useWorkbench } from './workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Completion (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host });

    test('offers roles while prose is typed, explains the one in focus, and writes the one chosen', async () => {
      const { page, savedText } = workbench();
      const before = await savedText();
      // Until the extension runs nobody hears what is typed.
      await hoverWord(page, 'CEO', 'Daniel has been CEO');
      await page.keyboard.press('Escape');
      const { x, y } = await placeOf(page, 'decision');
      await page.mouse.click(x, y);
      await page.keyboard.press('End');
      await page.keyboard.type(' The chief op', { delay: 60 });
      const rows = page.locator('.suggest-widget.visible .monaco-list-row');
      await suggested(page, 'chief operating officer (COO)');
      assert.match(String(await rows.first().textContent()), /^chief operating officer\s*COO/);
      await focusRow(page, '(COO)');
      await page.keyboard.press('Tab');
      await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
      assert.match(await savedText(), /decision The chief operating officer \(COO\)\r?\n/);
      await page.keyboard.type(' and our CE', { delay: 60 });
      await suggested(page, 'Chief Executive Officer (CEO)');
      // Typed in full nothing is left to choose: Enter begins a new line.
      await page.keyboard.type('O');
      await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
      await page.keyboard.press('Enter');
      await page.keyboard.type('next');
      const after = await savedText();
      assert.match(after, /\(COO\) and our CEO\r?\nnext/);
      assert.equal(after.replace(/ The chief operating officer \(COO\) and our CEO\r?\nnext/, ''), before);
    });
  });
}

/**
 * Waits until a row is offered. The editor asks while somebody types; a list that the window closed again is asked for.
 * @param {Page} page
 * @param {string} text
 */
async function suggested(page, text) {
  const row = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text });
  const offered = () => row.first().waitFor({ timeout: 10_000 }).then(() => true, () => false);
  if (await offered()) return;
  await page.keyboard.press('Control+Space');
  if (!(await offered())) throw new Error(`"${text}" is not suggested.`);
}

/**
 * Goes down the list of suggestions to the row that has a text. The list may be drawn anew below the focus while it fills.
 * @param {Page} page
 * @param {string} text
 */
async function focusRow(page, text) {
  const focused = page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: text });
  const patience = 1_000;
  for (let tries = 0; tries < 10; tries += 1) {
    await page.keyboard.press('ArrowDown');
    if (await focused.waitFor({ timeout: patience }).then(() => true, () => false)) return;
  }
  throw new Error(`The list has no row with "${text}".`);
}
