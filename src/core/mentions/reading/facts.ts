import type { Glossary } from '../../glossary/glossary';
import type { Occurrence } from '../finding/findOccurrences';
import { besideOf, besideOthers, type Beside, type OwnBeside } from './beside';
import type { DocumentView } from './documentView';
import type { CueTable } from './cueTable';
import { gather, type Stretch } from './evidence';
import type { Facts } from './features';
import { frequencyOf, type Frequency } from './frequency';
import { surroundingsOf, type Surroundings } from './surroundings';
import { syntaxOf } from './syntax';
import { tableOf } from './tables';
import { tellingIn, tellingOf, type Telling } from './telling';
import { traitsOf } from './traits';

/** The part of a document that says what it is about, in UTF-16 code units. */
const OPENING = 1_000;
/** How much around another occurrence of the form is looked at. */
const ELSEWHERE = 200;
/** How far words right beside a form may stand. */
const BESIDE = 60;

/** Everything about one occurrence that weighs for or against its senses. */
export function factsOf(glossary: Glossary, occurrence: Occurrence, view: DocumentView): Facts {
  const { start, end, form } = occurrence;
  const frequency = frequencyOf(occurrence, view);
  const around = surroundingsOf(view.slice, view.length, start, end, frequency.isOften);
  const table = tableOf(glossary, form.senses);
  const whole = (frequency.telling ??= tellingOf(view, table));
  return {
    evidence: gather([...nearby(around, start - around.start, whole, table), ...elsewhere(occurrence, frequency, table, view)]),
    syntax: syntaxOf(around.text, around.start, around.end),
    beside: besideAll(start, around, frequency, view),
    company: companyOf(occurrence, around, view),
    named: view.named,
    letters: lettersOf(form.name),
  };
}

/** `base` is where the text around begins in the document. */
function nearby({ text, start, end, sentence, paragraph }: Surroundings, base: number, whole: Telling | undefined, table: CueTable): readonly Stretch[] {
  const telling = whole ?? tellingIn(text, table);
  const shift = whole === undefined ? 0 : base;
  const stretch = (from: number, to: number, band: Stretch['band']): Stretch => ({ telling, from: from + shift, to: to + shift, band });
  return [
    stretch(sentence[0], start, 'sentence'),
    stretch(end, sentence[1], 'sentence'),
    stretch(paragraph[0], sentence[0], 'paragraph'),
    stretch(sentence[1], paragraph[1], 'paragraph'),
    stretch(0, paragraph[0], 'document'),
    stretch(paragraph[1], text.length, 'document'),
  ];
}

/** What the rest of the document says: each part of it is looked through once for all occurrences of a form. */
function elsewhere({ start }: Occurrence, frequency: Frequency, table: CueTable, view: DocumentView): readonly Stretch[] {
  const { first, isOften } = frequency;
  const parts = (frequency.parts ??= partsOf(frequency, table, view));
  const own = isOften ? -1 : first.findIndex((each) => each.start === start);
  return own < 0 ? parts : parts.filter((_, index) => index !== own + 1);
}

function partsOf({ first, telling }: Frequency, table: CueTable, view: DocumentView): readonly Stretch[] {
  const ranges = [{ from: 0, to: OPENING }, ...first.map(({ start, end }) => ({ from: start - ELSEWHERE, to: end + ELSEWHERE }))];
  return ranges.map((range): Stretch => {
    const [from, to] = [Math.max(0, range.from), Math.min(view.length, range.to)];
    if (telling !== undefined) return { telling, from, to, band: 'document' };
    return { telling: tellingIn(view.slice(from, to), table), from: 0, to: to - from, band: 'document' };
  });
}

function besideAll(start: number, around: Surroundings, frequency: Frequency, view: DocumentView): Beside {
  const { first } = frequency;
  // One that is alone has none to be spoken for by.
  if (first.length < 2) return { ...besideOf(around.text, around.start, around.end), elsewhere: 0, most: 0 };
  const beside = (frequency.beside ??= besideFirst(first, view));
  const { before, after } = beside[first.findIndex((each) => each.start === start)] ?? besideOf(around.text, around.start, around.end);
  return { before, after, ...besideOthers(start, first, beside) };
}

function besideFirst(first: readonly Occurrence[], view: DocumentView): readonly OwnBeside[] {
  return first.map(({ start, end }) => {
    const from = Math.max(0, start - BESIDE);
    return besideOf(view.slice(from, Math.min(view.length, end + BESIDE)), start - from, end - from);
  });
}

/** How many other roles are named without doubt, by how near they are. */
function companyOf({ start, form }: Occurrence, around: Surroundings, view: DocumentView): readonly [number, number, number] {
  const base = start - around.start;
  const counts: [number, number, number] = [0, 0, 0];
  for (const other of view.occurrencesIn(base, base + around.text.length)) {
    if (other.form.senses === form.senses || !traitsOf(other.form.senses).isCertain) continue;
    const at = other.start - base;
    counts[isWithin(at, around.sentence) ? 0 : isWithin(at, around.paragraph) ? 1 : 2]++;
  }
  return counts;
}

function isWithin(at: number, [from, to]: readonly [number, number]): boolean {
  return from <= at && at < to;
}

/** By name: the same few are asked about again and again. */
const letters = new Map<string, number>();

function lettersOf(name: string): number {
  const count = letters.get(name) ?? name.replace(/[^\p{L}]/gu, '').length;
  letters.set(name, count);
  return count;
}
