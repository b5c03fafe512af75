import { wordsOf } from './words';

/** Words that speak for a text about an organisation and the people who run it. */
const FOR = `appoint appointed appointment join resign resignation retire successor succession salary compensation bonus hire hiring
report reports reporting lead leads leader leadership responsible responsibility oversee accountable authority delegate approve
board chair chairman chairwoman chairperson committee executive executives officer director directors president manager deputy
department company corporation organisation organization firm startup founder shareholder stakeholder strategy budget governance
council agency ministry role position candidate interview career tenure term office staff team employee
quarter earnings analyst investor customer business corporate subsidiary headquarter acquisition merger`;

/** Words that speak against it, by what the text is about instead. */
const AGAINST = {
  medicine: `patient patients clinical trial treatment therapy dose mg placebo randomized randomised cohort symptom diagnosis disease
    surgery surgical lesion stent artery arterial coronary vascular tumor tumour cancer chronic acute infection blood plasma serum
    hospital ward physician nurse intervention outcome baseline efficacy adverse participant inclusion criteria imaging mri scan
    ultrasound catheter endoscopic postoperative preoperative pediatric paediatric syndrome dysfunction inflammation receptor
    protein cell tissue gene mice rat assay enzyme oxidase molecule concentration ml week follow-up questionnaire score`,
  computing: `function method class variable array matrix sparse dense tensor import return const struct string int float pixel kernel
    compile runtime repository commit branch github markdown syntax parser file directory folder install npm python api token
    blockchain wallet ledger`,
  science: `sample measurement equation parameter simulation model species bacteria soil water emission sewer rainfall carbon oxide
    temperature energy density spectrum wavelength electron`,
  places: `street avenue road zip postal highway county census population born birthplace baltimore bethesda university college school
    cemetery battle regiment`,
} as const;

export type Topic = 'for' | keyof typeof AGAINST;

/** What general words say about a text; by number, see `words.ts`. */
export const TOPICS: ReadonlyMap<number, Topic> = new Map([
  ...Object.entries(AGAINST).flatMap(([topic, words]) => entries(words, topic as keyof typeof AGAINST)),
  ...entries(FOR, 'for'),
]);

function entries(words: string, topic: Topic): readonly (readonly [number, Topic])[] {
  return wordsOf(words).map(({ stem }) => [stem, topic] as const);
}
