// @ts-check
import { pick, shuffle, zipfTable } from './random.mjs';

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {Pick<import('../../../src/core/mentions/finding/forms/forms').Form, 'text' | 'name' | 'casing'>} Form */

/** What business prose names most, in this order; all else follows in an order of chance. */
const MOST_NAMED = [
  'CEO', 'CFO', 'Chief Executive Officer', 'COO', 'Chief Executive', 'Chief Financial Officer', 'CTO', 'Chair', 'President', 'CIO', 'Managing Director',
  'Chief Operating Officer', 'CMO', 'Chief Technology Officer', 'CISO', 'General Counsel', 'VP', 'Chief Information Officer', 'Chief of Staff', 'CHRO', 'Chief Marketing Officer',
];

/**
 * Draws mentions from all forms of a glossary, a frequent name often and a rare one rarely.
 * @param {readonly Form[]} forms
 * @param {Random} random
 * @returns {(random: Random) => string}
 */
export function mentionsOf(forms, random) {
  const ranked = zipfTable(ranking(forms, random));
  return (chance) => written(pick(ranked, chance), chance);
}

/** The spellings of each name, the most named first. @param {readonly Form[]} forms @param {Random} random */
function ranking(forms, random) {
  /** @type {Map<string, Form[]>} */
  const byName = new Map();
  for (const form of forms) byName.set(form.name.toLowerCase(), [...(byName.get(form.name.toLowerCase()) ?? []), form]);
  const first = MOST_NAMED.flatMap((name) => byName.get(name.toLowerCase())?.[0]?.name.toLowerCase() ?? []);
  const rest = shuffle([...byName.keys()].filter((name) => !first.includes(name)), random);
  return [...first, ...rest].map((name) => byName.get(name) ?? []);
}

const SINGULAR = 0.93;

/** @param {readonly Form[]} spellings @param {Random} random */
function written(spellings, random) {
  const { text, casing } = random.next() < SINGULAR ? /** @type {Form} */ (spellings[0]) : pick(spellings, random);
  if (casing === 'exact') return text;
  if (casing === 'capital' || random.next() < 0.5) return text.charAt(0).toUpperCase() + text.slice(1);
  return text.toLowerCase();
}
