// @ts-check
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { hoverText, hoverWord, leaveEditor, opensHover, untilSilent } from './hover.mjs';
import { useWorkbench } from './workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */

suite('Reading what the document defines', () => {
  const workbench = useWorkbench({ file: 'incident.md' });

  test('takes the meaning that is spelled out, and says where', async () => {
    const text = await hoverText(workbench().page, 'CSO', 'only the CSO may');
    assert.match(text, /^Chief Security Officer \(CSO\)/);
    assert.match(text, /defined on line 3/);
  });

  test('stays away where the letters are spelled out as no role', async () => {
    const { page } = workbench();
    assert.equal(await opensHover(page, 'CRO', 'A CRO that needs'), false);
    assert.equal(await opensHover(page, 'CSO', 'only the CSO may'), true, 'the hover itself works');
  });
});

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Correcting a reading (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'acronyms.md', host });

    test('remembers what the reader chose for the file, and says so', async () => {
      const { page } = workbench();
      const line = 'Please put the CSO';
      const hover = await hoverWord(page, 'CSO', line);
      await hover.getByRole('link', { name: /^Choose|choose…$/ }).click();
      await pick(page, 'Chief Security Officer');
      await pick(page, 'In this file');
      assert.match(await hoverText(page, 'CSO', line, 'you chose it for acronyms.md'), /^Chief Security Officer \(CSO\)/);
    });

    test('takes the choice back, and lets the reader say that no role is meant', async () => {
      const { page } = workbench();
      const line = 'Please put the CSO';
      await leaveEditor(page);
      const hover = await hoverWord(page, 'CSO', line);
      await hover.getByRole('link', { name: 'Not this one: choose…' }).click();
      await pick(page, 'Not a role here');
      await pick(page, 'In this file');
      await untilSilent(page, 'CSO', line);
      assert.equal(await opensHover(page, 'CRO', 'The CRO owns'), true, 'the hover itself works');
    });
  });
}

/**
 * Chooses an entry of the list that is open.
 * @param {Page} page
 * @param {string} label
 */
async function pick(page, label) {
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ has: page.locator('.label-name', { hasText: label }) }).first();
  await row.waitFor();
  await row.click();
}
