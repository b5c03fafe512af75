// @ts-check

/** @typedef {import('playwright-core').Page} Page */

/** Longer than the editor waits before it shows a hover, by far. */
const patience = 2000;

const limit = 40_000;

/**
 * Where a piece of text stands on the screen, by what the editor has drawn.
 * @param {Page} page
 * @param {string} text
 * @param {string} inLine Part of the line to look in, when the text stands in several.
 * @returns {Promise<{ x: number, y: number }>}
 */
export async function placeOf(page, text, inLine = text) {
  const handle = await page.waitForFunction(findText, { text, inLine });
  const place = await handle.jsonValue();
  if (place === null) throw new Error(`The editor does not show "${text}".`);
  return place;
}

/**
 * Runs in the page. The editor cuts a line into spans and writes its spaces as no-break spaces.
 * @param {{ text: string, inLine: string }} wanted
 */
function findText({ text, inLine }) {
  const textNodes = 4;
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const shown = (line.textContent ?? '').replaceAll('\u00a0', ' ');
    const lineAt = shown.indexOf(inLine);
    let rest = lineAt < 0 ? -1 : shown.indexOf(text, lineAt + Math.max(0, inLine.indexOf(text)));
    if (rest < 0) continue;
    rest += Math.floor(text.length / 2);
    const walker = document.createTreeWalker(line, textNodes);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (rest < length) {
        const range = document.createRange();
        range.setStart(node, rest);
        range.setEnd(node, rest + 1);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      rest -= length;
    }
  }
  return null;
}

/**
 * The hover that is open, if any; one that only says that it is loading may yet turn out to be none.
 * @param {Page} page
 */
export const openHover = (page) =>
  page.locator('.monaco-resizable-hover:visible, .monaco-hover:visible').filter({ hasText: /\S/, hasNotText: /^\s*Loading/ }).last();

/**
 * Rests the mouse on a word and tells whether a hover opened.
 * @param {Page} page
 * @param {string} text
 * @param {string} [inLine]
 * @returns {Promise<boolean>}
 */
export async function opensHover(page, text, inLine) {
  const { x, y } = await placeOf(page, text, inLine);
  await leaveEditor(page);
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
  return openHover(page).waitFor({ timeout: patience }).then(() => true, () => false);
}

/**
 * Takes the mouse out of the editor, so that whatever hover is open closes.
 * @param {Page} page
 */
export async function leaveEditor(page) {
  await page.mouse.move(640, 5);
  await openHover(page).waitFor({ state: 'hidden' });
}

/**
 * Rests the mouse on a word until its hover is there. A user, too, moves the mouse again when a window that just opened
 * does not answer yet.
 * @param {Page} page
 * @param {string} text
 * @param {string} [inLine]
 */
export async function hoverWord(page, text, inLine) {
  const end = Date.now() + limit;
  while (!(await opensHover(page, text, inLine))) {
    if (Date.now() > end) throw new Error(`No hover opened over "${text}" within ${limit / 1000} seconds.`);
  }
  return openHover(page);
}

/**
 * What the hover over a word says. While a window is still arranging itself, a hover may close before it is read; one that
 * opens before a change has arrived keeps saying what was true then.
 * @param {Page} page
 * @param {string} text
 * @param {string} [inLine]
 * @param {string} [expected] What it is to say before it counts.
 * @returns {Promise<string>}
 */
export async function hoverText(page, text, inLine, expected = '') {
  const end = Date.now() + limit;
  for (;;) {
    const hover = await hoverWord(page, text, inLine);
    const said = await hover.innerText({ timeout: patience }).catch(() => '');
    if (said !== '' && said.includes(expected)) return said;
    if (Date.now() > end) throw new Error(`The hover over "${text}" does not come to say "${expected}"; it said: ${said}`);
  }
}

/**
 * Waits until no hover opens over a word any more.
 * @param {Page} page
 * @param {string} text
 * @param {string} [inLine]
 */
export async function untilSilent(page, text, inLine) {
  const end = Date.now() + limit;
  while (await opensHover(page, text, inLine)) {
    if (Date.now() > end) throw new Error(`A hover keeps opening over "${text}".`);
  }
}

/**
 * Follows a link in a role's hover. While a window is still arranging itself, a hover may close before the mouse has
 * reached it.
 * @param {Page} page
 * @param {RegExp} link
 * @param {string} word
 * @param {string} [inLine]
 */
export async function followInHover(page, link, word, inLine) {
  const end = Date.now() + limit;
  for (;;) {
    const hover = await hoverWord(page, word, inLine);
    const followed = hover.getByRole('link', { name: link }).first().click({ timeout: patience });
    if (await followed.then(() => true, () => false)) return;
    if (Date.now() > end) throw new Error(`The hover over "${word}" has no link ${link} that can be clicked.`);
  }
}

/**
 * Follows the link in a role's hover that puts the role beside another one.
 * @param {Page} page
 * @param {string} word
 * @param {string} [inLine]
 */
export const compareFromHover = (page, word, inLine) => followInHover(page, /compare/i, word, inLine);
