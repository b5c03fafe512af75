// @ts-check
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { placeOf } from './hover.mjs';
import { focusedControl } from './panel.mjs';
import { panelFrame, runCommand, useWorkbench } from './workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** The line and column that the status bar shows. @param {Page} page @param {RegExp} text */
const cursorAt = (page, text) => page.locator('.statusbar-item', { hasText: text }).first().waitFor();

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Roles in the document (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host });
    const panel = () => panelFrame(workbench().page);
    /** @param {RegExp | string} text */
    const entry = (text) => panel().getByRole('listitem').filter({ hasText: text });

    test('lists what the text mentions, with how often and from where', async () => {
      await runCommand(workbench().page, 'Executive Roles: Show Roles in This Document');
      await panel().getByRole('heading', { name: 'Roles in board-memo.md' }).waitFor();
      await entry(/^CEO Chief Executive Officer7 times, from line 16/).waitFor();
      await entry(/^BoD Board of Directorsonce, line 3/).waitFor();
    });

    test('goes from mention to mention, and keeps the focus', async () => {
      const { page } = workbench();
      await panel().getByRole('button', { name: 'COO Chief Operating Officer' }).click();
      await cursorAt(page, /^Ln 17, .*3 selected/);
      await page.keyboard.press('Enter');
      await cursorAt(page, /^Ln 28, .*3 selected/);
      assert.equal(await focusedControl(page), 'next:role:coo');
      await panel().getByRole('button', { name: 'Mention of Chief Operating Officer before' }).click();
      await cursorAt(page, /^Ln 17, .*3 selected/);
    });

    test('puts the most mentioned first when asked to', async () => {
      await panel().getByLabel('Order').selectOption('most mentioned first');
      await panel().getByRole('listitem').first().filter({ hasText: 'Chief Executive Officer' }).waitFor();
    });

    test('follows what is typed, without a key press lost', async () => {
      const { page, savedText } = workbench();
      const { x, y } = await placeOf(page, 'decision');
      await page.mouse.click(x, y);
      await page.keyboard.press('End');
      await page.keyboard.type(' by the general counsel');
      await entry(/General Counsel.*once, line 6/).waitFor();
      assert.match(await savedText(), /decision by the general counsel\n/);
      await page.keyboard.press('Control+Z');
      await entry(/General Counsel/).waitFor({ state: 'detached' });
    });

    test('follows the reader to another text', async () => {
      const { page } = workbench();
      await page.keyboard.press('Control+N');
      await panel().getByRole('heading', { name: /mentions no role/ }).waitFor();
    });
  });
}

suite('Unclear acronyms in the document', () => {
  const workbench = useWorkbench({ file: 'acronyms.md' });

  test('stand first, and are settled from the list', async () => {
    const { page } = workbench();
    const panel = panelFrame(page);
    await runCommand(page, 'Executive Roles: Show Roles in This Document');
    const first = panel.getByRole('listitem').first();
    await first.filter({ hasText: 'unclear' }).waitFor();
    const name = (await first.getByRole('button').first().innerText()).trim();
    await panel.getByRole('button', { name: `Say what ${name} means…` }).click();
    await page.locator('.quick-input-widget:visible', { hasText: `What does ${name} mean here?` }).waitFor();
    const row = page.locator('.quick-input-list .monaco-list-row').first();
    const title = (await row.locator('.label-name').first().innerText()).trim();
    await row.click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'In this file' }).click();
    await panel.getByRole('button', { name: `Say what ${name} means…` }).waitFor({ state: 'detached' });
    await panel.getByRole('listitem').filter({ hasText: title }).first().waitFor();
  });
});
