// @ts-check

/**
 * What one layer of the tests came to.
 * @typedef {object} LayerResult
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [reason] Why the layer as a whole failed, when that is not plain from its tests.
 * @property {string[]} [failures] Each failed test as it was shown when it failed.
 */

/**
 * A layer that is one check, such as the linter.
 * @param {boolean} passed
 * @param {string} [reason]
 * @returns {LayerResult}
 */
export const oneCheck = (passed, reason) =>
  passed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0, ...(reason === undefined ? {} : { reason }) };

/**
 * @param {LayerResult[]} results
 * @returns {LayerResult}
 */
export const total = (results) => ({
  passed: results.reduce((sum, { passed }) => sum + passed, 0),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
  skipped: results.reduce((sum, { skipped }) => sum + skipped, 0),
});
