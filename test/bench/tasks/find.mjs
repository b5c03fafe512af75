// @ts-check
// How fast forms are found in business prose, over the limit.
import { overLimit } from '../measure/limit.mjs';
import { find, MEGABYTE, prose, report } from '../measure/subject.mjs';

const { ratio, limitSpeed } = overLimit(find, { textOf: (nth) => prose(MEGABYTE, nth) });
report({ findOverLimit: ratio, limitSpeed });
