/** How many things a batch holds, and of what size together, in bytes: little enough that somebody who stops it need not wait. */
const MOST = 16;
const MOST_BYTES = 200_000;

/** Things that wait to be handed over in a row. */
export class Batch<T> {
  readonly #take: (one: T) => void;
  #waiting: T[] = [];
  #bytes = 0;

  constructor(take: (one: T) => void) {
    this.#take = take;
  }

  add(one: T, bytes: number): void {
    this.#waiting.push(one);
    this.#bytes += bytes;
    if (this.#waiting.length >= MOST || this.#bytes >= MOST_BYTES) this.takeAll();
  }

  /** Hands over what waits still. */
  takeAll(): void {
    const waiting = this.#waiting;
    [this.#waiting, this.#bytes] = [[], 0];
    for (const one of waiting) this.#take(one);
  }
}
