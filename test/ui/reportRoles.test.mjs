// @ts-check
import assert from 'node:assert/strict';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'mocha';
import { runCommand, useWorkbench, waitForMessage } from './workbench.mjs';

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

    test('are told while files are still read, and as far as they were when somebody stops it', async () => {
      const { page, folder } = workbench();
      await writeMany(join(folder, 'many'), TEXT);
      await page.keyboard.press('Control+W');
      await runCommand(page, 'Executive Roles: Roles Across the Workspace');
      const soFar = line('So far:');
      await soFar.waitFor();
      await line('Chief Executive Officer (CEO)').waitFor();
      const first = readSoFar(await soFar.textContent());
      await page.waitForFunction((before) => ![...document.querySelectorAll('.editor-instance .view-line')].some(({ textContent }) => textContent?.replaceAll('\u00a0', ' ') === before), first.line);
      const second = readSoFar(await soFar.textContent());
      assert.ok(second.read > first.read && second.read <= second.of, `${first.line} ${second.line}`);
      // A window that is driven may keep its messages in their list.
      await runCommand(page, 'Notifications: Show Notifications');
      const progress = page.locator('.notification-list-item', { hasText: /[1-9]\d* of \d+ files/ }).first();
      await progress.getByRole('button', { name: 'Cancel' }).click();
      await progress.waitFor({ state: 'detached' });
      await line('this is not the whole workspace').waitFor();
      await line('Chief Executive Officer (CEO)').waitFor();
      await soFar.waitFor({ state: 'detached' });
    });

    test('are not exported when somebody stops it, and that is said', async () => {
      const { page } = workbench();
      await runCommand(page, 'Executive Roles: Export Roles Across the Workspace as CSV');
      await runCommand(page, 'Notifications: Show Notifications');
      await page.locator('.notification-list-item', { hasText: /[1-9]\d* of \d+ files/ }).first().getByRole('button', { name: 'Cancel' }).click();
      await waitForMessage(page, 'Stopped: nothing was exported.');
    });

    test('are said not to be found yet when somebody stops it before', async () => {
      const { page, folder } = workbench();
      for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
      await writeMany(join(folder, 'others'), 'Nobody of any rank was there that day.\n\n'.repeat(400));
      await runCommand(page, 'Executive Roles: Roles Across the Workspace');
      await runCommand(page, 'Notifications: Show Notifications');
      await page.locator('.notification-list-item', { hasText: /[1-9]\d* of \d+ files, 0 roles/ }).first().getByRole('button', { name: 'Cancel' }).click();
      await waitForMessage(page, 'Stopped before any role was found.');
    });
  });
}

/** @param {string} folder @param {string} text */
async function writeMany(folder, text) {
  await mkdir(folder);
  await Promise.all(Array.from({ length: MANY }, (_, index) => writeFile(join(folder, `${index}.md`), text)));
}

/**
 * What the document says of how far it is.
 * @param {string | null} text
 */
function readSoFar(text) {
  const line = (text ?? '').replaceAll('\u00a0', ' ');
  const [, read, of] = /^So far: (\d+) of (\d+) files\.$/.exec(line) ?? [];
  return { line, read: Number(read), of: Number(of) };
}
