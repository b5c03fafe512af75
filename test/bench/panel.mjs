// @ts-check
// npm run bench:panel     how long the panel keeps its reader waiting, in the real workbench; one JSON object
//   -- --rounds 15        more of them
import { parseArgs } from 'node:util';
import { runCheck } from '../machine/child.mjs';
import { Editors } from '../machine/editors.mjs';
import { withTeardown } from '../machine/teardown.mjs';
import { chooseRoles, showRoom } from '../ui/panel.mjs';
import { panelFrame, waitForEditor } from '../ui/workbench.mjs';
import { median } from './measure/statistics.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** What a screen that draws 60 pictures a second leaves for one. */
const BAR = 16;
const TYPED = ['director de operaciones', 'cheif opperating', 'chief financial officer', 'vice president of', 'Vorstandsvorsitzende', 'a'];

/**
 * Opens a webview in an editor tab by the palette and tells how long it took to its first paint of something, in
 * milliseconds by the browser's own clock.
 * @param {Page} page
 * @param {string} command
 * @param {string} content What it shows.
 */
async function opening(page, command, content) {
  await page.evaluate(() => {
    const noted = (/** @type {KeyboardEvent} */ { key }) => {
      if (key === 'Enter') Object.assign(window, { pressedAt: window.performance.timeOrigin + window.performance.now() });
    };
    window.addEventListener('keydown', noted, { capture: true });
  });
  // The preview is of the text that has the focus.
  await page.locator('.editor-instance .view-line').first().click();
  await chooseCommand(page, command);
  const tab = page.locator('iframe.webview').nth(1).contentFrame().locator('iframe#active-frame').contentFrame();
  await tab.locator(content).first().waitFor();
  const painted = await tab.locator('body').evaluate(async () => {
    for (;;) {
      const [entry] = window.performance.getEntriesByName('first-contentful-paint');
      if (entry !== undefined) return window.performance.timeOrigin + entry.startTime;
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
    }
  });
  const pressed = await page.evaluate(() => Number(Reflect.get(window, 'pressedAt')));
  await page.locator('.tab.active').getByRole('button', { name: /^Close/ }).click();
  await page.locator('iframe.webview').nth(1).waitFor({ state: 'detached' });
  return painted - pressed;
}

/**
 * Takes exactly this command in the palette; "Open Preview" is offered after "Open as Preview".
 * @param {Page} page
 * @param {string} title
 */
async function chooseCommand(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input.input').fill(`>${title}`);
  const label = page.locator('.label-name', { hasText: new RegExp(`^${title}$`) });
  const row = page.locator('.quick-input-list .monaco-list-row', { has: label });
  await row.waitFor();
  while (!(await row.evaluate(({ classList }) => classList.contains('focused')))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/**
 * How long the page is busy with each key press in the search over the whole glossary, until the list is what it is to be.
 * @param {Page} page
 * @returns {Promise<number[]>}
 */
async function keyPresses(page) {
  await showRoom(page, 'Glossary');
  return panelFrame(page).getByRole('searchbox').evaluate((input, typed) => {
    const field = /** @type {HTMLInputElement} */ (input);
    const press = (/** @type {string} */ value) => {
      field.value = value;
      const start = window.performance.now();
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
      return window.performance.now() - start;
    };
    return typed.flatMap((text) => [...text, ''].map((_, index) => press(text.slice(0, (index + 1) % (text.length + 1)))));
  }, TYPED);
}

const rounded = (/** @type {number} */ value) => Math.round(value * 10) / 10;

/** @param {number[]} values */
const summary = (values) => ({ median: rounded(median(values)), least: rounded(Math.min(...values)), most: rounded(Math.max(...values)) });

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
const print = console.log;
console.log = console.error;
const result = await withTeardown(async (teardown) => {
  const built = await runCheck(['esbuild.js', '--production']);
  if (built.failed > 0) throw new Error('The extension could not be built; the messages above say why.');
  const editors = new Editors();
  teardown.add(() => editors.close());
  const { page } = await editors.open({ file: 'board-memo.md' });
  await waitForEditor(page);
  await showRoom(page, 'Compare');
  await chooseRoles(page, ['Chief Executive Officer', 'Chief Operating Officer', 'Chief Financial Officer']);
  /** @type {{ comparison: number[], preview: number[], keys: number[][] }} */
  const times = { comparison: [], preview: [], keys: [] };
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    const comparison = await opening(page, 'Executive Roles: Open Comparison in Editor Tab', 'table');
    const preview = await opening(page, 'Markdown: Open Preview', 'h1');
    console.error(`Round ${round}: comparison ${rounded(comparison)} ms, Markdown preview ${rounded(preview)} ms`);
    // The first of each starts what all later ones find running.
    if (round === 0) continue;
    times.comparison.push(comparison);
    times.preview.push(preview);
    times.keys.push(await keyPresses(page));
  }
  return times;
});
const comparison = summary(result.comparison);
const preview = summary(result.preview);
const presses = result.keys.flat();
// The same presses each round: one that is slow by itself is slow in most rounds, one that the machine held up is not.
const slowest = rounded(Math.max(...(result.keys[0] ?? []).map((_, index) => median(result.keys.map((round) => round[index] ?? NaN)))));
const keyPressMs = { median: rounded(median(presses)), slowestByMedianOfRounds: slowest, most: rounded(Math.max(...presses)) };
print(JSON.stringify({ rounds: result.comparison.length, comparisonMs: comparison, markdownPreviewMs: preview, comparisonOverPreview: rounded((comparison.median / preview.median) * 10) / 10, keyPresses: presses.length, keyPressMs, bar: BAR, isBelowBar: slowest < BAR }, null, 2));
