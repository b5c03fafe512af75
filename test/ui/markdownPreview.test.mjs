// @ts-check
import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { goToTop, useWorkbench } from './workbench.mjs';

suite('The Markdown preview', () => {
  // The window has not hovered yet: the preview is drawn before the glossary is there, and again after.
  const workbench = useWorkbench({ file: 'board-memo.md', settings: { 'executiveRoles.markdownPreview': 'first' } });

  test('tells what a role means where it is first named', async () => {
    const { page } = workbench();
    await goToTop(page);
    await page.keyboard.press('Control+Shift+V');
    const preview = page.locator('iframe.webview').first().contentFrame().locator('iframe#active-frame').contentFrame();
    const ceo = preview.locator('abbr', { hasText: /^CEO$/ });
    await ceo.waitFor();
    assert.match((await ceo.getAttribute('title')) ?? '', /^Chief Executive Officer: \S/);
    assert.equal(await ceo.count(), 1);
  });
});
