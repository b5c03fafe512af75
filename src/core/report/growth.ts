/** What is shown less than this after the beginning would be seen to flicker: a small workspace is read by then. */
export const FIRST_SHOWN_MS = 200;

const SHORTEST_MS = 1_000;
/** Of the time that went by already: a long scan is shown anew less and less often. */
const OF_ELAPSED = 1 / 4;
/** Rewriting never takes more than a fiftieth of the time. */
const OF_COST = 50;

/** How long to wait before what is being made is shown anew, in milliseconds: since it began, and what the last time took. */
export function pauseUntilShown(elapsed: number, cost: number): number {
  return Math.max(SHORTEST_MS, elapsed * OF_ELAPSED, cost * OF_COST);
}
