// @ts-check
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'mocha';
import { hoverText } from './hover.mjs';
import { panelFrame, runCommand, useWorkbench } from './workbench.mjs';

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Own glossaries (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'fleet/memo.md', host });
    const messages = () => workbench().page.locator('.notifications-center .notification-list-item-message');

    /** @param {readonly string[]} glossaries */
    async function setGlossaries(glossaries) {
      const folder = join(workbench().folder, '.vscode');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'settings.json'), JSON.stringify({ 'executiveRoles.glossaries': glossaries }));
    }

    test('a hover says which file an entry comes from, and what it replaces', async () => {
      const { page } = workbench();
      const own = await hoverText(page, 'CFLO', 'The CFLO');
      assert.match(own, /Chief Fleet Officer \(CFLO\)[^]*head of fleet[^]*northern depots: In winter[^]*From fleet\/fleet\.roles\.yml\./u);
      assert.match(await hoverText(page, 'COO', 'the COO'), /Runs the depots[^]*Definition from fleet\/fleet\.roles\.yml; the bundled definition is replaced\./u);
      assert.match(await hoverText(page, 'CSO', 'The CSO'), /^Chief Security Officer/u);
    });

    test('the glossary marks own roles, keeps to them if asked, and says on their pages where they come from', async () => {
      await runCommand(workbench().page, 'Executive Roles: Search Glossary');
      await panelFrame(workbench().page).getByLabel('Category').selectOption('Your own roles');
      await panelFrame(workbench().page).getByText('2 roles', { exact: true }).waitFor();
      await panelFrame(workbench().page).locator('.results li', { hasText: 'your own' }).nth(1).waitFor();
      await panelFrame(workbench().page).getByRole('button', { name: 'Chief Fleet Officer' }).click();
      await panelFrame(workbench().page).getByText('From fleet/fleet.roles.yml.').waitFor();
    });

    test('a file that a setting names and that is not there is told once', async () => {
      await setGlossaries(['missing.yml']);
      await runCommand(workbench().page, 'Notifications: Show Notifications');
      await messages().filter({ hasText: 'The glossary file missing.yml is not there.' }).waitFor();
      await setGlossaries(['missing.yml', '../outside.yml']);
      await messages().filter({ hasText: '../outside.yml lies outside the workspace' }).waitFor();
      assert.equal(await messages().filter({ hasText: 'missing.yml is not there' }).count(), 1);
    });
  });
}
