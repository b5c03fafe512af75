// @ts-check

/** @typedef {import('playwright-core').Page} Page */

/**
 * Drags the border between the side bar and the editor until the side bar has a width; no side bar is narrower than 170.
 * @param {Page} page
 * @param {number} width
 */
export async function setSideBarWidth(page, width) {
  const sideBar = await page.locator('.part.sidebar').boundingBox();
  if (sideBar === null) throw new Error('There is no side bar to widen.');
  const [border, middle] = [sideBar.x + sideBar.width, sideBar.y + sideBar.height / 2];
  await page.mouse.move(border, middle);
  await page.mouse.down();
  await page.mouse.move(border + width - sideBar.width, middle, { steps: 5 });
  await page.mouse.up();
}
