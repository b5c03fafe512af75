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

/** What one general word says. */
export interface General {
  /** From 0, without gaps. */
  readonly id: number;
  /** For an executive (above 0) or against, in the same sentence and further off; learned. */
  readonly near: number;
  readonly wide: number;
  readonly topic: Topic | undefined;
  /** How common it is in any text, 0 to 3: a common word says little wherever it stands. */
  readonly often: number;
}

let general: ReadonlyMap<number, General> | undefined;

/** By number, see `words.ts`; made at first use, since a window in which nobody hovers should not pay for it. */
export function generalByWord(): ReadonlyMap<number, General> {
  return (general ??= generalWords());
}

let sieve: Sieve | undefined;
/** Some two thousand numbers. */
const SIEVE_BITS = 15;

/** Tells of most words that they are none of `generalByWord`. */
export function generalSieve(): Sieve {
  return (sieve ??= new Sieve(generalByWord().keys(), SIEVE_BITS));
}

function generalWords(): ReadonlyMap<number, General> {
  const words = new Map<number, General>();
  for (const [topic, list] of Object.entries(AGAINST)) for (const { stem } of wordsOf(list)) words.set(stem, { id: idOf(words, stem), near: 0, wide: 0, topic: topic as Topic, often: 0 });
  for (const entry of TOPIC_WORDS.split(/[,\n]/u)) {
    const [word = '', near, wide, often] = entry.trim().split(' ');
    for (const { stem } of wordsOf(word)) words.set(stem, { id: idOf(words, stem), near: Number(near) / 100, wide: Number(wide) / 100, topic: words.get(stem)?.topic, often: Number(often) });
  }
  return words;
}

function idOf(words: ReadonlyMap<number, General>, stem: number): number {
  return words.get(stem)?.id ?? words.size;
}
