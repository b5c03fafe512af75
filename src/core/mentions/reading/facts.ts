import type { Glossary } from '../../glossary/glossary';
import type { Occurrence } from '../finding/findOccurrences';
import { besideOf, besideOthers, type Beside } from './beside';
import type { DocumentView } from './documentView';
import type { CueTable } from './cueTable';
import { Gathering, type Evidence, type Stretch } from './evidence';
import type { Facts } from './features';
import { frequencyOf, type Frequency } from './frequency';
import { CLOSE, closeTo, type Close } from './neighbours';
import { surroundingsOf, type Surroundings } from './surroundings';
import { syntaxOf } from './syntax';
import { tableOf } from './tables';
import { tellingIn, tellingOf, type Telling } from './telling';
import { traitsOf } from './traits';

/** The part of a document that says what it is about, in UTF-16 code units. */
const OPENING = 1_000;
/** How much around another occurrence of the form is looked at. */
const ELSEWHERE = 200;

/** Everything about one occurrence that weighs for or against its senses. */
export function factsOf(glossary: Glossary, occurrence: Occurrence, view: DocumentView): Facts {
  const { start, end, form } = occurrence;
  const frequency = frequencyOf(occurrence, view);
  const around = surroundingsOf(view.slice, view.length, start, end, frequency.isOften);
  const table = tableOf(glossary, form.senses);
  const whole = (frequency.telling ??= tellingOf(view, table));
  // One that is alone has none to be spoken for by.
  const close = (frequency.close ??= frequency.first.length < 2 ? NONE : frequency.first.map((each) => closeIn(view, each)));
  const index = frequency.first.findIndex((each) => each.start === start);
  const own = close[index] ?? closeTo(around.text, around.start, around.end);
  return {
    evidence: evidenceOf(around, start - around.start, whole ?? tellingIn(around.text, table), elsewhere(index, frequency, table, view), whole !== undefined),
    syntax: syntaxOf(own),
    beside: besideAll(index, own, close, frequency),
    company: companyOf(occurrence, around, view),
    named: view.named,
    letters: lettersOf(form.name),
  };
}

/** `base` is where the text around begins in the document; `isWhole` tells that the words are told of the document, not of that text. */
function evidenceOf({ text, start, end, sentence, paragraph }: Surroundings, base: number, telling: Telling, parts: readonly Stretch[], isWhole: boolean): Evidence {
  const shift = isWhole ? base : 0;
  const part = (from: number, to: number): Stretch => ({ telling, from: from + shift, to: to + shift });
  const gathering = new Gathering()
    .look(part(sentence[0], start), 'sentence')
    .look(part(end, sentence[1]), 'sentence')
    .look(part(paragraph[0], sentence[0]), 'paragraph')
    .look(part(sentence[1], paragraph[1]), 'paragraph')
    .look(part(0, paragraph[0]), 'document')
    .look(part(paragraph[1], text.length), 'document');
  for (const each of parts) gathering.look(each, 'document');
  return gathering;
}

/** What the rest of the document says: each part of it is looked through once for all occurrences of a form. */
function elsewhere(own: number, frequency: Frequency, table: CueTable, view: DocumentView): readonly Stretch[] {
  const parts = (frequency.parts ??= partsOf(frequency, table, view));
  return frequency.isOften || own < 0 ? parts : parts.filter((_, index) => index !== own + 1);
}

function partsOf({ first, telling }: Frequency, table: CueTable, view: DocumentView): readonly Stretch[] {
  const ranges = [{ from: 0, to: OPENING }, ...first.map(({ start, end }) => ({ from: start - ELSEWHERE, to: end + ELSEWHERE }))];
  return ranges.map((range): Stretch => {
    const [from, to] = [Math.max(0, range.from), Math.min(view.length, range.to)];
    return telling === undefined ? { telling: tellingIn(view.slice(from, to), table), from: 0, to: to - from } : { telling, from, to };
  });
}

function besideAll(index: number, own: Close, close: readonly Close[], frequency: Frequency): Beside {
  const beside = (frequency.beside ??= close.map(besideOf));
  const { before, after } = beside[index] ?? besideOf(own);
  return { before, after, elsewhere: besideOthers(index, beside) };
}

const NONE: readonly never[] = [];

function closeIn(view: DocumentView, { start, end }: Occurrence): Close {
  const whole = view.memory.words?.text;
  if (whole !== undefined) return closeTo(whole, start, end);
  const from = Math.max(0, start - CLOSE);
  return closeTo(view.slice(from, Math.min(view.length, end + CLOSE)), start - from, end - from);
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
