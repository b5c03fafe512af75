// @ts-check
// What hostile texts do: how the time for finding and reading grows at worst, and how fast finding is at worst. Run by
// itself, it says so of each kind.
import { growthOf } from '../measure/growth.mjs';
import { overLimit } from '../measure/limit.mjs';
import { find, MEGABYTE, prose, read, report } from '../measure/subject.mjs';
import { hostileTexts } from '../texts/hostile.mjs';

const growth = { sizes: [16_000, 128_000, MEGABYTE], warmUpMs: 100, longestMs: 150, repetitions: 3 };

const kinds = Object.entries(hostileTexts(prose)).map(([name, write]) => ({
  name,
  exponent: growthOf(read, write, growth),
  ratio: overLimit(find, { textOf: (nth) => write(MEGABYTE, nth), repetitions: 3, warmUpMs: 30, longestMs: 150 }).ratio,
}));

for (const { name, exponent, ratio } of kinds) console.error(`${name}: exponent ${exponent.toFixed(3)}, over the limit ${ratio.toFixed(4)}`);
report({ adversarialExponent: Math.max(...kinds.map(({ exponent }) => exponent)), adversarialOverLimit: Math.min(...kinds.map(({ ratio }) => ratio)) });
