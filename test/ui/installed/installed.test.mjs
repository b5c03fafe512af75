// @ts-check
import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import { hoverWord } from '../hover.mjs';
import { compareFromHover, offeredCommands, openWorkbench, panelFrame } from '../workbench.mjs';

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`The installed package (${host} host)`, () => {
    /** @type {Awaited<ReturnType<typeof openWorkbench>>} */
    let workbench;

    suiteSetup(async () => {
      workbench = await openWorkbench({ file: 'board-memo.md', host });
    });

    suiteTeardown(() => workbench.close());

    test('explains a role on hover', async () => {
      const hover = await hoverWord(workbench.page, 'CEO');
      assert.match(await hover.innerText(), /^\W*Chief Executive Officer \(CEO\)/);
    });

    test('brings its commands', async () => {
      const offered = await offeredCommands(workbench.page, 'Executive Roles');
      assert.ok(offered.includes('Executive Roles: Compare Roles…'), offered.join(', '));
    });

    test('brings its comparison panel', async () => {
      await compareFromHover(workbench.page, 'CEO');
      await panelFrame(workbench.page).getByRole('table').waitFor();
    });
  });
}
