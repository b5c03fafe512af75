// @ts-check
// What it takes to index a text of 1 MB again after one character was typed, over indexing it anew. Null until there is an
// index that can be edited.
import { report } from '../measure/subject.mjs';

report({ editOverFull: null });
