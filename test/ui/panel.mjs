// @ts-check
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { panelFrame, runCommand } from './workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./workbench.mjs').Frame} Frame */
/** @typedef {{ id: string, help: string, nodes: { html: string }[] }} Violation */

/** @typedef {'Here' | 'Glossary' | 'Compare' | 'Lines'} Room */

/**
 * Brings the panel to the front with one of its rooms in it.
 * @param {Page} page
 * @param {Room} room
 */
export async function showRoom(page, room) {
  const frame = panelFrame(page);
  // Its own command opens the side bar wherever it is; from there the tabs are a press away.
  if ((await page.locator('iframe.webview').count()) === 0) await runCommand(page, 'Executive Roles: Show Roles in This Document');
  await frame.getByRole('tab', { name: room, exact: true }).click();
  await frame.getByRole('tabpanel', { name: room }).waitFor();
}

/**
 * What axe finds wrong with a webview's document.
 * @param {Page} page
 * @param {Frame} [shown]
 * @returns {Promise<string[]>}
 */
export async function accessibilityViolations(page, shown = panelFrame(page)) {
  const body = await shown.locator('body').elementHandle();
  const frame = await body?.ownerFrame();
  if (!frame) throw new Error('The panel’s document was not found.');
  // A webview is transparent, and axe takes what it cannot see for white.
  await body?.evaluate(({ style }, colour) => style.setProperty('background', colour), `var(--vscode-${(await shown.locator('.large').count()) > 0 ? 'editor' : 'sideBar'}-background)`);
  // Evaluated by the browser's debugger, so the panel's content security policy need not allow it.
  await frame.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  /** @type {Violation[]} */
  const violations = await frame.evaluate('axe.run(document).then(({ violations }) => violations)');
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).slice(0, 5).join(' ')}`);
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
    // Not by any text of it: the list to swap a role names many others.
    await panel.locator('.role .entry', { hasText: title }).waitFor();
  }
}
