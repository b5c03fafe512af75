import { TOPIC_WORDS } from './topicWords';
import { wordsOf } from './words';

/** Words that speak against an executive, by what a text is about instead. */
const AGAINST = {
  medicine: `patient patients clinical trial treatment therapy dose mg placebo randomized randomised cohort symptom
    diagnosis disease surgery surgical lesion stent artery arterial coronary vascular tumor tumour cancer
    chronic acute infection blood plasma serum hospital ward physician nurse intervention outcome baseline
    efficacy adverse participant inclusion criteria imaging mri scan ultrasound catheter endoscopic
    postoperative preoperative pediatric paediatric syndrome dysfunction inflammation receptor protein
    cell tissue gene mice rat assay enzyme oxidase molecule concentration ml week follow-up questionnaire
    score dosage prognosis carcinoma metastasis antibiotic ventricular cardiac renal hepatic pulmonary
    cells genome mrna kinase antibody mouse knockout mutant phenotype transfected pcr plasmid apoptosis
    bacteria larvae oxidation oxide catalyst solvent ligand`,
  computing: `function method class variable array matrix sparse dense tensor import return const struct string int
    float pixel kernel compile runtime repository commit branch github markdown syntax parser file
    directory folder install npm python api token blockchain wallet ledger parameter boolean integer
    pointer enum null void constructor callback async thread compiler dependency pip repo git readme yaml
    json xml html css schema regex`,
  science: `sample measurement equation parameter simulation model species bacteria soil water emission sewer rainfall
    carbon oxide temperature energy density spectrum wavelength electron theorem lemma corollary
    proposition matrix eigenvalue sparse dense tensor coordinate polynomial integer convergence gradient
    integral manifold topology algebra probability voltage frequency amplitude velocity laser optical
    antenna signal circuit sensor oscilloscope turbine valve wastewater stormwater overflow effluent
    runoff`,
  places: `street avenue road zip postal highway county census population born birthplace baltimore bethesda
    university college school cemetery battle regiment boulevard postcode township borough latitude
    longitude valley interstate airport army navy naval marines battalion brigade squadron platoon
    infantry artillery destroyer submarine sergeant lieutenant colonel brigadier admiral enlisted scored
    playoff championship tournament medal olympic qualifying semifinal quarterfinal athlete striker
    midfielder goalkeeper defender quarterback touchdown innings pitcher batting roster`,
} as const;

export type Topic = keyof typeof AGAINST;

/** What one general word says. */
export interface General {
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

function generalWords(): ReadonlyMap<number, General> {
  const words = new Map<number, General>();
  for (const [topic, list] of Object.entries(AGAINST)) for (const { stem } of wordsOf(list)) words.set(stem, { near: 0, wide: 0, topic: topic as Topic, often: 0 });
  for (const entry of TOPIC_WORDS.split(/[,\n]/u)) {
    const [word = '', near, wide, often] = entry.trim().split(' ');
    for (const { stem } of wordsOf(word)) words.set(stem, { near: Number(near) / 100, wide: Number(wide) / 100, topic: words.get(stem)?.topic, often: Number(often) });
  }
  return words;
}
