// @ts-check
import { readMarked } from './marked-lines.mjs';

/**
 * What every served workbench reports about itself, with no bearing on the extension: native modules that were not
 * compiled, and parts that this build leaves out.
 */
const selfTalk =
  /bindings file|ripgrep|tsserver|An unknown error occurred|build\/Release\/|ServiceWorker|Ignoring fetching|additional builtin extensions|\[AgentHost|\[AccountPolicyGate|Creating a socket|connection token|grace time/;

/**
 * Passes the workbench's console on: while tests run all of it but its self-talk, before that only when the suite failed to begin.
 */
export class ConsoleRelay {
  /** @type {'before' | 'running' | 'after'} */
  #phase = 'before';
  /** @type {string[]} */
  #withheld = [];

  /**
   * @param {string} type
   * @param {unknown[]} parts
   */
  take(type, parts) {
    const text = parts.map(String).join(' ');
    const marked = readMarked(text);
    if (marked !== undefined) {
      if (marked.event !== 'test') this.#phase = marked.event === 'begin' ? 'running' : 'after';
      console.log(text);
    } else if (!selfTalk.test(text)) {
      if (this.#phase === 'running') console.log(text);
      else if (this.#phase === 'before' && type !== 'info') this.#withheld.push(`${type}: ${text}`);
    }
  }

  /** Tells what was said before the tests when they never began. */
  explain() {
    if (this.#phase === 'before') console.log(['The suite did not begin. The workbench said:', ...this.#withheld].join('\n'));
    if (this.#phase === 'running') console.log('The suite began and did not come to its end.');
  }
}
