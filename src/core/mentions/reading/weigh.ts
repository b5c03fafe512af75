import type { Glossary } from '../../glossary/glossary';
import type { Sense } from '../../glossary/types';
import type { Occurrence } from '../finding/findOccurrences';
import type { DocumentView } from './documentView';
import { BANDS, hasCue, type Evidence } from './evidence';
import { factsOf } from './facts';
import type { Facts } from './features';
import { groupsOf, likeliest } from './groups';
import { likelihoods, weightVector } from './model';
import type { Reading } from './reading';
import { reasonsFor } from './reasons';
import { MARGIN, WEIGHTS } from './weights';

const VECTOR = weightVector(WEIGHTS);

/** Reads an occurrence by what stands around it. */
export function weigh(glossary: Glossary, occurrence: Occurrence, view: DocumentView): Reading {
  const { senses } = occurrence.form;
  const facts = factsOf(glossary, occurrence, view);
  const likely = likelihoods(senses, facts, VECTOR);
  const ranked = rankedBy(likely, senses.length);
  const { index, sum: confidence } = likeliest(likely, groupsOf(glossary, senses));
  const sense = senses[index];
  if (confidence < marginFor(sense, index, senses, facts)) return { kind: 'undecided', confidence, because: [], candidates: candidatesIn(ranked, senses, likely) };
  const others: Sense[] = [];
  for (const each of ranked) if (each !== index) others.push(senses[each] as Sense);
  const because = isContested(sense, others) ? reasonsFor(index, facts, sense, glossary) : [];
  if (sense !== undefined && 'role' in sense) return { kind: 'role', role: sense.role, confidence, because, others };
  return { kind: 'other', meaning: sense?.meaning, confidence, because, others };
}

/** The first so many indexes, the likeliest first. */
function rankedBy(likely: readonly number[], count: number): readonly number[] {
  const ranked: number[] = [];
  for (let index = 0; index < count; index++) ranked.push(index);
  return ranked.sort((one, other) => (likely[other] ?? 0) - (likely[one] ?? 0));
}

/** The likelier kind first: where any role is likelier than none, the roles come before the likeliest other meaning. */
function candidatesIn(ranked: readonly number[], senses: readonly Sense[], likely: readonly number[]): readonly Sense[] {
  const all = ranked.flatMap((index) => senses[index] ?? []);
  const roles = ranked.reduce((sum, index) => sum + (isRole(senses[index]) ? 1 : -1) * (likely[index] ?? 0), 0);
  return roles >= 0 ? [...all.filter(isRole), ...all.filter((sense) => !isRole(sense))] : all;
}

function isRole(sense: Sense | undefined): boolean {
  return sense !== undefined && 'role' in sense;
}

/** To take a hover away needs a word that speaks for it, or more certainty: a reader does not see what is not there. */
const MARGIN_WITHOUT_CUES = 0.7;

/** Between roles as usual as each other, only words may choose: the more usual one is a guess. */
const MARGIN_BETWEEN_ROLES = 0.6;

function marginFor(sense: Sense | undefined, index: number, senses: readonly Sense[], { evidence, named }: Facts): number {
  if (sense !== undefined && 'role' in sense) {
    const rivals = senses.filter((each) => each !== sense && 'role' in each && each.weight !== 'rare').length;
    return rivals > 0 && !named.has(sense.role) && !hasCue(index, evidence) ? MARGIN_BETWEEN_ROLES : MARGIN;
  }
  const isOther = sense === undefined || !('role' in sense);
  return isOther && !hasCue(index, evidence) && !speaksAgainst(evidence) ? MARGIN_WITHOUT_CUES : MARGIN;
}

function speaksAgainst(evidence: Evidence): boolean {
  return evidence.topics.some((count, slot) => count > 0 && BANDS[slot % BANDS.length] !== 'document');
}

/** Where nothing else is likely, a reason would only be noise: COO needs none, though it also means country of origin. */
function isContested(sense: Sense | undefined, rest: readonly Sense[]): boolean {
  return sense?.weight !== 'usual' || rest.some((other) => other.weight === 'usual' || ('role' in other && other.weight === 'common'));
}
