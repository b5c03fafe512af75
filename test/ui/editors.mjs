// @ts-check
// For mocha's --require: the one served VS Code that all UI tests share, started by the first test that needs it.
import { join } from 'node:path';
import { Editors } from '../machine/editors.mjs';
import { cacheFolder } from '../machine/paths.mjs';

export const editors = new Editors({ vsix: process.env['EXECUTIVE_ROLES_VSIX'] });

// Mocha ends without its teardown when it is interrupted.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => editors.close().then(() => process.exit(1)));

export const mochaHooks = {
  /** @this {import('mocha').Context} */
  async afterEach() {
    const { currentTest } = this;
    if (currentTest?.state !== 'failed') return;
    const files = await editors.photograph(join(cacheFolder, 'failures'), currentTest.fullTitle());
    console.log(`What the window showed when "${currentTest.title}" failed: ${files.join(', ')}`);
    for (const text of await editors.transcribe()) console.log(`  | ${text}`);
  },
};

export const mochaGlobalTeardown = () => editors.close();
