import type { Sense } from '../../glossary/types';
import type { Beside } from './beside';
import type { CueKind } from './cueTable';
import { BANDS, leaningOf, topicsOf, type Evidence } from './evidence';
import { SYNTAX, type Syntax } from './syntax';

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
const BESIDE_SIDES = ['before', 'after', 'elsewhere', 'most'] as const;
const AGAINST = ['medicine', 'computing', 'science', 'places'] as const;

/** The features in the order of their weights. */
export const FEATURES: readonly string[] = [
  'prior.role', 'prior.other', 'other', 'unlisted', 'unlisted.short', 'unlisted.unheard', 'degree.afterName', 'name.afterArticle', 'named', 'dominant',
  ...KINDS.flatMap((kind) => BANDS.map((band) => `${kind}.${band}`)),
  ...KINDS.flatMap((kind) => BANDS.map((band) => `other.${kind}.${band}`)),
  ...BANDS.map((band) => `leaning.${band}`),
  ...AGAINST.flatMap((topic) => BANDS.map((band) => `${topic}.${band}`)),
  ...BANDS.map((band) => `company.${band}`),
  ...SYNTAX,
  ...BESIDE_SIDES.map((side) => `beside.${side}`),
];
const INDEX: ReadonlyMap<string, number> = new Map(FEATURES.map((name, index) => [name, index]));

const PRIOR = { usual: 0, common: -1, rare: -2.5 } as const;

/** However many meanings of one weight a glossary lists, together they are not more likely. */
function priorOf(sense: Sense, senses: readonly Sense[]): number {
  const alike = senses.filter((each) => each.weight === sense.weight && 'role' in each === 'role' in sense).length;
  return PRIOR[sense.weight] - Math.log(alike);
}

export function featuresOf(senses: readonly Sense[], facts: Facts): Weighed {
  const cues = cueFeatures(senses, facts.evidence);
  return {
    senses: [...senses.map((sense, index) => ownFeatures(sense, senses, facts, cues[index])), unlisted(senses, facts)],
    isRole: [...senses.map((sense) => 'role' in sense), false],
    anyRole: roleFeatures(facts),
  };
}

/** Features being collected; those that are 0 are left out. */
class Collected implements Features {
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
const TOPIC = AGAINST.map((topic) => BANDS.map((band) => at(`${topic}.${band}`)));
const SYNTAX_AT = new Map(SYNTAX.map((name) => [name, at(name)]));
/** The first of the features that count cues; the others follow, kind by kind and band by band. */
const FIRST_CUE = { role: at('cue.sentence'), other: at('other.cue.sentence') };
const KINDS_AND_BANDS = KINDS.length * BANDS.length;

function ownFeatures(sense: Sense, senses: readonly Sense[], { named, syntax }: Facts, cues: Float64Array | undefined): Features {
  const collected = new Collected();
  if ('role' in sense) collected.add(OWN.priorRole, priorOf(sense, senses)).add(OWN.named, named.has(sense.role) ? 1 : 0).add(OWN.dominant, isDominant(sense, senses) ? 1 : 0);
  else {
    // Jane Doe, MD: a degree stands where a title might.
    const isDegree = /^(?:doctor|bachelor|master) of/u.test(sense.meaning);
    collected.add(OWN.priorOther, priorOf(sense, senses)).add(OWN.other, 1).add(OWN.degree, isDegree ? (syntax.nameBefore ?? 0) : 0);
    // The MD: neither a degree nor a place has an article.
    const hasNoArticle = isDegree || /^\p{Lu}\p{Ll}+(?: \(|$)/u.test(sense.meaning);
    collected.add(OWN.articled, hasNoArticle ? (syntax.definite ?? syntax.indefinite ?? syntax.possessor ?? 0) : 0);
  }
  const first = 'role' in sense ? FIRST_CUE.role : FIRST_CUE.other;
  // The tenth word says less than the second.
  cues?.forEach((count, index) => collected.add(first + index, Math.log1p(count)));
  return collected;
}

/** Nothing else is met often by these letters. */
function isDominant(sense: Sense, senses: readonly Sense[]): boolean {
  return sense.weight === 'usual' && senses.every((each) => each === sense || each.weight === 'rare');
}

function unlisted(senses: readonly Sense[], { letters }: Facts): Features {
  const unheard = senses.every((sense) => 'role' in sense || sense.weight === 'rare');
  return new Collected().add(UNLISTED.unlisted, 1).add(UNLISTED.short, letters < 3 ? 1 : 0).add(UNLISTED.unheard, unheard ? 1 : 0);
}

function roleFeatures({ evidence, company, syntax, beside }: Facts): Features {
  const collected = new Collected();
  BESIDE_SIDES.forEach((side, index) => collected.add(BESIDE[index] ?? 0, beside[side]));
  const topics = topicsOf(evidence);
  const leaning = leaningOf(evidence);
  BANDS.forEach((band, index) => {
    collected.add(LEANING[index] ?? 0, leaning[band]).add(COMPANY[index] ?? 0, Math.log1p(company[index] ?? 0));
    AGAINST.forEach((topic, which) => collected.add(TOPIC[which]?.[index] ?? 0, Math.log1p(topics[topic][band])));
  });
  for (const name of Object.keys(syntax) as (keyof Syntax)[]) collected.add(SYNTAX_AT.get(name) ?? 0, 1);
  return collected;
}

/** How many cues there are for each sense, by kind and band. */
function cueFeatures(senses: readonly Sense[], { cues }: Evidence): readonly Float64Array[] {
  const counts = senses.map(() => new Float64Array(KINDS_AND_BANDS));
  for (const [cue, band] of cues) {
    const slot = KINDS.indexOf(cue.kind) * BANDS.length + BANDS.indexOf(band);
    for (const index of cue.senses) {
      const count = counts[index];
      if (count !== undefined) count[slot] = (count[slot] ?? 0) + cue.worth;
    }
  }
  return counts;
}
