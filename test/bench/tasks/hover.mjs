// @ts-check
// What a hover takes at the end of a document of 10 MB over one of 10 kB, both indexed before; also where the document is
// one line. The worse of both.
import { msOf } from '../measure/clock.mjs';
import { median } from '../measure/statistics.mjs';
import { core, find, glossary, MEGABYTE, prose, readerOf, report } from '../measure/subject.mjs';

/** @typedef {{ readonly reader: ReturnType<typeof readerOf>, readonly places: readonly number[] }} Document */

const END = 10_000;

const l10n = { t: (/** @type {string} */ message, /** @type {string[]} */ ...values) => message.replace(/\{(\d)\}/gu, (_, place) => values[Number(place)] ?? '') };

/** @param {string} text @param {readonly number[]} places From where its last part begins. @returns {Document} */
const documentOf = (text, places) => ({ reader: readerOf(text), places: places.map((place) => text.length - END + place) });

/** What the editor asks for when the pointer rests. @param {Document['reader']} reader @param {number} offset */
function hover(reader, offset) {
  const nearby = core.mentionsNear(reader, offset);
  const mention = core.mentionTouching(nearby, offset);
  if (mention === undefined) return undefined;
  const written = reader.view.slice(mention.start, mention.end);
  return core.renderHover(mention, { glossary, nearby, written, form: mention.form.name, lineOf: () => 1, l10n });
}

/** @param {Document} document */
const hoverAll = ({ reader, places }) => msOf(() => places.map((place) => hover(reader, place))) / places.length;

const REPETITIONS = 30;

/** The documents end with the same text, so that the hovers say the same. @param {string} end @param {string} before */
function growth(end, before) {
  const places = find(end).map((occurrence) => occurrence.start + 1);
  const documents = { small: documentOf(end, places), large: documentOf(before + end, places) };
  for (let i = 0; i < 5; i++) hoverAll(i % 2 === 0 ? documents.small : documents.large);
  const times = Array.from({ length: REPETITIONS }, () => ({ small: hoverAll(documents.small), large: hoverAll(documents.large) }));
  return median(times.map(({ large }) => large)) / median(times.map(({ small }) => small));
}

const oneLine = (/** @type {string} */ text) => text.replaceAll('\n', ' ');
const [end, before] = [prose(END, 0), prose(10 * MEGABYTE - END, 1)];
const hoverGrowthOfLines = growth(end, before);
const hoverGrowthOfOneLine = growth(oneLine(end), oneLine(before));
report({ hoverGrowth: Math.max(hoverGrowthOfLines, hoverGrowthOfOneLine) });
