// @ts-check
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'mocha';
import { hoverText, placeOf } from './hover.mjs';
import { runCommand, useWorkbench, waitForMessage } from './workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */

const FILE = 'fleet/fleet.roles.yml';
const TABLE = 'title,acronym,definition,aliases\nChief Snow Officer,CSNO,Answers for the ploughs.,head of snow\nHead of Nothing,,,\n"Chief Ferry Officer",CFYO,"Answers for the ferries, and their crews.",\n';

/**
 * Waits until a question is asked, and tells what stands in its field.
 * @param {Page} page
 * @param {string | RegExp} prompt
 */
async function asked(page, prompt) {
  await page.locator('.quick-input-widget .quick-input-message', { hasText: prompt }).waitFor();
  return page.locator('.quick-input-widget input.input').inputValue();
}

/**
 * Answers the question that is asked.
 * @param {Page} page
 * @param {string} [text] Instead of what stands there.
 */
async function answer(page, text) {
  const input = page.locator('.quick-input-widget input.input');
  if (text !== undefined) await input.fill(text);
  await input.press('Enter');
}

/**
 * Takes a row of the list that is open under this placeholder.
 * @param {Page} page
 * @param {string} placeholder
 * @param {string | RegExp} label
 */
async function choose(page, placeholder, label) {
  await page.getByPlaceholder(placeholder).waitFor();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();
}

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Editing own roles (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'fleet/memo.md', host });
    const glossary = () => readFile(join(workbench().folder, FILE), 'utf8');

    /** @param {string} line @param {string} text */
    async function select(line, text) {
      const { page } = workbench();
      const { x, y } = await placeOf(page, text, line);
      await page.mouse.dblclick(x, y);
    }

    test('a role is added from the selected words, and its hover follows', async () => {
      const { page, savedText } = workbench();
      const [before, memo] = [await glossary(), await savedText()];
      await select('The CSO asks', 'badge');
      await runCommand(page, 'Executive Roles: Add Role from Selection…');
      assert.equal(await asked(page, 'The title in full'), 'badge');
      await answer(page, 'Depot Gate');
      assert.equal(await asked(page, 'Its acronym, or nothing'), '');
      await answer(page, '');
      await asked(page, 'What Depot Gate does, in one sentence');
      await answer(page, '');
      await asked(page, 'Please write something.');
      await answer(page, 'Where lorries wait: two each.');
      await choose(page, 'In which file?', 'fleet.roles.yml');
      await waitForMessage(page, 'Depot Gate was added to fleet/fleet.roles.yml.');
      const entry = "\n  - id: depot-gate\n    title: Depot Gate\n    category: variant\n    definition: 'Where lorries wait: two each.'\n    basis: general\n";
      assert.equal(await glossary(), before.replace('\nforms:\n', `${entry}\nforms:\n`));
      assert.equal(await savedText(), memo);
      assert.match(await hoverText(page, 'gate', 'every depot gate'), /^Depot Gate[^]*Where lorries wait: two each\.[^]*From fleet\/fleet\.roles\.yml/u);
    });

    test('a bundled role that is edited is what the hover says at once', async () => {
      const { page } = workbench();
      const before = await glossary();
      const { x, y } = await placeOf(page, 'CEO', 'reports to the CEO');
      await page.mouse.click(x, y);
      await runCommand(page, 'Executive Roles: Edit Role…');
      await page.getByPlaceholder('Type a title or an acronym').waitFor();
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Chief Executive Officer' }).waitFor();
      await page.keyboard.press('Enter');
      await choose(page, 'What should be changed?', /^Definition/);
      assert.match(await asked(page, 'Definition'), /\S/);
      await answer(page, 'Signs the timetable.');
      await choose(page, 'In which file?', 'fleet.roles.yml');
      await waitForMessage(page, 'Chief Executive Officer was changed in fleet/fleet.roles.yml.');
      const after = await glossary();
      const entry = '  - id: ceo\n    definition: Signs the timetable.\n';
      const at = after.indexOf(entry);
      assert.equal((after.slice(0, at) + after.slice(at + entry.length)).replaceAll(/\n+/gu, '\n'), before.replaceAll(/\n+/gu, '\n'), after);
      assert.match(await hoverText(page, 'CEO', 'reports to the CEO'), /Signs the timetable[^]*Definition from fleet\/fleet\.roles\.yml/);
    });

    test('a table is imported once its change was looked at, and what is left out is said', async () => {
      const { page, folder } = workbench();
      const before = await glossary();
      await writeFile(join(folder, 'people.csv'), TABLE);
      const importing = async () => {
        await runCommand(page, 'Executive Roles: Import Roles from CSV…');
        // The editor's own dialog begins beside the memo, a folder below the table.
        const rows = page.locator('.quick-input-widget', { hasText: 'Import Roles from CSV' }).locator('.monaco-list-row');
        await rows.filter({ hasText: '..' }).click();
        await rows.filter({ hasText: 'people.csv' }).click();
        await choose(page, 'In which file?', 'fleet.roles.yml');
        await page.locator('.quick-input-widget', { hasText: 'Add the roles: 2' }).waitFor();
        await page.locator('.monaco-diff-editor .line-insert').first().waitFor();
      };
      await importing();
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Leave the file as it is' }).click();
      await page.locator('.monaco-diff-editor').waitFor({ state: 'detached' });
      assert.equal(await glossary(), before);
      await importing();
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Add the roles: 2' }).click();
      await waitForMessage(page, 'Roles added to fleet/fleet.roles.yml: 2. The Problems panel says what was left out.');
      const after = await glossary();
      const [start, end] = [after.indexOf('\n  - id: chief-snow-officer\n'), after.indexOf('\nforms:\n')];
      assert.equal(after.slice(0, start) + after.slice(end), before, after);
      assert.match(after.slice(start, end), /title: Chief Snow Officer[^]*CSNO[^]*head of snow[^]*- id: chief-ferry-officer[^]*definition: Answers for the ferries, and their crews\./u);
    });

    test('the glossary is exported with the readers’ own words', async () => {
      const { page } = workbench();
      await runCommand(page, 'Executive Roles: Export Glossary…');
      await choose(page, 'In which format?', /^Markdown/);
      await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
      await page.locator('.editor-instance .monaco-editor.focused').waitFor();
      await page.keyboard.press('Control+F');
      await page.locator('.find-widget.visible .find-part .synthetic-focus').waitFor();
      await page.keyboard.type('Answers for the lorries');
      await page.locator('.find-widget .matchesCount', { hasText: '1 of 1' }).waitFor();
    });
  });
}
