import type { Glossary } from '../../glossary/glossary';
import type { Sense } from '../../glossary/types';
import type { Occurrence } from '../finding/findOccurrences';
import { cueTableOf, type CueTable, nameOf } from './cueTable';
import type { DocumentView } from './documentView';
import { gather, type Evidence, type Stretch } from './evidence';
import { featuresOf, type Facts } from './features';
import { likelihoods, weightVector } from './model';
import type { Reading, Reason } from './reading';
import { surroundingsOf, type Surroundings } from './surroundings';
import { syntaxOf } from './syntax';
import { MARGIN, WEIGHTS } from './weights';

const VECTOR = weightVector(WEIGHTS);
/** The part of a document that says what it is about, in UTF-16 code units. */
const OPENING = 1_000;
/** How much around another occurrence of the form is looked at. */
const ELSEWHERE = 200;

/** Everything about one occurrence that weighs for or against its senses. */
export function factsOf(glossary: Glossary, occurrence: Occurrence, view: DocumentView): Facts {
  const { start, end, form } = occurrence;
  const around = surroundingsOf(view.slice, view.length, start, end);
  return {
    evidence: gather(tableOf(glossary, form.senses), [...nearby(around), ...elsewhere(occurrence, view)]),
    syntax: syntaxOf(around.text, around.start, around.end),
    company: companyOf(occurrence, around, view),
    named: view.named,
    letters: form.text.replace(/[^\p{L}]/gu, '').length,
  };
}

function nearby({ text, start, end, sentence, paragraph }: Surroundings): readonly Stretch[] {
  const stretch = (from: number, to: number, band: Stretch['band']): Stretch => ({ text, from, to, band });
  return [
    stretch(sentence[0], start, 'sentence'),
    stretch(end, sentence[1], 'sentence'),
    stretch(paragraph[0], sentence[0], 'paragraph'),
    stretch(sentence[1], paragraph[1], 'paragraph'),
    stretch(0, paragraph[0], 'document'),
    stretch(paragraph[1], text.length, 'document'),
  ];
}

function elsewhere(occurrence: Occurrence, view: DocumentView): readonly Stretch[] {
  const opening = view.slice(0, Math.min(OPENING, view.length));
  const others = view.firstOf(occurrence).filter(({ start }) => start !== occurrence.start);
  const texts = [opening, ...others.map(({ start, end }) => view.slice(Math.max(0, start - ELSEWHERE), Math.min(view.length, end + ELSEWHERE)))];
  return texts.map((text) => ({ text, from: 0, to: text.length, band: 'document' }));
}

/** How many other roles are named without doubt, by how near they are. */
function companyOf({ start, form }: Occurrence, around: Surroundings, view: DocumentView): readonly [number, number, number] {
  const base = start - around.start;
  const counts: [number, number, number] = [0, 0, 0];
  for (const other of view.occurrencesIn(base, base + around.text.length)) {
    if (other.form.senses === form.senses || !isCertain(other.form.senses)) continue;
    const at = other.start - base;
    counts[isWithin(at, around.sentence) ? 0 : isWithin(at, around.paragraph) ? 1 : 2]++;
  }
  return counts;
}

function isWithin(at: number, [from, to]: readonly [number, number]): boolean {
  return from <= at && at < to;
}

/** One likely sense, and it is a role. */
function isCertain(senses: readonly Sense[]): boolean {
  const likely = senses.filter(({ weight }) => weight !== 'rare');
  return likely.length === 1 && likely.some((sense) => 'role' in sense);
}

/** Reads an occurrence by what stands around it. */
export function weigh(glossary: Glossary, occurrence: Occurrence, view: DocumentView): Reading {
  const { senses } = occurrence.form;
  const facts = factsOf(glossary, occurrence, view);
  const likely = likelihoods(featuresOf(senses, facts), VECTOR);
  const ranked = senses.map((sense, index) => ({ sense, index, likely: likely[index] ?? 0 })).sort((one, other) => other.likely - one.likely);
  const groups = grouped(glossary, ranked, likely[senses.length] ?? 0);
  const [best] = groups;
  const others = ranked.map(({ sense }) => sense);
  if (best === undefined || best.likely < MARGIN) return { kind: 'undecided', confidence: best?.likely ?? 0, because: [], candidates: others };
  const { sense, index } = best.first;
  const rest = others.filter((other) => other !== sense);
  // Where nothing else is likely, a reason would only be noise.
  const because = rest.some(({ weight }) => weight !== 'rare') ? reasonsFor(index, facts, sense, glossary) : [];
  if (sense !== undefined && 'role' in sense) return { kind: 'role', role: sense.role, confidence: best.likely, because, others: rest };
  return { kind: 'other', meaning: sense?.meaning, confidence: best.likely, because, others: rest };
}

interface Ranked {
  readonly sense: Sense;
  readonly index: number;
  readonly likely: number;
}

interface Group {
  readonly first: { readonly sense: Sense | undefined; readonly index: number };
  readonly likely: number;
}

/** Senses that a reader would call the same: roles of one title, and everything that is no role. */
function grouped(glossary: Glossary, ranked: readonly Ranked[], unlisted: number): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { sense, index, likely } of ranked) {
    const key = 'role' in sense ? nameOf(glossary, sense) : '';
    const known = groups.get(key);
    groups.set(key, { first: known?.first ?? { sense, index }, likely: (known?.likely ?? 0) + likely });
  }
  const other = groups.get('');
  const first = other === undefined || likelyOf(ranked, other.first.index) < unlisted ? { sense: undefined, index: ranked.length } : other.first;
  groups.set('', { first, likely: (other?.likely ?? 0) + unlisted });
  return [...groups.values()].sort((one, two) => two.likely - one.likely);
}

function likelyOf(ranked: readonly Ranked[], index: number): number {
  return ranked.find((each) => each.index === index)?.likely ?? 0;
}

const MOST_WORDS = 3;

function reasonsFor(index: number, { evidence, company, named }: Facts, sense: Sense | undefined, glossary: Glossary): readonly Reason[] {
  const reasons: Reason[] = [];
  if (sense !== undefined && 'role' in sense && named.has(sense.role)) reasons.push({ kind: 'named', title: nameOf(glossary, sense) });
  const words = cueWords(index, evidence);
  if (words.length > 0) reasons.push({ kind: 'cues', words });
  if (sense !== undefined && 'role' in sense && company[0] + company[1] > 0) reasons.push({ kind: 'company' });
  return reasons.length === 0 && sense?.weight === 'usual' ? [{ kind: 'usual' }] : reasons;
}

function cueWords(index: number, { cues }: Evidence): readonly string[] {
  const telling = cues.filter(({ cue }) => cue.senses.includes(index)).sort((one, other) => one.cue.senses.length - other.cue.senses.length);
  return [...new Set(telling.map(({ cue }) => cue.text))].slice(0, MOST_WORDS);
}

const tables = new WeakMap<readonly Sense[], CueTable>();

/** Built at the first question about a form. */
function tableOf(glossary: Glossary, senses: readonly Sense[]): CueTable {
  const known = tables.get(senses) ?? cueTableOf(glossary, senses);
  tables.set(senses, known);
  return known;
}
