// @ts-check
// Takes the pictures that a person looks through before a release, in all four kinds of theme: npm run screenshots
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareFromHover, hoverWord, leaveEditor } from '../ui/hover.mjs';
import { setSideBarWidth } from '../ui/sideBar.mjs';
import { panelFrame, waitForEditor } from '../ui/workbench.mjs';
import { runCheck } from './child.mjs';
import { Editors } from './editors.mjs';
import { repoFolder } from './paths.mjs';
import { withTeardown } from './teardown.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Each kind of theme with the class that the workbench bears once it is applied. */
const themes = [
  { kind: 'light', theme: 'Default Light Modern', applied: 'vs' },
  { kind: 'dark', theme: 'Default Dark Modern', applied: 'vs-dark' },
  { kind: 'contrast-dark', theme: 'Default High Contrast', applied: 'hc-black' },
  { kind: 'contrast-light', theme: 'Default High Contrast Light', applied: 'hc-light' },
];

/** @type {Map<string, { file: string, prepare: (page: Page) => Promise<unknown> }>} */
const scenes = new Map([
  ['hover', { file: 'board-memo.md', prepare: (page) => hoverWord(page, 'CEO') }],
  ['hover-ambiguous', { file: 'acronyms.md', prepare: (page) => hoverWord(page, 'CSO', 'Please put the CSO') }],
  ['hover-read', { file: 'incident.md', prepare: (page) => hoverWord(page, 'CSO', 'only the CSO may') }],
  ['comparison', { file: 'board-memo.md', prepare: showComparison }],
  ['comparison-wide', { file: 'board-memo.md', prepare: (page) => showComparison(page).then(() => setSideBarWidth(page, 850)) }],
]);

/** @param {Page} page */
async function showComparison(page) {
  await compareFromHover(page, 'CEO');
  await panelFrame(page).getByRole('table').waitFor();
  await leaveEditor(page);
}

const folder = join(repoFolder, 'test', 'screenshots', 'out');

await withTeardown(async (teardown) => {
  const built = await runCheck(['esbuild.js']);
  if (built.failed > 0) throw new Error('The extension could not be built; the messages above say why.');
  await mkdir(folder, { recursive: true });
  const editors = new Editors();
  teardown.add(() => editors.close());
  for (const { kind, theme, applied } of themes) {
    for (const [name, { file, prepare }] of scenes) {
      const { page } = await editors.open({ file, theme });
      await waitForEditor(page);
      await page.locator(`.monaco-workbench.${applied}`).waitFor();
      await prepare(page);
      const path = join(folder, `${name}-${kind}.png`);
      await page.screenshot({ path, animations: 'disabled' });
      await page.context().close();
      console.log(path);
    }
  }
});
