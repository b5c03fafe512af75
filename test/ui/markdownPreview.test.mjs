// @ts-check
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { goToTop, panelFrame, runCommand, useWorkbench } from './workbench.mjs';

suite('The Markdown preview', () => {
  // The window has not hovered yet: the preview is drawn before the glossary is there, and again after.
  const workbench = useWorkbench({ file: 'board-memo.md', settings: { 'executiveRoles.markdownPreview': 'first' } });

  test('tells what a role means where it is first named', async () => {
    const { page } = workbench();
    await goToTop(page);
    // By name: until the window knows of the preview, its keys do something else, and nothing tells.
    await runCommand(page, 'Markdown: Open Preview');
    const ceo = panelFrame(page).locator('abbr', { hasText: /^CEO$/ });
    await ceo.waitFor();
    assert.match((await ceo.getAttribute('title')) ?? '', /^Chief Executive Officer: \S/);
    assert.equal(await ceo.count(), 1);
  });
});
