// @ts-check
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { focusedControl } from './panel.mjs';
import { panelFrame, runCommand, useWorkbench } from './workbench.mjs';

const SECTIONS = ['At a glance', 'Responsibilities', 'Measured by', 'Accountable to', 'When needed', 'Often confused with', 'In other languages', 'Sources'];

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`The glossary in the panel (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host });
    const panel = () => panelFrame(workbench().page);
    const search = () => panel().getByRole('searchbox');
    const firstResult = () => panel().locator('.results li').first();

    for (const [typed, title] of [['director de operaciones', 'Chief Operating Officer'], ['cheif opperating', 'Chief Operating Officer'], ['cfo', 'Chief Financial Officer'], ['代表取締役社長', 'Chief Executive Officer']]) {
      test(`finds ${title} for “${typed}”`, async () => {
        await runCommand(workbench().page, 'Executive Roles: Search Glossary');
        await panel().locator('[data-key=search]:focus').waitFor();
        await search().fill(typed ?? '');
        await firstResult().filter({ hasText: title ?? '' }).waitFor();
      });
    }

    test('says so when nothing is found, and counts what is', async () => {
      await search().fill('xqzvw');
      await panel().getByText('No role is called that.').waitFor();
      await search().fill('');
      await panel().getByText('191 roles').waitFor();
      await panel().getByLabel('Category').selectOption('Board');
      await panel().getByText('191 roles').waitFor({ state: 'detached' });
      await panel().getByLabel('Category').selectOption('All categories');
      await panel().getByText('191 roles').waitFor();
    });

    test('opens a role by keyboard, and comes back to where the reader was', async () => {
      const { page } = workbench();
      await search().fill('chief operating');
      await firstResult().filter({ hasText: 'Chief Operating Officer' }).waitFor();
      await search().press('ArrowDown');
      await page.keyboard.press('Enter');
      await panel().getByRole('heading', { level: 1, name: /Chief Operating Officer/ }).waitFor();
      for (const name of SECTIONS) await panel().getByRole('heading', { level: 2, name, exact: true }).waitFor();
      await panel().getByRole('button', { name: 'Back to the list' }).click();
      await firstResult().filter({ hasText: 'Chief Operating Officer' }).waitFor();
      assert.equal(await search().inputValue(), 'chief operating');
      assert.equal(await focusedControl(page), 'role:coo');
    });

    test('goes from role to role', async () => {
      await panel().getByRole('button', { name: /Chief Operating Officer/ }).first().click();
      await panel().getByRole('button', { name: /^Chief Executive Officer/ }).first().click();
      await panel().getByRole('heading', { level: 1, name: /Chief Executive Officer/ }).waitFor();
      await panel().getByRole('button', { name: 'Back to the list' }).click();
    });

    test('is as it was left when it is shown again', async () => {
      const { page } = workbench();
      await search().fill('treasurer');
      await panel().locator('mark').first().waitFor();
      await page.keyboard.press('Control+B');
      await page.locator('iframe.webview').waitFor({ state: 'hidden' });
      await page.keyboard.press('Control+B');
      await search().waitFor();
      assert.equal(await search().inputValue(), 'treasurer');
      await firstResult().filter({ hasText: 'Treasurer' }).waitFor();
    });
  });
}
