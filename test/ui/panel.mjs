// @ts-check
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { panelFrame } from './workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ id: string, help: string, nodes: { html: string }[] }} Violation */

/**
 * What axe finds wrong with the panel's document.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function accessibilityViolations(page) {
  const body = await panelFrame(page).locator('body').elementHandle();
  const frame = await body?.ownerFrame();
  if (!frame) throw new Error('The panel’s document was not found.');
  // Evaluated by the browser's debugger, so the panel's content security policy need not allow it.
  await frame.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  /** @type {Violation[]} */
  const violations = await frame.evaluate('axe.run(document).then(({ violations }) => violations)');
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/**
 * Presses Tab, or Shift+Tab, until the focus is on the control of that name.
 * @param {Page} page
 * @param {string} name
 * @param {'Tab' | 'Shift+Tab'} [key]
 */
export async function tabTo(page, name, key = 'Tab') {
  const control = panelFrame(page).getByRole('main').getByLabel(name, { exact: true });
  const passed = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key);
    if (await control.evaluate((element) => element === document.activeElement)) return;
    passed.push(await focusedControl(page));
  }
  throw new Error(`${key} never reached "${name}". It passed: ${passed.join(', ')}`);
}

/**
 * The key of the panel's control that has the focus, or the name of the element.
 * @param {Page} page
 * @returns {Promise<string>}
 */
export const focusedControl = (page) =>
  panelFrame(page)
    .locator('body')
    .evaluate(() => document.activeElement?.getAttribute('data-key') ?? document.activeElement?.tagName ?? 'nothing');

/**
 * Puts roles side by side, chosen in the panel's own list.
 * @param {Page} page
 * @param {readonly string[]} titles
 */
export async function chooseRoles(page, titles) {
  const panel = panelFrame(page);
  await panel.getByRole('tab', { name: 'Compare' }).click();
  for (const title of titles) {
    const list = panel.getByLabel('Add a role');
    await list.selectOption({ label: await list.locator('option', { hasText: title }).first().innerText() });
    await panel.locator('.role', { hasText: title }).first().waitFor();
  }
}
