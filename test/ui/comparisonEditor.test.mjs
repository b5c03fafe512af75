// @ts-check
import { suite, test } from 'mocha';
import { waitUntilArranged } from '../machine/arranged.mjs';
import { chooseRoles, showRoom } from './panel.mjs';
import { editorTabFrame, panelFrame, useWorkbench } from './workbench.mjs';

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`The comparison in an editor tab (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host });

    /**
     * Waits until these roles stand side by side in this order.
     * @param {import('./workbench.mjs').Frame} frame
     * @param {string[]} ids
     */
    const inOrder = (frame, ids) =>
      frame.locator(`[data-columns]${ids.map((id, index) => `:has(.chosen > li:nth-child(${index + 1}) [data-key="forward:${id}"])`).join('')}`).waitFor();

    test('shows the same as the side bar, and what is changed in one changes in both', async () => {
      const { page } = workbench();
      await showRoom(page, 'Compare');
      await chooseRoles(page, ['Chief Executive Officer', 'Chief Operating Officer']);
      await panelFrame(page).getByRole('button', { name: 'Open in an editor tab' }).click();
      const tab = editorTabFrame(page);
      await tab.getByRole('heading', { level: 1, name: 'Chief Executive Officer and Chief Operating Officer side by side' }).waitFor();
      await tab.getByRole('button', { name: 'Move Chief Operating Officer forward' }).click();
      await inOrder(tab, ['coo', 'ceo']);
      await inOrder(panelFrame(page), ['coo', 'ceo']);
      await panelFrame(page).getByRole('button', { name: 'Remove Chief Executive Officer' }).click();
      await tab.getByRole('table').waitFor({ state: 'detached' });
    });

    // An extension under development has no editor tabs restored; that is tried with the installed package.
    test('leaves the side bar as it was when the window is loaded anew', async () => {
      const { page } = workbench();
      await panelFrame(page).getByLabel('Add a role').selectOption({ label: 'Chief Financial Officer (CFO)' });
      await inOrder(panelFrame(page), ['coo', 'cfo']);
      await page.evaluate(untilKept, 'coo","cfo');
      await page.reload();
      await waitUntilArranged(page);
      await inOrder(panelFrame(page), ['coo', 'cfo']);
    });
  });
}

/**
 * Runs in the page. The browser's editor writes down some seconds late what an extension keeps for a workspace, and no
 * sign tells when: a page that is loaded anew before that forgets it.
 * @param {string} text
 */
async function untilKept(text) {
  const kept = (/** @type {string} */ name) =>
    new Promise((resolve) => {
      const opening = window.indexedDB.open(name);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('ItemTable').objectStore('ItemTable').getAll();
        opening.result.close();
        reading.onsuccess = () => resolve(reading.result.some((value) => String(value).includes(text)));
      };
    });
  for (let isKept = false; !isKept; ) {
    const names = (await window.indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('vscode-web-state-db-') === true ? [name] : []));
    isKept = (await Promise.all(names.map(kept))).includes(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
