// @ts-check
// How fast one regular expression finds the forms: the engine's own, with all forms in it, what begins alike written once.
import { overLimit } from '../measure/limit.mjs';
import { forms, MEGABYTE, prose, report } from '../measure/subject.mjs';

/** @typedef {{ readonly next: Map<string, Node>, ends: boolean }} Node */

/** @returns {Node} */
const node = () => ({ next: new Map(), ends: false });

/** @param {Node} root @param {string} text */
function insert(root, text) {
  let at = root;
  for (const letter of text) {
    const next = at.next.get(letter) ?? node();
    at.next.set(letter, next);
    at = next;
  }
  at.ends = true;
}

/** @param {string} letter */
const escaped = (letter) => letter.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&').replace(' ', '\\s+');

/** @param {Node} node @returns {string} */
function source({ next, ends }) {
  const ways = [...next].map(([letter, below]) => escaped(letter) + source(below));
  const way = ways.length === 1 && !ends ? (ways[0] ?? '') : `(?:${ways.join('|')})`;
  return ways.length === 0 ? '' : way + (ends ? '?' : '');
}

const root = node();
for (const { text } of forms) insert(root, text.toLowerCase());
const expression = new RegExp(`\\b${source(root)}(?!\\w)`, 'gi');

const { ratio } = overLimit((text) => [...text.matchAll(expression)], { textOf: (nth) => prose(MEGABYTE, nth) });
report({ regExpOverLimit: ratio });
