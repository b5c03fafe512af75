// @ts-check
// How fast forms are found where there are few, over the limit.
import { overLimit } from '../measure/limit.mjs';
import { find, MEGABYTE, report, technical } from '../measure/subject.mjs';

const { ratio, limitSpeed } = overLimit(find, { textOf: (nth) => technical(MEGABYTE, nth) });
report({ findOverLimitOrdinary: ratio, limitSpeed });
