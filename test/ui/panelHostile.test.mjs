// @ts-check
import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import { chooseRoles, showRoom } from './panel.mjs';
import { panelFrame, useWorkbench } from './workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */

const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const link = '[press](command:workbench.action.quit) ](command:workbench.action.closeWindow)';
const control = '\u202Eevil\u0000\u0007\u001B[31m\u2066\u200D';
const reversed = '\u202Eevil';
/** No word in it to break the line at. */
const long = 'M'.repeat(1_000_000);

suite('The panel with what a hostile glossary says', () => {
  const workbench = useWorkbench({ file: 'board-memo.md' });

  suiteSetup(async () => {
    const { page } = workbench();
    await showRoom(page, 'Compare');
    await chooseRoles(page, ['Chief Executive Officer', 'Chief Operating Officer']);
  });

  for (const room of /** @type {const} */ (['Here', 'Glossary', 'Compare', 'Lines'])) {
    test(`shows all of it as text in ${room}, and runs nothing`, async () => {
      const { page } = workbench();
      /** @type {string[]} */
      const asked = [];
      page.on('dialog', (dialog) => asked.push(dialog.message()));
      page.on('request', (request) => asked.push(...(request.url().endsWith('/x') ? [request.url()] : [])));
      await showAfresh(page, room);
      const html = panelFrame(page).locator('html');
      const title = await html.evaluate(() => document.title);
      const harmless = { contains: true, title, elements: 0, links: [], sideways: 0 };
      assert.deepEqual(await html.evaluate(showInstead, { text: `${markup}${link}${control}`, most: 10_000 }), harmless);
      assert.deepEqual(await html.evaluate(showInstead, { text: long, most: 3 }), harmless);
      await html.evaluate(showInstead, { text: reversed, most: 10_000 });
      assert.deepEqual(await html.evaluate(misplaced), [], 'one text turns the order of others round');
      assert.deepEqual(asked, []);
    });
  }
});

/**
 * A page that is shown again has in it what it shows.
 * @param {Page} page
 * @param {import('./panel.mjs').Room} room
 */
async function showAfresh(page, room) {
  await showRoom(page, room);
  await page.keyboard.press('Control+B');
  await page.locator('iframe.webview').waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+B');
  await panelFrame(page).getByRole('tabpanel', { name: room }).waitFor();
}

/**
 * Runs in the page. A glossary of the reader's own reaches the page as its host's message does, so the page is sent what
 * it shows with other words in it: those of a glossary and a document, of those that are shown first.
 * @param {Element} html
 * @param {{ text: string, most: number }} hostile
 */
function showInstead(html, { text, most }) {
  const words = ['title', 'acronym', 'definition', 'text', 'scope', 'remark', 'lead', 'file', 'supports'];
  const message = JSON.parse(document.getElementById('state')?.textContent ?? '{}');
  let left = most;
  const hostile = (/** @type {string} */ key, /** @type {unknown} */ value) => {
    if (left === 0 || !words.includes(key) || typeof value !== 'string') return value;
    left -= 1;
    return text;
  };
  const { roles, ...room } = message.state.room;
  const changed = JSON.parse(JSON.stringify(room), hostile);
  window.dispatchEvent(new window.MessageEvent('message', { data: { ...message, state: { ...message.state, room: { ...changed, roles } } } }));
  const panel = document.getElementById('panel');
  return {
    // Without what turns the order of others round.
    contains: (panel?.textContent ?? '').includes(text.replace(/[\u202E\u2066]/g, '')),
    title: document.title,
    elements: panel?.querySelectorAll('img, script, iframe, [onerror]').length ?? -1,
    links: [...(panel?.querySelectorAll('a') ?? [])].map(({ href }) => href).filter((href) => !/^https:|#source-\d+$/.test(href)),
    sideways: html.scrollWidth - html.clientWidth,
  };
}

/** Runs in the page: what stands on one line with what is before it in the text, and yet before it. */
function misplaced() {
  const pairs = [...document.querySelectorAll('#panel *')].flatMap((element) => {
    const next = element.nextElementSibling;
    const [[one, ...more], [other]] = [[...element.getClientRects()], [...(next?.getClientRects() ?? [])]];
    return next === null || one === undefined || other === undefined || more.length > 0 ? [] : [{ element, next, one, other }];
  });
  const turned = pairs.filter(({ element, next, one, other }) => [element, next].every((each) => window.getComputedStyle(each).display === 'inline') && Math.abs(one.top - other.top) < 2 && other.left < one.left);
  return turned.map(({ element, next }) => `${next.outerHTML} before ${element.outerHTML}`);
}
