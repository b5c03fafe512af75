// @ts-check
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'mocha';
import { showRoom } from './panel.mjs';
import { panelFrame, useWorkbench } from './workbench.mjs';

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Saving the reporting lines (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host });

    test('writes a well-formed picture where the reader says', async () => {
      const { page, folder } = workbench();
      await showRoom(page, 'Lines');
      await panelFrame(page).getByRole('button', { name: 'Save as SVG…' }).click();
      await page.locator('.quick-input-widget', { hasText: 'Save the Reporting Lines' }).waitFor();
      await page.waitForFunction(() => /** @type {HTMLInputElement | null} */ (document.querySelector('.quick-input-widget input.input'))?.value.endsWith('/reporting-lines.svg'));
      await page.keyboard.press('Enter');
      await page.getByText('Saved reporting-lines.svg').first().waitFor();
      const saved = await readFile(join(folder, 'reporting-lines.svg'), 'utf8');
      const read = await page.evaluate((text) => {
        const root = new window.DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        return { name: root.nodeName, title: root.querySelector('title')?.textContent ?? '', boxes: root.querySelectorAll('rect').length };
      }, saved);
      assert.equal(read.name, 'svg', saved);
      assert.match(read.title, /^Who answers to whom: .*CEO, COO/);
      assert.ok(read.boxes >= 5, `${read.boxes} boxes`);
    });
  });
}
