import type { Glossary } from '../../glossary/glossary';
import type { Sense } from '../../glossary/types';
import type { Occurrence } from '../finding/findOccurrences';
import { nameOf } from './cueTable';
import type { DocumentView } from './documentView';
import type { Evidence } from './evidence';
import { factsOf } from './facts';
import type { Facts } from './features';
import { likelihoods, weightVector } from './model';
import type { Reading, Reason } from './reading';
import { MARGIN, WEIGHTS } from './weights';

const VECTOR = weightVector(WEIGHTS);
/** Reads an occurrence by what stands around it. */
export function weigh(glossary: Glossary, occurrence: Occurrence, view: DocumentView): Reading {
  const { senses } = occurrence.form;
  const facts = factsOf(glossary, occurrence, view);
  const likely = likelihoods(senses, facts, VECTOR);
  const ranked = senses.map((sense, index) => ({ sense, index, likely: likely[index] ?? 0 })).sort((one, other) => other.likely - one.likely);
  const groups = grouped(glossary, ranked, likely[senses.length] ?? 0);
  const [best] = groups;
  const others = ranked.map(({ sense }) => sense);
  if (best === undefined || best.likely < marginFor(best.first.sense, best.first.index, senses, facts)) return { kind: 'undecided', confidence: best?.likely ?? 0, because: [], candidates: candidatesIn(ranked) };
  const { sense, index } = best.first;
  const rest = others.filter((other) => other !== sense);
  const because = isContested(sense, rest) ? reasonsFor(index, facts, sense, glossary) : [];
  if (sense !== undefined && 'role' in sense) return { kind: 'role', role: sense.role, confidence: best.likely, because, others: rest };
  return { kind: 'other', meaning: sense?.meaning, confidence: best.likely, because, others: rest };
}

/** The likelier kind first: where any role is likelier than none, the roles come before the likeliest other meaning. */
function candidatesIn(ranked: readonly Ranked[]): readonly Sense[] {
  const roles = ranked.filter(({ sense }) => 'role' in sense);
  const others = ranked.filter(({ sense }) => !('role' in sense));
  const sum = (some: readonly Ranked[]) => some.reduce((total, { likely }) => total + likely, 0);
  return (sum(roles) >= sum(others) ? [...roles, ...others] : ranked).map(({ sense }) => sense);
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
  return Object.values(evidence.topics).some(({ sentence, paragraph }) => sentence + paragraph > 0);
}

/** Where nothing else is likely, a reason would only be noise: COO needs none, though it also means country of origin. */
function isContested(sense: Sense | undefined, rest: readonly Sense[]): boolean {
  return sense?.weight !== 'usual' || rest.some((other) => other.weight === 'usual' || ('role' in other && other.weight === 'common'));
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

function hasCue(index: number, { cues }: Evidence): boolean {
  for (const { senses } of cues.keys()) if (senses.includes(index)) return true;
  return false;
}

/** Between the words of a phrase much may stand; in UTF-16 code units. */
const LONGEST_PHRASE = 40;

/** The words that speak for a sense, as the text has them. */
function cueWords(index: number, { cues }: Evidence): readonly string[] {
  const telling = [...cues].filter(([{ senses }]) => senses.includes(index)).sort(([one], [other]) => one.senses.length - other.senses.length);
  const words = telling.map(([cue, { text, start, end }]) => (end - start > LONGEST_PHRASE ? cue.text : text.slice(start, end).replace(/\s+/gu, ' ')));
  return [...new Set(words)].slice(0, MOST_WORDS);
}
