// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'mocha';
import { runCommand, useWorkbench } from './workbench.mjs';

/** So many that nobody is too late to stop it. */
const MANY = 8_000;
const TEXT = 'The CEO, the CFO and the Chief Operating Officer met the general counsel.\n\n'.repeat(40);

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Roles across the workspace (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host });
    /** @param {string} text */
    const line = (text) => workbench().page.locator('.editor-instance .view-line', { hasText: text }).first();

    test('are told in a document', async () => {
      const { page } = workbench();
      await runCommand(page, 'Executive Roles: Roles Across the Workspace');
      await line('# Roles across the workspace').waitFor();
      await line('Chief Executive Officer (CEO)').waitFor();
    });

    test('are told as far as they were found when somebody stops it, with that it is not all', async () => {
      const { page, folder } = workbench();
      await mkdir(join(folder, 'many'));
      await Promise.all(Array.from({ length: MANY }, (_, index) => writeFile(join(folder, 'many', `${index}.md`), TEXT)));
      await page.keyboard.press('Control+W');
      await runCommand(page, 'Executive Roles: Roles Across the Workspace');
      // A window that is driven may keep its messages in their list.
      await runCommand(page, 'Notifications: Show Notifications');
      const progress = page.locator('.notification-list-item', { hasText: /[1-9]\d* of \d+ files/ }).first();
      await progress.waitFor();
      await progress.getByRole('button', { name: 'Cancel' }).click();
      await progress.waitFor({ state: 'detached' });
      await runCommand(page, 'Notifications: Show Notifications');
      await page.locator('.notification-list-item', { hasText: 'Not all files were read' }).getByRole('button', { name: 'Show What Was Found' }).click();
      await line('this is not the whole workspace').waitFor();
      await line('Chief Executive Officer (CEO)').waitFor();
    });
  });
}
