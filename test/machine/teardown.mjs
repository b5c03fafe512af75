// @ts-check

/** Steps that undo what a run set up; they run last-first, each whether or not another failed. */
export class Teardown {
  /** @type {(() => Promise<void>)[]} */
  #steps = [];
  /** @type {Promise<void> | undefined} */
  #running;

  /** @param {() => Promise<void>} step */
  add(step) {
    this.#steps.push(step);
  }

  /** May be called again while it runs: an interruption and the end of the work can meet. */
  run() {
    this.#running ??= this.#runAll();
    return this.#running;
  }

  async #runAll() {
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      await step().catch((error) => console.error('Cleaning up failed:', error));
    }
  }
}

/**
 * Does the work and takes down what it set up, also when the user interrupts it.
 * @template Result
 * @param {(teardown: Teardown) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withTeardown(work) {
  const teardown = new Teardown();
  const interrupted = () => teardown.run().then(() => process.exit(130));
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  try {
    return await work(teardown);
  } finally {
    await teardown.run();
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}
