// @ts-check
// How fast a package that looks for many words at once finds the forms. Titles are written in any case, so it looks at the
// text in lower case; it is not asked for whole words, which would make it much slower.
import { overLimit } from '../measure/limit.mjs';
import { peer } from '../measure/peer.mjs';
import { forms, MEGABYTE, prose, report } from '../measure/subject.mjs';

/** @typedef {{ readonly default: new (words: readonly string[]) => { search(text: string): readonly unknown[] } }} Package */

const { default: AhoCorasick } = /** @type {Package} */ (await peer('modern-ahocorasick'));
const matcher = new AhoCorasick([...new Set(forms.map(({ text }) => text.toLowerCase()))]);

/** Letters beyond ASCII slow it down more than they should; that is not what is compared. @param {string} text */
const plain = (text) => text.replace(/[^\0-\x7f]/gu, 'e');

const { ratio } = overLimit((text) => matcher.search(text.toLowerCase()), { textOf: (nth) => plain(prose(MEGABYTE, nth)) });
report({ ahoCorasickOverLimit: ratio });
