// @ts-check
// How the time for finding and for reading grows with the size of the text; the worse of both.
import { growthOf } from '../measure/growth.mjs';
import { find, prose, read, report } from '../measure/subject.mjs';

const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
const findGrowth = growthOf(find, prose, { sizes });
const readGrowth = growthOf(read, prose, { sizes });
report({ growthExponent: Math.max(findGrowth, readGrowth), findGrowth, readGrowth });
