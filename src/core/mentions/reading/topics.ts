import { Sieve } from './sieve';
import { TOPIC_WORDS } from './topicWords';
import { wordsOf } from './words';

/** Words that speak against an executive, by what a text is about instead. */
const AGAINST = {
  medicine: `patient patients clinical trial treatment therapy dose mg placebo randomized randomised cohort symptom
    diagnosis disease surgery surgical lesion stent artery arterial coronary vascular tumor tumour cancer
    chronic acute infection plasma serum hospital physician nurse intervention baseline efficacy adverse
    imaging mri scan ultrasound catheter endoscopic postoperative preoperative pediatric paediatric
    syndrome dysfunction inflammation receptor protein tissue gene mice rat assay enzyme oxidase molecule
    ml follow-up dosage prognosis carcinoma metastasis antibiotic ventricular cardiac renal hepatic
    pulmonary genome mrna kinase antibody mouse knockout mutant phenotype transfected pcr plasmid
    apoptosis bacteria larvae oxidation oxide catalyst solvent ligand`,
  computing: `variable array matrix sparse dense tensor struct string int float pixel kernel compile runtime repository
    github markdown syntax parser npm python api token blockchain wallet ledger parameter boolean integer
    pointer enum constructor callback async compiler pip repo git readme yaml json xml html css schema
    regex`,
  science: `equation parameter simulation bacteria soil emission sewer rainfall carbon oxide temperature spectrum
    wavelength electron theorem lemma corollary proposition matrix eigenvalue sparse dense tensor
    coordinate polynomial integer convergence gradient manifold topology algebra probability voltage
    amplitude velocity laser optical antenna circuit sensor oscilloscope turbine valve wastewater
    stormwater overflow effluent runoff`,
  places: `road zip postal highway county census population born baltimore bethesda cemetery battle regiment
    boulevard postcode township borough latitude longitude valley interstate airport army navy naval
    marines battalion brigade squadron platoon infantry artillery destroyer submarine sergeant lieutenant
    colonel brigadier admiral enlisted scored playoff championship tournament medal olympic qualifying
    semifinal quarterfinal athlete striker midfielder goalkeeper defender quarterback touchdown innings
    pitcher batting roster`,
} as const;

export type Topic = keyof typeof AGAINST;
export const TOPICS = Object.keys(AGAINST) as readonly Topic[];

/** What general words say, by their number: from 0, without gaps. */
export interface General {
  readonly count: number;
  /** For an executive (above 0) or against, in the same sentence and further off; learned. */
  readonly near: Float64Array;
  readonly wide: Float64Array;
  /** Their index in `TOPICS`, or -1. */
  readonly topic: Int8Array;
  /** How common they are in any text, 0 to 3: a common word says little wherever it stands. */
  readonly often: Uint8Array;
}

let ids: ReadonlyMap<number, number> | undefined;
let general: General | undefined;
let sieve: Sieve | undefined;

/** By the number of a word, see `words.ts`, its number among the general words. */
export function generalIds(): ReadonlyMap<number, number> {
  generalWords();
  return ids ?? new Map();
}

/** How common the word of a number is in any text, 0 to 3. */
export function oftenOf(stem: number): number {
  const id = generalIds().get(stem);
  return id === undefined ? 0 : (generalWords().often[id] ?? 0);
}

/** Some two thousand numbers. */
const SIEVE_BITS = 16;

/** Tells of most words that they are none of `generalIds`. */
export function generalSieve(): Sieve {
  return (sieve ??= new Sieve(generalIds().keys(), SIEVE_BITS));
}

/** Made at first use, since a window in which nobody hovers should not pay for it. */
export function generalWords(): General {
  if (general !== undefined) return general;
  const words = new Map<number, Learned>();
  for (const [topic, list] of Object.entries(AGAINST)) for (const { stem } of wordsOf(list)) words.set(stem, { near: 0, wide: 0, topic: TOPICS.indexOf(topic as Topic), often: 0 });
  for (const entry of TOPIC_WORDS.split(/[,\n]/u)) {
    const [word = '', near, wide, often] = entry.trim().split(' ');
    for (const { stem } of wordsOf(word)) words.set(stem, { near: Number(near) / 100, wide: Number(wide) / 100, topic: words.get(stem)?.topic ?? -1, often: Number(often) });
  }
  ids = new Map([...words.keys()].map((stem, id) => [stem, id]));
  return (general = inLists([...words.values()]));
}

interface Learned {
  readonly near: number;
  readonly wide: number;
  readonly topic: number;
  readonly often: number;
}

function inLists(words: readonly Learned[]): General {
  return {
    count: words.length,
    near: Float64Array.from(words, ({ near }) => near),
    wide: Float64Array.from(words, ({ wide }) => wide),
    topic: Int8Array.from(words, ({ topic }) => topic),
    often: Uint8Array.from(words, ({ often }) => often),
  };
}
