// @ts-check
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { placeOf } from './hover.mjs';
import { runCommand, useWorkbench } from './workbench.mjs';

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Rename Role in This Document (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host });

    test('lists every place ticked, changes those that stay so, and one Undo restores the text', async () => {
      const { page, savedText } = workbench();
      const before = await savedText();
      const { x, y } = await placeOf(page, 'CEO', 'Daniel has been CEO');
      await page.mouse.click(x, y);
      await runCommand(page, 'Executive Roles: Rename Role in This Document…');
      const name = page.locator('.quick-input-widget', { hasText: 'Rename CEO in this document to' }).locator('input.input');
      await name.fill('MD');
      await name.press('Enter');
      await page.locator('.quick-input-widget', { hasText: 'CEO → MD' }).waitFor();
      const rows = page.locator('.quick-input-list .monaco-list-row');
      await rows.filter({ hasText: 'Daniel has been CEO → MD' }).waitFor();
      const places = await rows.count();
      assert.ok(places > 1, `${places} listed`);
      await rows.filter({ hasText: 'Daniel has been CEO → MD' }).click();
      await page.keyboard.press('Enter');
      await page.locator('.tab.active.dirty').waitFor();
      const after = await savedText();
      assert.ok(after.includes('Daniel has been CEO'), 'what was unticked stays');
      assert.equal(after.split(/\bMD\b/).length - before.split(/\bMD\b/).length, places - 1);
      await page.keyboard.press('Control+Z');
      await page.locator('.tab.active.dirty').waitFor();
      assert.equal(await savedText(), before);
    });
  });
}
