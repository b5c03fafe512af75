// @ts-check

/** @typedef {Readonly<Record<string, number | null | undefined>>} Measured What one round measured, by name. */

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} says
 * @property {number} [atLeast]
 * @property {number} [atMost]
 * @property {(measured: Measured) => number | null | undefined} [from] Otherwise a task measures just this.
 */

/** How many times as long as we a tool takes for the same text. @param {string} peer @returns {(measured: Measured) => number | null} */
const timesOurs = (peer) => (measured) => {
  const theirs = measured[peer];
  const ours = measured['findOverLimit'];
  return typeof theirs === 'number' && typeof ours === 'number' ? ours / theirs : null;
};

/** Over the limit: how fast, where 1 is a bare loop over the same text. @type {readonly Figure[]} */
export const FIGURES = [
  { name: 'findOverLimit', says: 'finding in business prose, over the limit', atLeast: 0.4 },
  { name: 'findOverLimitOrdinary', says: 'finding in technical prose, over the limit', atLeast: 0.7 },
  { name: 'readOverLimit', says: 'finding and reading business prose, over the limit', atLeast: 0.15 },
  { name: 'vsAhoCorasick', says: "modern-ahocorasick's time over ours", atLeast: 10, from: timesOurs('ahoCorasickOverLimit') },
  { name: 'vsTextlint', says: "textlint's time over ours", atLeast: 25, from: timesOurs('textlintOverLimit') },
  { name: 'vsCspell', says: "cspell's time over ours", atLeast: 50, from: timesOurs('cspellOverLimit') },
  { name: 'vsHarper', says: "harper's time over ours", atLeast: 5_000, from: timesOurs('harperOverLimit') },
  { name: 'vsRegExp', says: "one regular expression's time over ours", from: timesOurs('regExpOverLimit') },
  { name: 'hoverGrowth', says: 'a hover in 10 MB over one in 10 kB', atMost: 1.5 },
  { name: 'editOverFull', says: 'indexing an edit over indexing 1 MB', atMost: 0.005 },
  { name: 'growthExponent', says: 'how time grows with size, from 10 kB to 10 MB', atMost: 1.05 },
  { name: 'adversarialExponent', says: 'the same for hostile texts, the worst', atMost: 1.15 },
  { name: 'adversarialOverLimit', says: 'finding in hostile texts, over the limit, the worst', atLeast: 0.05 },
  { name: 'peakMemoryOverText', says: 'memory while indexing 10 MB, over the text', atMost: 1 },
  { name: 'keptMemoryOverText', says: 'memory that the index of 10 MB keeps, over the text' },
  { name: 'matcherBuildMs', says: 'making the matcher, cold, ms', atMost: 10 },
  { name: 'searchOverScan', says: 'a key pressed in the search, over looking through all names', atMost: 15 },
  { name: 'searchReadyOverFold', says: 'making the search ready, over folding all names', atMost: 9 },
  { name: 'importOverWithoutGlossary', says: 'loading the extension, over one without glossary', atMost: 1.2 },
  { name: 'importMs', says: 'loading the extension, ms' },
];

/** Each in a process of its own. */
export const TASKS = ['find', 'find-ordinary', 'read', 'aho-corasick', 'textlint', 'cspell', 'harper', 'regexp', 'hover', 'edit', 'growth', 'adversarial', 'memory', 'matcher', 'search', 'import'];
