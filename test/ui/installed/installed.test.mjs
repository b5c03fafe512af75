// @ts-check
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { compareFromHover, hoverWord } from '../hover.mjs';
import { offeredCommands, panelFrame, runCommand, useWorkbench } from '../workbench.mjs';

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`The installed package (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host });

    test('explains a role on hover', async () => {
      const hover = await hoverWord(workbench().page, 'CEO');
      assert.match(await hover.innerText(), /^Chief Executive Officer \(CEO\)/);
    });

    test('brings its commands', async () => {
      const offered = await offeredCommands(workbench().page, 'Executive Roles');
      assert.ok(offered.includes('Executive Roles: Compare Roles…'), offered.join(', '));
    });

    test('brings its comparison panel', async () => {
      await compareFromHover(workbench().page, 'CEO');
      await panelFrame(workbench().page).getByRole('table').waitFor();
    });

    // An extension under development has no editors restored; an installed one has.
    test('brings its editor tab, which is there again after a reload', async () => {
      const { page } = workbench();
      await runCommand(page, 'Executive Roles: Open Comparison in Editor Tab');
      const tab = page.locator('.tab', { hasText: 'Roles Side by Side' });
      await tab.waitFor();
      const address = new URL(page.url());
      address.searchParams.delete('payload');
      await page.goto(address.href);
      await tab.click({ timeout: 45_000 });
      await page.locator('iframe.webview').last().contentFrame().locator('iframe#active-frame').contentFrame().getByRole('table').waitFor();
    });
  });
}
