// @ts-check

/** The mark that the workbench sets last while it starts. */
const LAST = 'code/didCreateWorkbenchContributions/4';

/**
 * Waits until a window that was opened has arranged itself. For some seconds more than it takes to show a text, parts of it
 * come one by one: what is to happen on saving is not heard of yet, and lists that were opened are closed again. A user is
 * seldom that quick; a test is.
 * @param {import('playwright-core').Page} page
 */
export const waitUntilArranged = (page) => page.waitForFunction((last) => window.performance.getEntriesByName(last).length > 0, LAST, { timeout: 45_000 });
