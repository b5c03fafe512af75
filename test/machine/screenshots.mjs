// @ts-check
// Takes the pictures that a person looks through before a release, in all four kinds of theme: npm run screenshots
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareFromHover, hoverWord } from '../ui/hover.mjs';
import { panelFrame, waitForEditor } from '../ui/workbench.mjs';
import { runCheck } from './child.mjs';
import { Editors } from './editors.mjs';
import { repoFolder } from './paths.mjs';
import { withTeardown } from './teardown.mjs';

/** @typedef {import('playwright-core').Page} Page */

const themes = new Map([
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
  ['contrast-dark', 'Default High Contrast'],
  ['contrast-light', 'Default High Contrast Light'],
]);

/** @type {Map<string, { file: string, prepare: (page: Page) => Promise<unknown> }>} */
const scenes = new Map([
  ['hover', { file: 'board-memo.md', prepare: (page) => hoverWord(page, 'CEO') }],
  ['hover-ambiguous', { file: 'acronyms.md', prepare: (page) => hoverWord(page, 'CSO', 'Please put the CSO') }],
  [
    'comparison',
    {
      file: 'board-memo.md',
      async prepare(page) {
        await compareFromHover(page, 'CEO');
        await panelFrame(page).getByRole('table').waitFor();
      },
    },
  ],
]);

const folder = join(repoFolder, 'test', 'screenshots', 'out');

await withTeardown(async (teardown) => {
  const built = await runCheck(['esbuild.js']);
  if (built.failed > 0) throw new Error('The extension could not be built; the messages above say why.');
  await mkdir(folder, { recursive: true });
  const editors = new Editors();
  teardown.add(() => editors.close());
  for (const [kind, theme] of themes) {
    for (const [name, { file, prepare }] of scenes) {
      const { page } = await editors.open({ file, theme });
      await waitForEditor(page);
      await prepare(page);
      const path = join(folder, `${name}-${kind}.png`);
      await page.screenshot({ path, animations: 'disabled' });
      await page.context().close();
      console.log(path);
    }
  }
});
