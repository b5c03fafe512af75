import type { Sense } from '../../glossary/types';
import type { CueKind } from './cueTable';
import { BANDS, leaningOf, topicsOf, type Band, type Evidence } from './evidence';
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
const AGAINST = ['medicine', 'computing', 'science', 'places'] as const;

/** The features in the order of their weights. */
export const FEATURES: readonly string[] = [
  'prior.role', 'prior.other', 'other', 'unlisted', 'unlisted.short', 'unlisted.unheard', 'degree.afterName', 'named',
  ...KINDS.flatMap((kind) => BANDS.map((band) => `${kind}.${band}`)),
  ...KINDS.flatMap((kind) => BANDS.map((band) => `other.${kind}.${band}`)),
  ...BANDS.map((band) => `leaning.${band}`),
  ...AGAINST.flatMap((topic) => BANDS.map((band) => `${topic}.${band}`)),
  ...BANDS.map((band) => `company.${band}`),
  ...SYNTAX,
];
const INDEX: ReadonlyMap<string, number> = new Map(FEATURES.map((name, index) => [name, index]));

const PRIOR = { usual: 0, common: -1, rare: -2.5 } as const;

export function featuresOf(senses: readonly Sense[], facts: Facts): Weighed {
  const counts = senses.map(() => new Map<string, number>());
  countCues(counts, senses, facts.evidence);
  return {
    senses: [...senses.map((sense, index) => features([...ownFeatures(sense, facts), ...dampedCues(counts[index])])), features(unlisted(senses, facts))],
    isRole: [...senses.map((sense) => 'role' in sense), false],
    anyRole: features(roleFeatures(facts)),
  };
}

type Named = readonly [name: string, value: number];

function ownFeatures(sense: Sense, { named, syntax }: Facts): readonly Named[] {
  if ('role' in sense) return [['prior.role', PRIOR[sense.weight]], ['named', named.has(sense.role) ? 1 : 0]];
  // Jane Doe, MD: a degree stands where a title might.
  const degree = /^(?:doctor|bachelor|master) of/u.test(sense.meaning) ? (syntax.nameBefore ?? 0) : 0;
  return [['prior.other', PRIOR[sense.weight]], ['other', 1], ['degree.afterName', degree]];
}

function unlisted(senses: readonly Sense[], { letters }: Facts): readonly Named[] {
  const unheard = senses.every((sense) => 'role' in sense || sense.weight === 'rare');
  return [['unlisted', 1], ['unlisted.short', letters < 3 ? 1 : 0], ['unlisted.unheard', unheard ? 1 : 0]];
}

function roleFeatures({ evidence, company, syntax }: Facts): readonly Named[] {
  const topics = topicsOf(evidence);
  const leaning = leaningOf(evidence);
  return [
    ...BANDS.flatMap((band, index): readonly Named[] => [
      [`leaning.${band}`, leaning[band]],
      [`company.${band}`, Math.log1p(company[index] ?? 0)],
      ...AGAINST.map((topic) => [`${topic}.${band}`, Math.log1p(topics[topic][band])] as const),
    ]),
    ...SYNTAX.map((name) => [name, syntax[name] ?? 0] as const),
  ];
}

/** What each kind of cue in each band counts, before it is damped; one name a kind, band and sort of sense. */
const CUE_NAMES: Readonly<Record<'role' | 'other', Readonly<Record<CueKind, Readonly<Record<Band, string>>>>>> = {
  role: namesOf(''),
  other: namesOf('other.'),
};

function namesOf(prefix: string): Readonly<Record<CueKind, Readonly<Record<Band, string>>>> {
  const bands = (kind: CueKind) => ({ sentence: `${prefix}${kind}.sentence`, paragraph: `${prefix}${kind}.paragraph`, document: `${prefix}${kind}.document` });
  return { cue: bands('cue'), title: bands('title'), spelled: bands('spelled') };
}

function countCues(counts: readonly Map<string, number>[], senses: readonly Sense[], { cues }: Evidence): void {
  for (const [cue, band] of cues) {
    for (const index of cue.senses) {
      const sense = senses[index];
      const count = counts[index];
      if (sense === undefined || count === undefined) continue;
      const name = CUE_NAMES['role' in sense ? 'role' : 'other'][cue.kind][band];
      // A word that speaks for several senses says less for each.
      count.set(name, (count.get(name) ?? 0) + 1 / cue.senses.length);
    }
  }
}

/** The tenth word says less than the second. */
function dampedCues(counts: ReadonlyMap<string, number> | undefined): readonly Named[] {
  return [...(counts ?? [])].map(([name, count]) => [name, Math.log1p(count)]);
}

function features(named: readonly Named[]): Features {
  const given = named.filter(([, value]) => value !== 0);
  return { indexes: given.map(([name]) => INDEX.get(name) ?? 0), values: given.map(([, value]) => value) };
}
