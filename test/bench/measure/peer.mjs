// @ts-check

/**
 * Another tool. The types of the project are checked where it is not installed, too, so each task says what it uses of it.
 * @param {string} name
 * @returns {Promise<unknown>}
 */
export function peer(name) {
  return import(name);
}
