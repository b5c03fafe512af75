// @ts-check
// How fast business prose is read: forms found, and what each means told from what stands around it.
import { overLimit } from '../measure/limit.mjs';
import { MEGABYTE, prose, read, report } from '../measure/subject.mjs';

const { ratio, limitSpeed } = overLimit(read, { textOf: (nth) => prose(MEGABYTE, nth) });
report({ readOverLimit: ratio, limitSpeed });
