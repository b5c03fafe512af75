// Importing mocha's browser build puts `mocha` among the globals.
import 'mocha/mocha.js';
import { markedReporter } from '../machine/marked-reporter.mjs';

/** What VS Code calls in the web worker extension host; it takes a rejection as failure. */
export async function run(): Promise<void> {
  // The tests' `suite` and `test` become globals now, so the tests must not load any earlier.
  mocha.setup({ ui: 'tdd', reporter: markedReporter, timeout: 20_000 });
  await import('editor-tests');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
