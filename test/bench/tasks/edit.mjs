// @ts-check
// What it takes to keep the index of a text of 1 MB current when one character is typed, over indexing the text anew.
import { msOf, startWatch } from '../measure/clock.mjs';
import { msOfLimit } from '../measure/limit.mjs';
import { median } from '../measure/statistics.mjs';
import { core, index, MEGABYTE, prose, report, round } from '../measure/subject.mjs';
import { pick, randomOf } from '../texts/random.mjs';

const random = randomOf(round);
const TYPED = [...'aeinost CEO.\n'];

/** @typedef {ReturnType<typeof index>} Index */
/** @typedef {{ readonly text: string, readonly change: Parameters<typeof core.editIndex>[1] }} Edit */

/** Some characters typed in a row, somewhere. @param {string} text @returns {readonly Edit[]} */
function typing(text) {
  const start = random.below(text.length);
  const edits = [];
  for (let i = 0, before = text; i < 10; i++) {
    before = before.slice(0, start + i) + pick(TYPED, random) + before.slice(start + i);
    // Put together before it is timed: that is the editor's work.
    msOfLimit(before);
    edits.push({ text: before, change: { start: start + i, removed: 0, inserted: 1 } });
  }
  return edits;
}

/** What an edit takes. @param {Index} before @param {readonly Edit[]} edits */
function msOfEdits(before, edits) {
  let current = before;
  const watch = startWatch();
  for (const { text, change } of edits) current = core.editIndex(current, change, (start, end) => text.slice(start, end));
  const ms = watch();
  if (current.length !== edits.at(-1)?.text.length) throw new Error('The index lost its document.');
  return ms / edits.length;
}

const repetitions = Array.from({ length: 9 }, (_, nth) => {
  const text = prose(MEGABYTE, nth);
  const full = msOf(() => index(text));
  const indexed = index(text);
  return { full, edit: median(Array.from({ length: 8 }, () => msOfEdits(indexed, typing(text)))) };
}).slice(2);

report({ editOverFull: median(repetitions.map(({ edit }) => edit)) / median(repetitions.map(({ full }) => full)) });
