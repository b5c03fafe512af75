/**
 * The words of titles in which a slip of typing is looked for. Shorter ones are left out: too many other words are near
 * them.
 */
const TITLE_WORDS =
  'accounting administrative administrator architect assistant board chairman chairperson chairwoman chief commercial committee communications compliance controller corporate counsel customer development digital director diversity economist engineering executive experience finance financial ' +
  'general governance growth human information innovation independent investment learning legal manager managing marketing medical nursing officer operating operations partner people president principal privacy procurement product ' +
  'regional research resources revenue scientific scientist secretary security senior strategy sustainability technical technology transformation treasurer';

/**
 * Words that are near a word of a title and are right as they are: Chief Executive Office is no slip. Found by comparing
 * the words above with a dictionary of English.
 */
const OTHER_WORDS =
  'architected architecture assist assistance assistances assisting bard bards beard beards boar boards boars broad committal committals committed committer committers cooperate cooperates coronate corpora corporal corporals corporately corporations scientism ' +
  'accenting accosting accountant accountants administrate administrated administrating administration administrators administratively amounting chairmen chairwomen chapman charman charwoman charwomen chef chefs chiefly churchman coachman commercially commencing commercing communicating communication communicator communicators complaisance compliances compliancy compliant complicate controlled controls comptroller ' +
  'councel council counselor custom customary customise customiser customisers customize customizer customizers customs cutover cutovers defector detector developmental digest digitally digitalis direct directed directing direction directions directives directly directories directory directs dissector diversely diversify diversion diversities ' +
  'ecologist economic economised economism economics economies economise economists economize ejective elective erective ergonomist ergonomists excessive engendering exceptive execrative execute executed executes executing execution executions executor executors exertive expedience expediencies expediency expedient experiencer experiencers experienced experiences expertise ' +
  'financed finances financially financier financiers financing fiance fiances funded generally generals genera generate generic genetic geneal governable governances grown growths humane humans humanity inform informal informational informative infuriation innervation informatics innovating innovational innovative innovator insolation intonation invocation ' +
  'hunan independence independency independently instrument investments lawful lanning larding larking leaching leading leafing leaguing leaking leaning leaping learnings leasing leaving legally loaning local loyal mailing making manage managed management manager managers manages mandating mangling manning mantling manuring marking marshaling massaging media medial medic medica medically medicals merging ' +
  'nurseling offence offered offers office officers offices official officials operate operated operates operatic operation operational operative operatives operator operators opening oration orations orating overacting overeating overrating parted parties partnered partners party peoples personal personnel preceded precedent precedents prescient presence present presented presents preside presided presidency presidents presides presiding presider presiders ' +
  'primacy principals principate principe principally principle principles private probity proper properly procurements produce produced producer products project provident rational recourse recourses regina reginald region regionally regions regional relearning resident residents researched researcher researchers researches resource resourced resourceful retinal revenged revenues revenge revenges reverence ' +
  'scientist scientists scientifically secondary secretaries secretly secretor secretory sector secularity secure secured securely securing securities security senhor senhores senor senores sensor seniority severity simian stability stately strategic stratify strategies strategist sustainable technic technically technician technique techniques technologies technological technologist territorial transformations transformational transformative transportation treasure treasured treasures treasurers treasuries treasury trusted';

const words = new Map<string, readonly string[]>();
for (const word of TITLE_WORDS.split(' ')) words.set(word.charAt(0), [...(words.get(word.charAt(0)) ?? []), word]);

/** The words in which a slip is looked for, by their first letter. */
export const TITLE_WORDS_BY_LETTER: ReadonlyMap<string, readonly string[]> = words;

/** All words that are right as they are. */
export const RIGHT_WORDS: ReadonlySet<string> = new Set(`${TITLE_WORDS} ${OTHER_WORDS}`.split(' '));
