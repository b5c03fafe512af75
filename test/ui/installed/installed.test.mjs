// @ts-check
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { compareFromHover, hoverWord } from '../hover.mjs';
import { offeredCommands, panelFrame, useWorkbench } from '../workbench.mjs';

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
  });
}
