// @ts-check
import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import { placeOf } from './hover.mjs';
import { offeredCommands, openWorkbench, runCommand } from './workbench.mjs';

const file = 'board-memo.md';

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Commands (${host} host)`, () => {
    /** @type {Awaited<ReturnType<typeof openWorkbench>>} */
    let workbench;

    suiteSetup(async () => {
      workbench = await openWorkbench({ file, host });
    });

    suiteTeardown(() => workbench.close());

    test('Insert Definition writes at the cursor, and one Undo restores the text', async () => {
      const { page, savedText } = workbench;
      const before = await savedText(file);
      const { x, y } = await placeOf(page, 'decision');
      await page.mouse.click(x, y);
      await page.keyboard.press('End');
      await runCommand(page, 'Executive Roles: Insert Definition…');
      const choice = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Chief Executive Officer' }).first();
      await page.locator('.quick-input-widget input.input').fill('Chief Executive Officer');
      await choice.click();
      await page.locator('.tab.active.dirty').waitFor();
      const after = await savedText(file);
      assert.match(after.slice(0, before.indexOf('## Purpose') + 400), /decision[^]*Chief Executive Officer/);
      assert.equal(after.startsWith(before.slice(0, before.indexOf('decision') + 'decision'.length)), true, 'the text before the cursor is untouched');
      await page.locator('.editor-instance').first().click({ position: { x: 300, y: 10 } });
      await page.keyboard.press('Control+Z');
      await page.locator('.tab.active.dirty').waitFor();
      assert.equal(await savedText(file), before);
    });

    test('the command palette offers all commands', async () => {
      const offered = await offeredCommands(workbench.page, 'Executive Roles');
      const wanted = ['Compare Roles…', 'Compare Roles Here', 'Insert Definition…', 'Insert Comparison…', 'Define Role at Cursor', 'Open Glossary'];
      const missing = wanted.filter((title) => !offered.includes(`Executive Roles: ${title}`));
      assert.deepEqual(missing, [], `offered: ${offered.join(', ')}`);
    });

    test('the context menu of a role offers to compare', async () => {
      const { page } = workbench;
      const { x, y } = await placeOf(page, 'CEO', 'Daniel has been CEO');
      await page.mouse.click(x, y, { button: 'right' });
      await page.getByRole('menuitem', { name: /Compare Roles Here/ }).waitFor({ timeout: 5000 });
      await page.keyboard.press('Escape');
    });
  });
}
