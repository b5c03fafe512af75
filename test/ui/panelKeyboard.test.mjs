// @ts-check
import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import { chooseRoles, focusedControl, showRoom } from './panel.mjs';
import { panelFrame, useWorkbench } from './workbench.mjs';

/** More than any room has controls with so small a list. */
const most = 120;

for (const host of /** @type {const} */ (['node', 'web'])) {
  suite(`The panel by keyboard alone (${host} host)`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', host });

    suiteSetup(async () => {
      const { page } = workbench();
      await showRoom(page, 'Compare');
      await chooseRoles(page, ['Chief Executive Officer', 'Chief Operating Officer']);
      await showRoom(page, 'Glossary');
      await panelFrame(page).getByRole('searchbox').fill('finance');
      await showRoom(page, 'Here');
    });

    test('goes from tab to tab by arrow keys, Home and End', async () => {
      const { page } = workbench();
      await panelFrame(page).getByRole('tab', { name: 'Here' }).press('Home');
      for (const [key, room] of /** @type {const} */ ([['ArrowRight', 'Glossary'], ['ArrowRight', 'Compare'], ['End', 'Lines'], ['ArrowRight', 'Here'], ['ArrowLeft', 'Lines'], ['Home', 'Here']])) {
        await page.keyboard.press(key);
        await panelFrame(page).getByRole('tab', { name: room, selected: true }).and(panelFrame(page).locator(':focus')).waitFor();
        await panelFrame(page).getByRole('tabpanel', { name: room }).waitFor();
      }
    });

    for (const room of /** @type {const} */ (['Here', 'Glossary', 'Compare', 'Lines'])) {
      test(`reaches every control of ${room}, and shows where the focus is`, async () => {
        const { page } = workbench();
        await showRoom(page, room);
        const there = await panelFrame(page).locator('[data-key]').evaluateAll(reachable);
        assert.ok(there.length > 2, there.join(' '));
        await panelFrame(page).getByRole('tab', { name: room }).press('Home');
        // Until it is there, the room that was shown before still is, and looks as if the next press had come through.
        await panelFrame(page).getByRole('tabpanel', { name: 'Here' }).waitFor();
        await showRoom(page, room);
        const reached = [await focusedControl(page)];
        for (let presses = 0; presses < most && reached.length < there.length; presses += 1) {
          await page.keyboard.press('Tab');
          const { key, isOutlined } = await panelFrame(page).locator('html').evaluate(focus);
          if (key === 'BODY') break;
          reached.push(key);
          assert.ok(isOutlined, `nothing shows that the focus is on ${key}`);
        }
        assert.deepEqual(there.filter((key) => !reached.includes(key)), [], `it reached: ${reached.join(' ')}`);
      });
    }
  });
}

/**
 * Runs in the page.
 * @param {Element[]} elements
 */
function reachable(elements) {
  return elements.filter((element) => element.getAttribute('tabindex') !== '-1' && !element.hasAttribute('disabled')).map((element) => element.getAttribute('data-key') ?? '');
}

/**
 * Runs in the page: which control has the focus and whether that can be seen, at one moment, since the page may be drawn
 * anew between two. What is drawn over a list that cannot be seen itself bears the outline for it.
 */
function focus() {
  const element = document.activeElement;
  const isOutlined = [element, element?.parentElement].some((each) => {
    if (!each) return false;
    const { outlineStyle, outlineWidth, outlineColor } = window.getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/, 0\)$|transparent/.test(outlineColor);
  });
  return { key: element?.getAttribute('data-key') ?? element?.tagName ?? 'nothing', isOutlined };
}
