// @ts-check
import { chooseRoles, showRoom } from '../ui/panel.mjs';
import { setSideBarWidth } from '../ui/sideBar.mjs';
import { editorTabFrame, panelFrame, runCommand } from '../ui/workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ name: string, of: string, show: (page: Page) => Promise<unknown> }} Scene `of` is what is cropped to. */

/** The narrowest there is, the usual one, and one that shows the comparison as a grid. */
export const widths = [170, 300, 620];

const sideBar = '.part.sidebar';

/** @type {readonly Scene[]} */
const rooms = [
  { name: 'here', of: sideBar, show: (page) => showRoom(page, 'Here') },
  { name: 'glossary', of: sideBar, show: search },
  { name: 'role', of: sideBar, show: openFirstResult },
  { name: 'compare', of: sideBar, show: (page) => showRoom(page, 'Compare') },
  { name: 'lines', of: sideBar, show: (page) => showRoom(page, 'Lines') },
];

/** @param {Page} page */
async function search(page) {
  await showRoom(page, 'Glossary');
  const back = panelFrame(page).getByRole('button', { name: 'Back to the list' });
  if ((await back.count()) > 0) await back.click();
  await panelFrame(page).getByRole('searchbox').fill('chief op');
  await panelFrame(page).locator('mark').first().waitFor();
  // A focused field has a caret in it.
  await panelFrame(page).getByRole('tab', { name: 'Glossary' }).click();
}

/** @param {Page} page */
async function openFirstResult(page) {
  await panelFrame(page).locator('.results button').first().click();
  await panelFrame(page).getByRole('article').waitFor();
}

/**
 * Chooses what the scenes compare.
 * @param {Page} page
 */
export async function prepareScenes(page) {
  await showRoom(page, 'Compare');
  await chooseRoles(page, ['Chief Executive Officer', 'Chief Operating Officer', 'Chief Financial Officer']);
}

/**
 * Goes through all that there is to see in a window, and hands over each scene once it is shown.
 * @param {Page} page
 * @param {(name: string, of: string) => Promise<void>} take
 */
export async function eachScene(page, take) {
  for (const width of widths) {
    await setSideBarWidth(page, width);
    for (const { name, of, show } of rooms) {
      await show(page);
      await take(`${name}-${width}`, of);
    }
  }
  await setSideBarWidth(page, 300);
  await runCommand(page, 'Executive Roles: Open Comparison in Editor Tab');
  await editorTabFrame(page).getByRole('table').waitFor();
  await take('editor-tab', '.part.editor');
  await openFile(page, 'acronyms.md');
  await showRoom(page, 'Here');
  await panelFrame(page).locator('.undecided').first().waitFor();
  for (const width of widths) {
    await setSideBarWidth(page, width);
    await take(`here-unclear-${width}`, sideBar);
  }
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function openFile(page, name) {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input.input').fill(name);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name, selected: true }).waitFor();
}
