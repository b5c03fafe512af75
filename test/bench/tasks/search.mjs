// @ts-check
// How long the search takes for each key pressed, over looking through all names for the same letters, which finds no
// misspelling, no words in another order and no better result first; and how long it takes to be ready, over folding all
// names once, without which nothing could be compared.
import { performance } from 'node:perf_hooks';
import { msOf } from '../measure/clock.mjs';
import { median } from '../measure/statistics.mjs';
import { core, glossary, report } from '../measure/subject.mjs';

/** What readers type: titles and acronyms whole and misspelt, in several languages, and what no role is called. */
const TYPED = [
  'chief operating officer', 'cheif opperating oficer', 'director de operaciones', 'geschäftsführer', 'ceo', 'head of finance', 'vice president of sales', 'non-executive director', 'kaufmännischer geschäftsführer', '最高執行責任者',
  'chief information security officer', 'company secretary', 'président-directeur général', 'managing director', 'amministratore delegato', 'comunicatons director', 'hello world', 'sustainability', 'board of directors', 'senior independent director',
];
const QUERIES = TYPED.flatMap((typed) => Array.from(typed, (_, at) => typed.slice(0, at + 1)));

const entries = core.searchEntries(glossary);
const names = entries.flatMap((entry) => entry.names.map(({ text }) => text));

/** As little as can be done so that case and accents do not count. @param {string} text */
const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const folded = names.map(fold);

/** @param {string} query */
const scan = (query) => {
  const sought = fold(query);
  return folded.filter((name) => name.includes(sought));
};

const WARM_UP_MS = 300;
const REPETITIONS = 7;

/** How many times as long one takes as the other, turn by turn: what slows the machine slows both. @param {() => unknown} one @param {() => unknown} other */
function ratioOf(one, other) {
  for (const start = performance.now(); performance.now() - start < WARM_UP_MS; ) msOf(() => [one(), other()]);
  return median(Array.from({ length: REPETITIONS }, () => msOf(one) / msOf(other)));
}

const search = core.buildSearch(entries);
const searchOverScan = ratioOf(() => QUERIES.map((query) => search.find(query)), () => QUERIES.map(scan));
const searchReadyOverFold = ratioOf(() => core.buildSearch(entries), () => names.map(fold));
report({ searchOverScan, searchReadyOverFold });
