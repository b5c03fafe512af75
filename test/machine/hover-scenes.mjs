// @ts-check
import { hoverWord } from '../ui/hover.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Windows with a hover in them. @type {readonly { name: string, file: string, prepare: (page: Page) => Promise<unknown> }[]} */
export const hoverScenes = [
  { name: 'hover', file: 'board-memo.md', prepare: (page) => hoverWord(page, 'CEO') },
  { name: 'hover-ambiguous', file: 'acronyms.md', prepare: (page) => hoverWord(page, 'CSO', 'Please put the CSO') },
  { name: 'hover-read', file: 'incident.md', prepare: (page) => hoverWord(page, 'CSO', 'only the CSO may') },
];
