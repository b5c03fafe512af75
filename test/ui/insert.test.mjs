// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'mocha';
import { followInHover, placeOf } from './hover.mjs';
import { goToTop, missingCommands, panelFrame, runCommand, useWorkbench, waitForMessage } from './workbench.mjs';

/** @type {Record<string, string>} */
const words = JSON.parse(readFileSync(new URL('../../package.nls.json', import.meta.url), 'utf8'));
/** @type {{ contributes: { commands: { title: string, category: string }[] } }} */
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const titles = manifest.contributes.commands.map(({ title, category }) => `${category}: ${words[title.slice(1, -1)] ?? title}`);

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Commands (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host });

    test('Insert Definition writes at the cursor, and one Undo restores the text', async () => {
      const { page, savedText } = workbench();
      const before = await savedText();
      const { x, y } = await placeOf(page, 'decision');
      await page.mouse.click(x, y);
      await page.keyboard.press('End');
      await runCommand(page, 'Executive Roles: Insert Definition…');
      // What is typed before the list is there would go into the text.
      await page.getByPlaceholder('Type a title or an acronym').waitFor();
      await page.keyboard.type('Chief Executive Officer');
      await page.locator('.quick-input-list .monaco-list-row.focused .label-name', { hasText: /^CEO · Chief Executive Officer/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByPlaceholder('How should it be written?').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.tab.active.dirty').waitFor();
      const after = await savedText();
      const cursor = before.indexOf('decision') + 'decision'.length;
      assert.equal(after.slice(0, cursor), before.slice(0, cursor), 'the text before the cursor');
      assert.match(after.slice(cursor, after.indexOf('## Purpose')), /Chief Executive Officer/);
      await page.keyboard.press('Control+Z');
      await page.locator('.tab.active.dirty').waitFor();
      assert.equal(await savedText(), before);
    });

    test('the list shows what each style would write, and begins with the one chosen last', async () => {
      const { page, savedText } = workbench();
      const before = await savedText();
      const rows = page.locator('.quick-input-list .monaco-list-row');
      const choose = async () => {
        const { x, y } = await placeOf(page, 'CEO', 'Daniel has been CEO');
        await page.mouse.click(x, y);
        await runCommand(page, 'Executive Roles: Insert Definition…');
        await page.getByPlaceholder('How should it be written?').waitFor();
      };
      await choose();
      await rows.filter({ hasText: 'CEO → Chief Executive Officer (CEO)' }).waitFor();
      await page.keyboard.type('Title with');
      await rows.locator('.label-name', { hasText: /^Title with acronym/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.tab.active.dirty').waitFor();
      assert.equal(await savedText(), before.replace('has been CEO', 'has been Chief Executive Officer (CEO)'));
      await page.keyboard.press('Control+Z');
      await page.locator('.tab.active.dirty').waitFor();
      assert.equal(await savedText(), before);
      await choose();
      await page.locator('.quick-input-list .monaco-list-row.focused .label-name', { hasText: /^Title with acronym/ }).waitFor();
      await page.keyboard.press('Escape');
    });

    test('the glossary of the document is written once, and then said to be up to date', async () => {
      const { page, savedText } = workbench();
      const before = await savedText();
      await goToTop(page);
      await runCommand(page, 'Executive Roles: Insert Glossary of This Document');
      await page.locator('.tab.active.dirty').waitFor();
      const written = await savedText();
      assert.ok(written.startsWith(before.trimEnd()), written);
      await runCommand(page, 'Executive Roles: Insert Glossary of This Document');
      await waitForMessage(page, 'The glossary is up to date.');
      assert.equal(await savedText(), written);
      await page.keyboard.press('Control+Z');
      await page.locator('.tab.active.dirty').waitFor();
      assert.equal(await savedText(), before);
      await goToTop(page);
    });

    test('a role written out again is written, and the line that does so before is named', async () => {
      const { page, savedText } = workbench();
      const before = await savedText();
      const expand = async (/** @type {string} */ line) => {
        const { x, y } = await placeOf(page, 'CEO', line);
        await page.mouse.click(x, y);
        await runCommand(page, 'Executive Roles: Expand Role at First Use');
        await page.locator('.tab.active.dirty').waitFor();
        return savedText();
      };
      const once = await expand('Daniel has been CEO');
      assert.equal(once, before.replace('has been CEO', 'has been Chief Executive Officer (CEO)'));
      assert.equal(await expand('Halvorsen as CEO'), once.replace('Halvorsen as CEO', 'Halvorsen as Chief Executive Officer (CEO)'));
      await waitForMessage(page, 'Line 16 already says what CEO stands for.');
      for (const expected of [once, before]) {
        await page.keyboard.press('Control+Z');
        await page.locator('.tab.active.dirty').waitFor();
        assert.equal(await savedText(), expected);
      }
    });

    test('a document that was made read-only is said to be so', async () => {
      const { page, savedText } = workbench();
      const before = await savedText();
      await goToTop(page);
      await runCommand(page, 'File: Set Active Editor Read-only in Session');
      await runCommand(page, 'Executive Roles: Insert Glossary of This Document');
      await waitForMessage(page, 'Nothing was inserted: this document is read-only.');
      await runCommand(page, 'File: Reset Active Editor Read-only in Session');
      assert.equal(await savedText(), before);
    });

    test('the link in the hover writes below the paragraph hovered over, and one Undo restores the text', async () => {
      const { page, savedText } = workbench();
      const before = await savedText();
      await followInHover(page, /insert definition/i, 'CEO', 'Daniel has been CEO');
      await page.locator('.tab.active.dirty').waitFor();
      const after = await savedText();
      const paragraphEnd = before.indexOf('\n\n', before.indexOf('Daniel has been CEO'));
      assert.ok(after.startsWith(`${before.slice(0, paragraphEnd)}\n\n**Chief Executive Officer (CEO)**: `), after);
      await page.locator('.editor-instance .view-line').first().click();
      await page.keyboard.press('Control+Z');
      await page.locator('.tab.active.dirty').waitFor();
      assert.equal(await savedText(), before);
    });

    test('an acronym typed into the list finds its role first', async () => {
      const { page } = workbench();
      await runCommand(page, 'Executive Roles: Open Glossary');
      await page.getByPlaceholder('Type a title or an acronym').waitFor();
      await page.keyboard.type('COO');
      await page.locator('.quick-input-list .monaco-list-row.focused .label-name', { hasText: /^COO · Chief Operating Officer/ }).waitFor();
      await page.keyboard.press('Escape');
    });

    test('the command palette offers all commands', async () => {
      assert.deepEqual(await missingCommands(workbench().page, titles), []);
    });

    test('the context menu of a role offers to compare and to write', async () => {
      const { page } = workbench();
      const { x, y } = await placeOf(page, 'CEO', 'Daniel has been CEO');
      await page.mouse.click(x, y, { button: 'right' });
      await page.getByRole('menuitem', { name: 'Executive Roles' }).hover();
      await page.getByRole('menuitem', { name: /Compare Roles Here/ }).waitFor();
      await page.getByRole('menuitem', { name: /Expand Role at First Use/ }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    });

    test('the large comparison writes its table into the text it covers', async () => {
      const { page, savedText } = workbench();
      const before = await savedText();
      const { x, y } = await placeOf(page, 'CEO', 'Daniel has been CEO');
      await page.mouse.click(x, y);
      await runCommand(page, 'Executive Roles: Compare Roles Here');
      await panelFrame(page).getByRole('button', { name: 'Open in an editor tab' }).click();
      await page.locator('.tab.active', { hasText: 'Roles Side by Side' }).waitFor();
      await page.getByRole('tab', { name: /^Explorer/ }).click();
      await page.waitForFunction(() => [...document.querySelectorAll('iframe.webview')].filter((frame) => frame.checkVisibility({ visibilityProperty: true })).length === 1);
      await page.frameLocator('iframe.webview:visible').frameLocator('iframe#active-frame').getByRole('button', { name: 'Insert table' }).click();
      await page.locator('.tab.active.dirty', { hasText: 'board-memo.md' }).waitFor();
      assert.match(await savedText(), /week if he is ill\..+\n\n(?:.+\n\n)*\| {2}\| Chief Executive Officer \(CEO\) \| /u);
      await page.keyboard.press('Control+Z');
      await page.locator('.tab.active.dirty').waitFor();
      assert.equal(await savedText(), before);
    });
  });
}
