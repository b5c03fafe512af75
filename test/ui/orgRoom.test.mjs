// @ts-check
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { accessibilityViolations, chooseRoles } from './panel.mjs';
import { panelFrame, runCommand, useWorkbench } from './workbench.mjs';

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Who answers to whom (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host });
    const panel = () => panelFrame(workbench().page);

    test('shows the roles of the document as a picture and in words', async () => {
      await runCommand(workbench().page, 'Executive Roles: Show Reporting Lines');
      const picture = panel().getByRole('img', { name: /^Who answers to whom/ });
      await picture.waitFor();
      assert.ok((await picture.locator('.box').count()) > 3);
      await panel().getByText('The COO answers to the CEO.').waitFor();
      const described = await picture.getAttribute('aria-describedby');
      assert.equal(await panel().locator(`#${described} li`).filter({ hasText: 'The COO answers to the CEO.' }).count(), 1);
    });

    test('shows the roles compared', async () => {
      await chooseRoles(workbench().page, ['Chief Executive Officer', 'Chair of the Board']);
      await panel().getByRole('tab', { name: 'Lines' }).click();
      await panel().getByLabel('Roles of').selectOption('the comparison');
      await panel().getByRole('heading', { name: /CEO/ }).waitFor();
    });

    test('changes with the law it is drawn under', async () => {
      await panel().getByLabel('Under').selectOption('Germany');
      await panel().getByText('As it is under this regime: Germany.').waitFor();
      await panel().getByLabel('Under').selectOption('what usually holds');
      await panel().getByText('As it is under this regime: Germany.').waitFor({ state: 'detached' });
    });

    test('has no violation that axe finds', async () => assert.deepEqual(await accessibilityViolations(workbench().page), []));
  });
}
