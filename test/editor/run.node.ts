import Mocha from 'mocha';
import { markedReporter } from '../machine/marked-reporter.mjs';

/** What VS Code calls in the Node extension host; it takes a rejection as failure. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', reporter: markedReporter, timeout: 20_000 });
  // The tests' `suite` and `test` become globals now, so the tests must not load any earlier.
  mocha.suite.emit('pre-require', globalThis, 'editor-tests', mocha);
  await import('editor-tests');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
