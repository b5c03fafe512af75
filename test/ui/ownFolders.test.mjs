// @ts-check
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, suiteTeardown, test } from 'mocha';
import { waitUntilArranged } from '../machine/arranged.mjs';
import { hoverText, opensHover } from './hover.mjs';
import { runCommand, useWorkbench, waitForEditor } from './workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {string} definition */
const coo = (definition) => `roles:\n  - id: coo\n    definition: ${definition}\n`;

/**
 * Waits until a hover says something; while files are being read it says what was before.
 * @param {Page} page
 * @param {string} word
 * @param {RegExp} expected
 */
async function says(page, word, expected) {
  const end = Date.now() + 20_000;
  for (;;) {
    const said = await hoverText(page, word);
    if (expected.test(said)) return;
    if (Date.now() > end) assert.match(said, expected);
  }
}

/**
 * The row of a folder of the workspace in the explorer.
 * @param {Page} page
 * @param {string} name
 */
const rootRow = (page, name) => page.locator('.explorer-folders-view .monaco-list-row[aria-level="1"]', { hasText: name });

/**
 * Waits until a workspace has this folder. A window may ask for the workspace's file before it can be read, and then has no
 * folders until it is loaded again.
 * @param {Page} page
 * @param {string} name
 */
async function untilOpen(page, name) {
  while (!(await rootRow(page, name).waitFor({ timeout: 8_000 }).then(() => true, () => false))) {
    await page.reload();
    await waitForEditor(page);
    await waitUntilArranged(page);
  }
}

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Own glossaries in Restricted Mode (${host} host)`, () => {
    const workbench = useWorkbench({
      file: 'fleet/memo.md',
      host,
      settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'always' },
    });

    test('are read as anywhere', async () => {
      const { page } = workbench();
      await page.getByText('Restricted Mode is intended for safe code browsing').waitFor();
      assert.match(await hoverText(page, 'CFLO', 'The CFLO'), /Chief Fleet Officer \(CFLO\)[^]*From fleet\/fleet\.roles\.yml\./u);
      assert.match(await hoverText(page, 'CEO'), /Chief Executive Officer/u);
    });
  });

  suite(`Own glossaries of several folders (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'fleet/memo.md', host, roots: (folder) => [{ path: join(folder, 'fleet') }] });

    /** @param {readonly string[]} paths */
    const setRoots = (paths) => writeFile(`${workbench().folder}.code-workspace`, JSON.stringify({ folders: paths.map((path) => ({ path })) }));

    test('come and go with their folders, each for its own files', async () => {
      const { page, folder } = workbench();
      await untilOpen(page, 'fleet');
      await says(page, 'CFLO', /From fleet\.roles\.yml\./u);
      const harbour = join(folder, 'harbour');
      await mkdir(harbour);
      await writeFile(join(harbour, 'harbour.roles.yml'), coo('Runs the harbour.'));
      await writeFile(join(harbour, 'note.md'), 'Ask the COO and the CFLO.\n');
      await setRoots([join(folder, 'fleet'), harbour]);
      await rootRow(page, 'harbour').waitFor();
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input.input').fill('note.md');
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'note.md' }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: 'note.md' }).waitFor();
      await says(page, 'COO', /Runs the harbour\.[^]*Definition from harbour\/harbour\.roles\.yml;/u);
      assert.equal(await opensHover(page, 'CFLO'), false, 'what another folder says');
      await page.locator('.tab', { hasText: 'memo.md' }).click();
      await says(page, 'CFLO', /From fleet\/fleet\.roles\.yml\./u);
      await page.locator('.tab', { hasText: 'note.md' }).click();
      await setRoots([join(folder, 'fleet')]);
      await rootRow(page, 'harbour').waitFor({ state: 'detached' });
      await says(page, 'COO', /^Chief Operating Officer \(COO\)\s+(?!Runs)/u);
      await page.locator('.tab', { hasText: 'memo.md' }).click();
      await says(page, 'CFLO', /From fleet\.roles\.yml\./u);
    });
  });

  suite(`Own glossaries where nothing can be searched (${host} host)`, () => {
    // What is named there can be neither searched for nor asked for.
    const settings = { 'executiveRoles.glossaries': ['team.yml', 'plans/*.yml'] };
    const workbench = useWorkbench({ file: 'fleet/memo.md', host, settings, roots: () => [{ uri: 'nowhere:/at/all' }] });

    // It is the same in all windows.
    suiteTeardown(() => rm(join(workbench().folder, '../user/User/globalStorage/executive-roles.executive-roles/user.roles.yml')));

    test('My Glossary holds all the same', async () => {
      const { page } = workbench();
      await untilOpen(page, 'all');
      await runCommand(page, 'Executive Roles: Open My Glossary');
      await page.locator('.tab.active', { hasText: 'user.roles.yml' }).waitFor();
      await page.locator('.editor-instance .view-line', { hasText: 'roles: []' }).waitFor();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('roles: [{ id: coo, definition: Runs it from nowhere. }]');
      await page.keyboard.press('Control+S');
      await page.locator('.tab', { hasText: 'memo.md' }).click();
      await says(page, 'COO', /Runs it from nowhere\.[^]*Definition from My Glossary;/u);
    });
  });

  suite(`Configured glossaries beside a folder that cannot be searched (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'fleet/memo.md', host, roots: (folder) => [{ path: join(folder, 'fleet') }, { uri: 'nowhere:/at/all' }] });

    /** @param {readonly string[]} glossaries */
    async function setGlossaries(glossaries) {
      const folder = join(workbench().folder, 'fleet', '.vscode');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'settings.json'), JSON.stringify({ 'executiveRoles.glossaries': glossaries }));
    }

    test('hold by their names and by pattern, and follow their files', async () => {
      const { page, folder } = workbench();
      await untilOpen(page, 'fleet');
      const plans = join(folder, 'fleet', 'plans');
      await mkdir(plans);
      await writeFile(join(plans, 'team.yml'), coo('Runs the plan.'));
      await setGlossaries(['plans/team.yml']);
      await says(page, 'COO', /Runs the plan\.[^]*Definition from fleet\/plans\/team\.yml;/u);
      await writeFile(join(plans, 'team.yml'), coo('Runs the new plan.'));
      await says(page, 'COO', /Runs the new plan\./u);
      await setGlossaries(['plans/*.yml']);
      await writeFile(join(plans, 'zone.yml'), coo('Runs the zone.'));
      await says(page, 'COO', /Runs the zone\.[^]*Definition from fleet\/plans\/zone\.yml;/u);
    });
  });
}
