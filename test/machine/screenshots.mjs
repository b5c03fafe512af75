// @ts-check
// Takes the pictures that a person looks through before a release, and says which of them differ from the stored ones:
//   npm run screenshots                  -- --update stores what differs; -- --only dark takes one theme
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { waitForEditor } from '../ui/workbench.mjs';
import { runCheck } from './child.mjs';
import { Editors } from './editors.mjs';
import { hoverScenes } from './hover-scenes.mjs';
import { eachScene, prepareScenes } from './panel-scenes.mjs';
import { judge, outFolder } from './pictures.mjs';
import { withTeardown } from './teardown.mjs';
import { themes } from './themes.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./pictures.mjs').Verdict} Verdict */
/** @typedef {(typeof themes)[number]} Theme */

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false }, only: { type: 'string' } } });

/**
 * Opens a window in a theme, takes pictures of it and closes it.
 * @param {Editors} editors
 * @param {Theme} theme
 * @param {string} file
 * @param {(page: Page) => Promise<void>} take
 */
async function inWindow(editors, { theme, applied }, file, take) {
  const { page } = await editors.open({ file, theme });
  await page.setViewportSize({ width: 1280, height: 540 });
  await waitForEditor(page);
  await page.locator(`.monaco-workbench.${applied}`).waitFor();
  // It follows the size of the window a moment later.
  await page.waitForFunction(() => document.querySelector('.monaco-workbench')?.clientHeight === window.innerHeight);
  await take(page);
  await page.context().close();
}

/**
 * @param {Editors} editors
 * @param {Theme} theme
 * @returns {Promise<Verdict[]>}
 */
async function takePanel(editors, theme) {
  /** @type {Verdict[]} */
  const verdicts = [];
  await inWindow(editors, theme, 'board-memo.md', async (page) => {
    await prepareScenes(page);
    await eachScene(page, async (name, of) => {
      // The empty middle of the status bar: what the pointer rests on elsewhere would look pointed at.
      await page.mouse.move(640, 530);
      const verdict = await judge(`${name}-${theme.kind}`, await page.locator(of).screenshot({ animations: 'disabled' }), values.update);
      console.log(`${verdict.name} ${verdict.says}`);
      verdicts.push(verdict);
    });
  });
  return verdicts;
}

const verdicts = await withTeardown(async (teardown) => {
  const built = await runCheck(['esbuild.js']);
  if (built.failed > 0) throw new Error('The extension could not be built; the messages above say why.');
  await mkdir(outFolder, { recursive: true });
  const editors = new Editors();
  teardown.add(() => editors.close());
  const all = [];
  for (const theme of themes.filter(({ kind }) => values.only === undefined || kind === values.only)) {
    all.push(...(await takePanel(editors, theme)));
    for (const { name, file, prepare } of hoverScenes) {
      await inWindow(editors, theme, file, async (page) => {
        await prepare(page);
        await page.screenshot({ path: join(outFolder, `${name}-${theme.kind}.png`), animations: 'disabled' });
      });
    }
  }
  return all;
});

const differing = verdicts.filter(({ state }) => state === 'differs' || state === 'new');
console.log(`\n${verdicts.length} pictures of the panel, ${differing.length} not as stored.`);
for (const { name, says } of differing) console.log(`  ${name} ${says}`);
if (differing.length > verdicts.length / 2) console.log('When nearly all differ, the fonts of this machine are others than those of the stored pictures.');
process.exitCode = differing.length > 0 ? 1 : 0;
