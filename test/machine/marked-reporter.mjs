// @ts-check
import { writeMarked } from './marked-lines.mjs';

/** Prints marked lines. It uses nothing of Node's, because it also runs in a web worker. */
class MarkedReporter {
  /** @param {import('mocha').Runner} runner */
  constructor(runner) {
    runner.once('start', () => console.log(writeMarked({ event: 'begin' })));
    runner.on('pass', (test) => this.#print(test, 'passed'));
    runner.on('fail', (test, error) => this.#print(test, 'failed', error));
    runner.on('pending', (test) => this.#print(test, 'skipped'));
    runner.once('end', () => console.log(writeMarked({ event: 'end' })));
  }

  /**
   * @param {import('mocha').Test | import('mocha').Hook} test
   * @param {'passed' | 'failed' | 'skipped'} state
   * @param {unknown} [error]
   */
  #print(test, state, error) {
    const path = test.titlePath().slice(0, -1);
    const explained = error === undefined ? {} : { error: explain(error) };
    console.log(writeMarked({ event: 'test', path, title: test.title, state, ms: test.duration ?? 0, ...explained }));
  }
}

/** @param {unknown} error */
function explain(error) {
  if (!(error instanceof Error)) return String(error);
  // Chromium and Node begin the stack with the message, other engines do not.
  return error.stack?.includes(error.message) ? error.stack : `${error.name}: ${error.message}\n${error.stack ?? ''}`;
}

/** Mocha's types ask a reporter to extend its base class, mocha does not; the base class would print, too. */
export const markedReporter = /** @type {import('mocha').ReporterConstructor} */ (/** @type {unknown} */ (MarkedReporter));
