// @ts-check
// One line a test, in a shape that survives every way out of an editor: a terminal, a browser's console, a log relay.

/**
 * @typedef {object} TestLine
 * @property {'test'} event
 * @property {string[]} path The titles of the suites around it.
 * @property {string} title
 * @property {'passed' | 'failed' | 'skipped'} state
 * @property {number} ms
 * @property {string} [error]
 */

/**
 * `end` says that the run came to its end: a run that dies half-way must not look like a run of few tests.
 * @typedef {object} BoundaryLine
 * @property {'begin' | 'end'} event
 */

const mark = '@@test ';

/**
 * @param {TestLine | BoundaryLine} line
 * @returns {string}
 */
export const writeMarked = (line) => mark + JSON.stringify(line);

/**
 * @param {string} text
 * @returns {TestLine | BoundaryLine | undefined} undefined when it is a line of ordinary output.
 */
export function readMarked(text) {
  const start = text.indexOf(mark);
  return start < 0 ? undefined : JSON.parse(text.slice(start + mark.length));
}
