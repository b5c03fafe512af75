// @ts-check
import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import { chooseRoles, showRoom } from './panel.mjs';
import { panelFrame, runCommand, useWorkbench } from './workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Begins to press the button, and hands back what ends the press. @type {readonly (readonly [what: string, begin: (page: Page, key: string) => Promise<() => Promise<void>>])[]} */
const presses = [
  ['a press of the space bar', async (page, key) => {
    await panelFrame(page).locator(`[data-key="${key}"]`).focus();
    await page.keyboard.down('Space');
    return () => page.keyboard.up('Space');
  }],
  ['a click', async (page, key) => {
    await panelFrame(page).locator(`[data-key="${key}"]`).hover();
    await page.mouse.down();
    return () => page.mouse.up();
  }],
  ['a drag', async (page) => {
    const roles = panelFrame(page).locator('.role');
    const [to, from] = [await roles.nth(0).boundingBox(), await roles.nth(1).boundingBox()];
    if (to === null || from === null) throw new Error('There are no two roles to be seen.');
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(to.x + 8, to.y + 20, { steps: 4 });
    await panelFrame(page).locator('.role.dragged').waitFor();
    await page.mouse.move(to.x + 8, to.y + 8, { steps: 4 });
    await panelFrame(page).locator('.role.target').waitFor();
    return () => page.mouse.up();
  }],
];

suite('A press in the panel while it is drawn anew', () => {
  const workbench = useWorkbench({ file: 'board-memo.md' });

  suiteSetup(async () => {
    const { page } = workbench();
    await showRoom(page, 'Compare');
    await chooseRoles(page, ['Chief Executive Officer', 'Chief Operating Officer']);
    // A page that is shown again has in it what it shows, for the test to send to it once more.
    await page.keyboard.press('Control+B');
    await page.locator('iframe.webview').waitFor({ state: 'hidden' });
    await runCommand(page, 'Executive Roles: Focus on Roles View');
    await panelFrame(page).locator('.role').nth(1).waitFor();
  });

  for (const [what, begin] of presses) {
    test(`is not lost: ${what}`, async () => {
      const { page } = workbench();
      const acronyms = panelFrame(page).locator('.role .acronym');
      const [first = '', second = ''] = await acronyms.allInnerTexts();
      assert.notEqual(second, '');
      const end = await begin(page, `forward:${second.toLowerCase()}`);
      await panelFrame(page).locator('html').evaluate(sendStateAgain);
      await end();
      await acronyms.first().getByText(second).waitFor();
      assert.deepEqual(await acronyms.allInnerTexts(), [second, first]);
    });
  }
});

/** Runs in the page: the host says that something changed. */
function sendStateAgain() {
  window.dispatchEvent(new window.MessageEvent('message', { data: JSON.parse(document.getElementById('state')?.textContent ?? '{}') }));
}
