// @ts-check
// Prints how many milliseconds the extension named takes to load in this process, in which nothing was loaded before.
const Module = require('node:module');

/** Every name of the editor's API, and every name of those: itself; a copy of it, which bundlers make, inherits that. @type {unknown} */
const anything = new Proxy(function () {}, { get: (_, name) => (name === Symbol.toPrimitive ? () => '' : anything), construct: () => ({}), apply: () => anything, getPrototypeOf: () => /** @type {object} */ (anything) });

const loader = /** @type {{ _load: (request: string, ...rest: unknown[]) => unknown }} */ (/** @type {unknown} */ (Module));
const load = loader._load;
loader._load = (/** @type {string} */ request, /** @type {unknown[]} */ ...rest) => (request === 'vscode' ? anything : load.call(loader, request, ...rest));

import('./clock.mjs').then(({ startWatch }) => {
  const watch = startWatch();
  require(process.argv[2] ?? '');
  process.stdout.write(String(watch()));
});
