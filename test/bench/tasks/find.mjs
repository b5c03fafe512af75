// @ts-check
// How fast forms are found in business prose, over the limit.
import { overLimit } from '../measure/limit.mjs';
import { find, MEGABYTE, prose, report } from '../measure/subject.mjs';

// A scanner that finds nothing is fast.
if (find(prose(MEGABYTE, 0)).length < MEGABYTE / 500) throw new Error('Too few of the mentions in the text were found.');

const { ratio, limitSpeed } = overLimit(find, { textOf: (nth) => prose(MEGABYTE, nth) });
report({ findOverLimit: ratio, limitSpeed });
