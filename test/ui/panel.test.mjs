// @ts-check
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { compareFromHover } from './hover.mjs';
import { accessibilityViolations, focusedControl, tabTo } from './panel.mjs';
import { panelFrame, runCommand, useWorkbench } from './workbench.mjs';

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Comparison panel (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host });

    /** @param {RegExp} name */
    const column = (name) => panelFrame(workbench().page).getByRole('table').getByRole('columnheader', { name });

    test('opens from the hover with two roles side by side', async () => {
      await compareFromHover(workbench().page, 'CEO');
      await column(/Chief Executive Officer/).waitFor();
      await column(/Chief Operating Officer/).waitFor();
      const table = panelFrame(workbench().page).getByRole('table');
      for (const name of [/Accountable to/, /Scope/]) await table.getByRole('rowheader', { name }).waitFor();
    });

    test('has no violation that axe finds', async () => {
      assert.deepEqual(await accessibilityViolations(workbench().page), []);
    });

    test('can be worked with the keyboard alone', async () => {
      const { page } = workbench();
      await runCommand(page, 'Executive Roles: Focus on Roles View');
      await tabTo(page, 'Add a role');
      await page.keyboard.type('Chief Financial');
      await page.keyboard.press('Enter');
      await column(/Chief Financial Officer/).waitFor();
      await tabTo(page, 'Remove Chief Financial Officer', 'Shift+Tab');
      await page.keyboard.press('Enter');
      await column(/Chief Financial Officer/).waitFor({ state: 'detached' });
      assert.notEqual(await focusedControl(page), 'BODY', 'the focus stays in the panel');
    });

    test('changes the order by keyboard and by dragging', async () => {
      const { page } = workbench();
      const panel = panelFrame(page);
      // Not by any text in it: the list to swap a role has the names of many others.
      const isFirst = (/** @type {string} */ acronym) => panel.locator('.role').first().locator('.acronym', { hasText: acronym }).waitFor();
      await isFirst('CEO');
      await tabTo(page, 'Move Chief Operating Officer forward', 'Shift+Tab');
      await page.keyboard.press('Enter');
      await isFirst('COO');
      assert.equal(await focusedControl(page), 'forward:coo', 'the focus goes with the role');
      await panel.locator('.role').nth(1).dragTo(panel.locator('.role').nth(0));
      await isFirst('CEO');
      assert.deepEqual(await panel.locator('.role .acronym').allInnerTexts(), ['CEO', 'COO']);
    });

    test('shows only what differs, and swaps a role for one it is taken for', async () => {
      const panel = panelFrame(workbench().page);
      const rows = panel.getByRole('rowheader');
      const all = await rows.count();
      await panel.getByLabel('Only what differs').check();
      await panel.getByLabel('Only what differs').and(panel.locator(':checked')).waitFor();
      assert.ok((await rows.count()) <= all);
      await panel.getByRole('group', { name: 'Instead of COO:' }).getByRole('button').first().click();
      await column(/Chief Operating Officer/).waitFor({ state: 'detached' });
      await panel.getByLabel('Only what differs').uncheck();
      const list = panel.getByLabel(/^Swap /).last();
      await list.selectOption({ label: 'Chief Operating Officer (COO)' });
      await column(/Chief Operating Officer/).waitFor();
    });

    test('copies the table', async () => {
      const { page } = workbench();
      await panelFrame(page).getByLabel('Copy as…').selectOption('CSV');
      await page.getByText('Comparison copied as CSV.').first().waitFor();
    });

    test('opens large in an editor tab', async () => {
      const { page } = workbench();
      await panelFrame(page).getByRole('button', { name: 'Open in an editor tab' }).click();
      await page.locator('.tab', { hasText: 'Roles Side by Side' }).waitFor();
      await page.locator('.tab', { hasText: 'Roles Side by Side' }).getByRole('button', { name: /^Close/ }).click();
      await page.locator('.tab', { hasText: 'Roles Side by Side' }).waitFor({ state: 'detached' });
    });

    test('inserts what it shows into the document', async () => {
      const { page, savedText } = workbench();
      const before = await savedText();
      await panelFrame(page).getByRole('button', { name: 'Insert table' }).click();
      await page.locator('.tab.active.dirty').waitFor();
      assert.match(await savedText(), /\| Chief Executive Officer \(CEO\) \| Chief Operating Officer \(COO\) \|/);
      await page.locator('.editor-instance .view-line').first().click();
      await page.keyboard.press('Control+Z');
      await page.locator('.tab.active.dirty').waitFor();
      assert.equal(await savedText(), before);
    });

    test('shows the roles chosen while it was hidden', async () => {
      const { page } = workbench();
      await page.keyboard.press('Control+B');
      await page.locator('iframe.webview').waitFor({ state: 'hidden' });
      await compareFromHover(page, 'CFO');
      await column(/Chief Financial Officer/).waitFor();
      await column(/Chief Operating Officer/).waitFor({ state: 'detached' });
    });
  });
}
