/**
 * Work on many rows in slices: between two of them whoever does it lets others have their turn. The core has no clock, so
 * a slice is a number of rows.
 */
export type Sliced<T> = Generator<void, T, void>;

/** A few tens of milliseconds' worth; less than this is done in one go. */
const ROWS = 10_000;

/** Counts rows across all the lists that some work goes through. */
export class Pace {
  readonly #rows: number;
  #left: number;

  constructor(rows = ROWS) {
    this.#rows = rows;
    this.#left = rows;
  }

  /** Counts a row or several, and tells whether a slice ends with them. */
  isOver(rows = 1): boolean {
    this.#left -= rows;
    if (this.#left > 0) return false;
    this.#left = this.#rows;
    return true;
  }
}

/** The same work for whoever cannot wait. */
export function inOneGo<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
