// @ts-check
// Counts what the bundled glossary holds: npm run glossary:report [-- --json]. Reads what the build wrote.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {import('../../src/core/glossary/types').Rows} Rows */

const file = fileURLToPath(new URL('../../dist/glossary.json', import.meta.url));
const rows = /** @type {Rows} */ (JSON.parse(readFileSync(file, 'utf8')));

/**
 * How many items have each value.
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => string} valueOf
 * @returns {Record<string, number>}
 */
function countBy(items, valueOf) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const item of items) counts[valueOf(item)] = (counts[valueOf(item)] ?? 0) + 1;
  return counts;
}

/**
 * The words of every text below a value, ids and addresses left out.
 * @param {unknown} value
 * @returns {number}
 */
function words(value) {
  if (typeof value === 'string') return value.includes(' ') ? value.split(/\s+/u).length : 0;
  return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum, each) => sum + words(each), 0) : 0;
}

const first = rows.roles.filter(({ priority }) => priority === 1);
const languages = [...new Set(rows.roles.flatMap(({ equivalents }) => Object.keys(equivalents ?? {})))].sort();

const report = {
  roles: rows.roles.length,
  rolesByCategory: countBy(rows.roles, ({ category }) => category),
  rolesByBasis: countBy(rows.roles, ({ basis = 'general' }) => basis),
  rolesOfPriority1: first.length,
  sourcedShareOfPriority1: Number((first.filter(({ basis }) => basis === 'sourced').length / Math.max(1, first.length)).toFixed(3)),
  distinctions: rows.distinctions.length,
  ambiguousForms: rows.forms.length,
  sources: rows.sources.length,
  sourcesByTier: countBy(rows.sources, ({ tier }) => tier),
  languages: languages.length,
  languageCodes: languages,
  words: words(rows),
};

/** @param {unknown} value */
const plain = (value) => (typeof value !== 'object' || value === null ? String(value) : Array.isArray(value) ? value.join(', ') : Object.entries(value).map(([key, count]) => `${key} ${count}`).join(', '));

if (process.argv.includes('--json')) console.log(JSON.stringify(report));
else for (const [name, value] of Object.entries(report)) console.log(`${name.padEnd(26)}${plain(value)}`);
