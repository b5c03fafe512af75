import type { Sense } from '../../glossary/types';
import type { Beside } from './beside';
import type { CueKind } from './cueTable';
import { BANDS, type Evidence } from './evidence';
import { SYNTAX, type Syntax } from './syntax';
import { TOPICS } from './topics';
import { traitsOf, type FormTraits, type SenseTraits } from './traits';

/** What is known about one occurrence before the senses are weighed. */
export interface Facts {
  readonly evidence: Evidence;
  readonly syntax: Syntax;
  readonly beside: Beside;
  /** How many roles are named without doubt, in the same sentence, paragraph and elsewhere. */
  readonly company: readonly [number, number, number];
  /** Ids of the roles whose long titles the document names. */
  readonly named: ReadonlySet<string>;
  readonly letters: number;
}

/** Features that are not 0: their indexes in `FEATURES` and their values. */
export interface Features {
  readonly indexes: readonly number[];
  readonly values: readonly number[];
}

/** What speaks for each sense, for one that the glossary does not list (the last), and for all roles alike. */
export interface Weighed {
  readonly senses: readonly Features[];
  readonly isRole: readonly boolean[];
  readonly anyRole: Features;
}

const KINDS: readonly CueKind[] = ['cue', 'title', 'spelled'];
const BESIDE_SIDES = ['before', 'after', 'elsewhere'] as const;

/** The features in the order of their weights. */
export const FEATURES: readonly string[] = [
  'prior.role', 'prior.other', 'other', 'unlisted', 'unlisted.short', 'unlisted.unheard', 'degree.afterName', 'name.afterArticle', 'named', 'dominant',
  ...KINDS.flatMap((kind) => BANDS.map((band) => `${kind}.${band}`)),
  ...KINDS.flatMap((kind) => BANDS.map((band) => `other.${kind}.${band}`)),
  ...BANDS.map((band) => `leaning.${band}`),
  ...TOPICS.flatMap((topic) => BANDS.map((band) => `${topic}.${band}`)),
  ...BANDS.map((band) => `company.${band}`),
  ...SYNTAX,
  ...BESIDE_SIDES.map((side) => `beside.${side}`),
];
const INDEX: ReadonlyMap<string, number> = new Map(FEATURES.map((name, index) => [name, index]));

/** Where features go one by one: into a list that weights are learned from, or straight into a sum. */
export interface Collector {
  add(index: number, value: number): this;
}

export function featuresOf(senses: readonly Sense[], facts: Facts): Weighed {
  const cues = cueCounts(senses.length, facts.evidence);
  const traits = traitsOf(senses);
  return {
    senses: [...traits.senses.map((_, index) => collectOwn(traits, index, senses, facts, cues, new Collected())), collectUnlisted(traits, facts, new Collected())],
    isRole: [...traits.senses.map(({ isRole }) => isRole), false],
    anyRole: collectAnyRole(facts, new Collected()),
  };
}

/** Features being collected; those that are 0 are left out. */
class Collected implements Features, Collector {
  readonly indexes: number[] = [];
  readonly values: number[] = [];

  add(index: number, value: number): this {
    if (value !== 0) {
      this.indexes.push(index);
      this.values.push(value);
    }
    return this;
  }
}

const at = (name: string): number => INDEX.get(name) ?? -1;
const OWN = { priorRole: at('prior.role'), priorOther: at('prior.other'), other: at('other'), degree: at('degree.afterName'), articled: at('name.afterArticle'), named: at('named'), dominant: at('dominant') };
const BESIDE = BESIDE_SIDES.map((side) => at(`beside.${side}`));
const UNLISTED = { unlisted: at('unlisted'), short: at('unlisted.short'), unheard: at('unlisted.unheard') };
const LEANING = BANDS.map((band) => at(`leaning.${band}`));
const COMPANY = BANDS.map((band) => at(`company.${band}`));
const FIRST_TOPIC = at(`${TOPICS[0] ?? ''}.${BANDS[0]}`);
const SYNTAX_AT = new Map(SYNTAX.map((name) => [name, at(name)]));
const NO_TRAITS: SenseTraits = { isRole: false, prior: 0, isDominant: false, isDegree: false, hasNoArticle: false };
/** The first of the features that count cues; the others follow, kind by kind and band by band. */
const FIRST_CUE = { role: at('cue.sentence'), other: at('other.cue.sentence') };
const KINDS_AND_BANDS = KINDS.length * BANDS.length;

export function collectOwn<C extends Collector>(traits: FormTraits, index: number, senses: readonly Sense[], { named, syntax }: Facts, cues: CueCounts, into: C): C {
  const { isRole, prior, isDominant, isDegree, hasNoArticle } = traits.senses[index] ?? NO_TRAITS;
  const sense = senses[index];
  if (isRole) into.add(OWN.priorRole, prior).add(OWN.named, sense !== undefined && 'role' in sense && named.has(sense.role) ? 1 : 0).add(OWN.dominant, isDominant ? 1 : 0);
  else {
    into.add(OWN.priorOther, prior).add(OWN.other, 1).add(OWN.degree, isDegree ? (syntax.nameBefore ?? 0) : 0);
    into.add(OWN.articled, hasNoArticle ? (syntax.definite ?? syntax.indefinite ?? syntax.possessor ?? 0) : 0);
  }
  const counts = cues[index];
  if (counts === undefined) return into;
  const first = isRole ? FIRST_CUE.role : FIRST_CUE.other;
  // The tenth word says less than the second.
  for (let slot = 0; slot < KINDS_AND_BANDS; slot++) into.add(first + slot, logOf(counts[slot] ?? 0));
  return into;
}

export function collectUnlisted<C extends Collector>({ isUnheard }: FormTraits, { letters }: Facts, into: C): C {
  return into.add(UNLISTED.unlisted, 1).add(UNLISTED.short, letters < 3 ? 1 : 0).add(UNLISTED.unheard, isUnheard ? 1 : 0);
}

export function collectAnyRole<C extends Collector>({ evidence, company, syntax, beside }: Facts, into: C): C {
  BESIDE_SIDES.forEach((side, index) => into.add(BESIDE[index] ?? 0, beside[side]));
  const { topics, leaning } = evidence;
  for (let band = 0; band < BANDS.length; band++) into.add(LEANING[band] ?? 0, leaning[band] ?? 0).add(COMPANY[band] ?? 0, logOf(company[band] ?? 0));
  for (let slot = 0; slot < topics.length; slot++) into.add(FIRST_TOPIC + slot, logOf(topics[slot] ?? 0));
  for (const name of Object.keys(syntax) as (keyof Syntax)[]) into.add(SYNTAX_AT.get(name) ?? 0, 1);
  return into;
}

function logOf(count: number): number {
  return count === 0 ? 0 : Math.log1p(count);
}

/** How many cues there are for each sense, by kind and band; undefined for a sense without any. */
export type CueCounts = readonly (readonly number[] | undefined)[];

export function cueCounts(senses: number, { cues }: Evidence): CueCounts {
  const counts: (number[] | undefined)[] = [];
  for (let index = 0; index < senses; index++) counts.push(undefined);
  for (const { cue, band } of cues) {
    const slot = KINDS.indexOf(cue.kind) * BANDS.length + BANDS.indexOf(band);
    cue.senses.forEach((index, which) => {
      const count = (counts[index] ??= new Array<number>(KINDS_AND_BANDS).fill(0));
      count[slot] = (count[slot] ?? 0) + (cue.worths[which] ?? 0);
    });
  }
  return counts;
}
