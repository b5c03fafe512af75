// @ts-check
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import { compareFromHover, openWorkbench, panelFrame } from './workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ id: string, help: string, nodes: { html: string }[] }} Violation */

/** @param {Page} page */
async function accessibilityViolations(page) {
  const body = await panelFrame(page).locator('body').elementHandle();
  const frame = await body?.ownerFrame();
  if (!frame) throw new Error('The panel’s document was not found.');
  // Evaluated by the browser's debugger, so the panel's content security policy need not allow it.
  await frame.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  /** @type {Violation[]} */
  const violations = await frame.evaluate('axe.run(document).then(({ violations }) => violations)');
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`Comparison panel (${host} host)`, () => {
    /** @type {Awaited<ReturnType<typeof openWorkbench>>} */
    let workbench;

    suiteSetup(async () => {
      workbench = await openWorkbench({ file: 'board-memo.md', host });
    });

    suiteTeardown(() => workbench.close());

    test('opens from the hover with two roles side by side', async () => {
      await compareFromHover(workbench.page, 'CEO');
      const table = panelFrame(workbench.page).getByRole('table');
      await table.getByRole('columnheader', { name: /Chief Executive Officer/ }).waitFor();
      assert.ok((await table.getByRole('columnheader', { name: /\w/ }).count()) >= 2);
      for (const dimension of [/Accountable to/, /Scope/]) await table.getByRole('rowheader', { name: dimension }).waitFor();
    });

    test('has no violation that axe finds', async () => {
      assert.deepEqual(await accessibilityViolations(workbench.page), []);
    });
  });
}
