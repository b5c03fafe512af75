// @ts-check
/** Chance that can be repeated: the same seed gives the same numbers on every machine. */

/**
 * @typedef {object} Random
 * @property {() => number} next A number from 0 up to but not including 1.
 * @property {(limit: number) => number} below A whole number from 0 up to but not including `limit`.
 */

/** @param {number} seed @returns {Random} */
export function randomOf(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
  for (let i = 0; i < 8; i++) next();
  return { next, below: (limit) => Math.floor(next() * limit) };
}

/** @template T @param {readonly T[]} items @param {Random} random @returns {T} */
export function pick(items, random) {
  return /** @type {T} */ (items[random.below(items.length)]);
}

/** @template T @param {readonly T[]} items @param {Random} random @returns {T[]} */
export function shuffle(items, random) {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const other = random.below(i + 1);
    [shuffled[i], shuffled[other]] = [/** @type {T} */ (shuffled[other]), /** @type {T} */ (shuffled[i])];
  }
  return shuffled;
}

const SLOTS = 8_192;

/**
 * Words are used as Zipf found: the second half as often as the first, the third a third as often. `flatten` words share
 * the first place. What is answered is a table in which each item stands as often as it is used, so that drawing is quick.
 * @template T
 * @param {readonly T[]} items The most frequent first.
 * @param {number} [flatten]
 * @returns {readonly T[]}
 */
export function zipfTable(items, flatten = 1) {
  const weights = items.map((_, rank) => 1 / (rank + flatten));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return items.flatMap((item, rank) => Array.from({ length: Math.max(1, Math.round((SLOTS * (weights[rank] ?? 0)) / total)) }, () => item));
}
