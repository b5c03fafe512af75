// @ts-check
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { waitUntilArranged } from '../../machine/arranged.mjs';
import { compareFromHover, hoverText } from '../hover.mjs';
import { editors } from '../editors.mjs';
import { chooseRoles } from '../panel.mjs';
import { editorTabFrame, missingCommands, panelFrame, runCommand, useWorkbench } from '../workbench.mjs';

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`The installed package (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host });

    test('explains a role on hover', async () => {
      assert.match(await hoverText(workbench().page, 'CEO'), /^Chief Executive Officer \(CEO\)/);
    });

    test('brings its commands', async () => {
      assert.deepEqual(await missingCommands(workbench().page, ['Executive Roles: Compare Roles…']), []);
    });

    test('brings its comparison panel', async () => {
      await compareFromHover(workbench().page, 'CEO');
      await panelFrame(workbench().page).getByRole('table').waitFor();
    });

    // An extension under development has no editors restored; an installed one has. A file in the address of the window
    // would be opened instead of what was open, so there is none.
    test('brings its editor tab, which is there again after a reload', async () => {
      const { page } = await editors.open({ host });
      await page.locator('.activitybar').getByRole('tab', { name: 'Executive Roles' }).click({ timeout: 45_000 });
      await chooseRoles(page, ['Chief Executive Officer', 'Chief Operating Officer']);
      await panelFrame(page).getByRole('button', { name: 'Open in an editor tab' }).click();
      const tab = page.locator('.tab', { hasText: 'Roles Side by Side' });
      await tab.waitFor();
      // The palette is opened from the workbench, not from within a webview.
      await page.locator('.part.statusbar').click({ position: { x: 500, y: 10 } });
      const loaded = page.waitForEvent('load');
      await runCommand(page, 'Developer: Reload Window');
      await loaded;
      await waitUntilArranged(page);
      await tab.click({ timeout: 45_000 });
      await editorTabFrame(page).getByRole('table').waitFor();
      await page.context().close();
    });
  });
}
