import type { Sense } from '../../glossary/types';
import { BANDS, leaningOf, topicsOf, type Evidence } from './evidence';
import { SYNTAX, type Syntax } from './syntax';

/** What is known about one occurrence before the senses are weighed. */
export interface Facts {
  readonly evidence: Evidence;
  readonly syntax: Syntax;
  /** How many roles are named without doubt, in the same sentence, paragraph and elsewhere. */
  readonly company: readonly [number, number, number];
  /** Ids of the roles whose long titles the document names. */
  readonly named: ReadonlySet<string>;
  readonly letters: number;
}

const KINDS = ['cue', 'title', 'spelled'] as const;
const AGAINST = ['medicine', 'computing', 'science', 'places'] as const;

/** The features in the order of their weights. */
export const FEATURES: readonly string[] = [
  'prior.role', 'prior.other', 'other', 'unlisted', 'unlisted.short', 'unlisted.unheard', 'degree.afterName',
  ...KINDS.flatMap((kind) => BANDS.map((band) => `${kind}.${band}`)),
  ...KINDS.flatMap((kind) => BANDS.map((band) => `other.${kind}.${band}`)),
  'named',
  ...BANDS.map((band) => `leaning.${band}`),
  ...AGAINST.flatMap((topic) => BANDS.map((band) => `${topic}.${band}`)),
  ...BANDS.map((band) => `company.${band}`),
  ...SYNTAX,
];
const INDEX: ReadonlyMap<string, number> = new Map(FEATURES.map((name, index) => [name, index]));

const PRIOR = { usual: 0, common: -1, rare: -2.5 } as const;

/** A feature vector a sense, and last one for a meaning that the glossary does not list. */
export function featuresOf(senses: readonly Sense[], facts: Facts): readonly Float64Array[] {
  const vectors = senses.map((sense) => ofSense(sense, facts));
  addCues(vectors, senses, facts.evidence);
  const unlisted = new Float64Array(FEATURES.length);
  set(unlisted, 'unlisted', 1);
  if (senses.every((sense) => 'role' in sense || sense.weight === 'rare')) set(unlisted, 'unlisted.unheard', 1);
  if (facts.letters < 3) set(unlisted, 'unlisted.short', 1);
  return [...vectors, unlisted];
}

function ofSense(sense: Sense, facts: Facts): Float64Array {
  const vector = new Float64Array(FEATURES.length);
  if (!('role' in sense)) {
    set(vector, 'prior.other', PRIOR[sense.weight]);
    set(vector, 'other', 1);
    // Jane Doe, MD: a degree stands where a title might.
    if (/^(?:doctor|bachelor|master) of/u.test(sense.meaning)) set(vector, 'degree.afterName', facts.syntax.nameBefore ?? 0);
    return vector;
  }
  set(vector, 'prior.role', PRIOR[sense.weight]);
  if (facts.named.has(sense.role)) set(vector, 'named', 1);
  const topics = topicsOf(facts.evidence);
  const leaning = leaningOf(facts.evidence);
  BANDS.forEach((band, index) => {
    set(vector, `leaning.${band}`, leaning[band]);
    for (const topic of AGAINST) set(vector, `${topic}.${band}`, damped(topics[topic][band]));
    set(vector, `company.${band}`, damped(facts.company[index] ?? 0));
  });
  for (const name of SYNTAX) set(vector, name, facts.syntax[name] ?? 0);
  return vector;
}

function addCues(vectors: readonly Float64Array[], senses: readonly Sense[], { cues }: Evidence): void {
  for (const [cue, band] of cues) {
    for (const index of cue.senses) {
      const sense = senses[index];
      const vector = vectors[index];
      // A word that speaks for several senses says less for each.
      if (sense !== undefined && vector !== undefined) add(vector, `${'role' in sense ? '' : 'other.'}${cue.kind}.${band}`, 1 / cue.senses.length);
    }
  }
  for (const vector of vectors) for (const [name, index] of INDEX) if (/^(?:other\.)?(?:cue|title|spelled)\./u.test(name)) vector[index] = damped(vector[index] ?? 0);
}

/** The tenth word says less than the second. */
function damped(count: number): number {
  return Math.log1p(count);
}

function set(vector: Float64Array, name: string, value: number): void {
  vector[INDEX.get(name) ?? -1] = value;
}

function add(vector: Float64Array, name: string, value: number): void {
  const index = INDEX.get(name) ?? -1;
  vector[index] = (vector[index] ?? 0) + value;
}
