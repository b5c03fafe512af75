// @ts-check
import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import { chooseRoles, showRoom } from './panel.mjs';
import { panelFrame, useWorkbench } from './workbench.mjs';

/** What a table has in each format, and nothing else has. */
const formats = /** @type {const} */ ([
  ['Markdown', /^\|\s*\| Chief Executive Officer \(CEO\) \| Chief Operating Officer \(COO\) \|\n\| -+ \|.*\n\| Accountable to \|/m],
  ['HTML', /<table>[^]*<th[^>]*>Chief Executive Officer \(CEO\)<\/th>[^]*Accountable to[^]*<\/table>/],
  ['LaTeX', /\\begin\{tabular[^]*Accountable to[^]*\\end\{tabular/],
  ['CSV', /^"Aspect","Chief Executive Officer \(CEO\)","Chief Operating Officer \(COO\)","Sources"\r\n[^]*^"Accountable to",/m],
]);

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Copying the comparison (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host });

    suiteSetup(async () => {
      const { page } = workbench();
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await showRoom(page, 'Compare');
      await chooseRoles(page, ['Chief Executive Officer', 'Chief Operating Officer']);
      await panelFrame(page).getByRole('table').waitFor();
    });

    for (const [format, wanted] of formats) {
      test(`as ${format} puts a whole table on the clipboard`, async () => {
        const { page } = workbench();
        await panelFrame(page).getByLabel('Copy as…').selectOption({ label: format });
        await page.locator('.statusbar-item', { hasText: `Comparison copied as ${format}.` }).waitFor();
        assert.match(await page.evaluate(() => window.navigator.clipboard.readText()), wanted);
      });
    }
  });
}
