// @ts-check
import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import { accessibilityViolations, chooseRoles, showRoom } from './panel.mjs';
import { setSideBarWidth } from './sideBar.mjs';
import { editorTabFrame, panelFrame, runCommand, useWorkbench } from './workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./workbench.mjs').Frame} Frame */

const themes = ['Default Dark Modern', 'Default Light Modern', 'Default High Contrast', 'Default High Contrast Light'];

/**
 * What there is to look at, each with how a reader comes to see it.
 * @type {readonly (readonly [string, (page: Page) => Promise<Frame>])[]}
 */
const places = [
  ...(/** @type {const} */ (['Here', 'Compare', 'Lines']).map((room) => /** @type {const} */ ([room, async (/** @type {Page} */ page) => (await showRoom(page, room), panelFrame(page))]))),
  ['the glossary', async (page) => {
    await showRoom(page, 'Glossary');
    await panelFrame(page).getByRole('searchbox').fill('financial');
    await panelFrame(page).locator('mark').first().waitFor();
    return panelFrame(page);
  }],
  ['the page of a role', async (page) => {
    await panelFrame(page).locator('.results button').first().click();
    await panelFrame(page).getByRole('article').waitFor();
    return panelFrame(page);
  }],
  ['the editor tab', async (page) => {
    await runCommand(page, 'Executive Roles: Open Comparison in Editor Tab');
    await editorTabFrame(page).getByRole('table').waitFor();
    return editorTabFrame(page);
  }],
];

/** @param {Frame} frame */
const sideways = (frame) => frame.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

/** @param {() => { page: Page }} workbench */
const compared = (workbench) =>
  suiteSetup(async () => {
    await showRoom(workbench().page, 'Compare');
    await chooseRoles(workbench().page, ['Chief Executive Officer', 'Chief Operating Officer', 'Chair of the Board', 'Company Secretary']);
  });

for (const theme of themes) {
  suite(`The panel in ${theme}`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md', theme });
    compared(workbench);

    for (const [name, show] of places) {
      test(`has nothing that axe finds in ${name}`, async () => {
        const { page } = workbench();
        assert.deepEqual(await accessibilityViolations(page, await show(page)), []);
      });
    }

    // Of pictures axe says nothing.
    test('has words in the picture of Lines that stand out from their boxes', async () => {
      const { page } = workbench();
      await showRoom(page, 'Lines');
      const ratios = await panelFrame(page).locator('.org g').evaluateAll(contrasts);
      assert.ok(ratios.length > 2 && ratios.every((ratio) => ratio >= 4.5), `contrast: ${ratios.join(' ')}`);
    });
  });
}

for (const [how, size, width] of /** @type {const} */ ([
  ['as narrow as a side bar gets', { width: 1280, height: 800 }, 170],
  // A browser at twice the size shows half as many of a page's own pixels.
  ['at 200 %', { width: 640, height: 400 }, 300],
])) {
  suite(`The panel ${how}`, () => {
    const workbench = useWorkbench({ file: 'board-memo.md' });
    compared(workbench);

    for (const [name, show] of places) {
      test(`needs no scrolling to the side in ${name}`, async () => {
        const { page } = workbench();
        await page.setViewportSize(size);
        await setSideBarWidth(page, width);
        const frame = await show(page);
        assert.equal(await sideways(frame), 0);
        assert.deepEqual(await frame.locator('.entry .acronym').evaluateAll(broken), [], 'acronyms that go over two lines');
      });
    }
  });
}

/**
 * Runs in the page.
 * @param {Element[]} elements
 */
function broken(elements) {
  const lines = (/** @type {Element} */ element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };
  return elements.filter((element) => lines(element) > 1).map(({ textContent }) => textContent);
}

/**
 * Runs in the page: the contrast of the words in boxes of a picture, by the formula of WCAG.
 * @param {Element[]} boxes
 */
function contrasts(boxes) {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (/** @type {Element | null} */ element) => {
    if (context === null || element === null) return NaN;
    context.fillStyle = window.getComputedStyle(element).fill;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((each) => (each <= 10 ? each / 3294 : ((each / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return boxes.map((box) => {
    const [dark = 0, light = 0] = [luminance(box.querySelector('rect')), luminance(box.querySelector('text'))].sort((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  });
}
