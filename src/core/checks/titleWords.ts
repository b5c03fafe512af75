/**
 * The words of titles in which a slip of typing is looked for. Shorter ones are left out: too many other words are near
 * them.
 */
const TITLE_WORDS =
  'accounting administrative administrator chairman chairperson chairwoman chief commercial communications compliance controller counsel customer development digital director diversity economist engineering executive experience finance financial ' +
  'general governance growth human information innovation independent investment learning legal manager managing marketing medical nursing officer operating operations partner people president principal privacy procurement product ' +
  'regional research resources revenue scientific secretary security senior strategy sustainability technical technology transformation treasurer';

/**
 * Words that are near a word of a title and are right as they are: Chief Executive Office is no slip. Found by comparing
 * the words above with a dictionary of English.
 */
const OTHER_WORDS =
  'accenting accosting accountant accountants administrate administrated administration administrators administratively amounting chairmen chairwomen chapman charman charwoman chef chefs chiefly churchman coachman commercially commencing compliances compliant complicate controlled controls comptroller ' +
  'councel council counselor custom customary customise customize customs defector detector digest digitally digitalis direct directed directing direction directions directives directly directory directs dissector diversely diversify diversion diversities ' +
  'ecologist economic economics economies economise economists economize ejective elective erective excessive exceptive execrative execute executed executes executing execution executions executor executors exertive expedience expedient experienced experiences expertise ' +
  'financed finances financially financier financiers financing funded generally generals generate generic genetic geneal governable governances grown growths humane humans humanity inform informal informational informative infuriation innervation innovating innovative innovator insolation intonation invocation ' +
  'independence independency independently instrument investments lawful leaching leading leafing leaning leaping learnings leasing leaving legally local loyal mailing making managed management manager managers manages mandating maneging mangling manning marking marshaling massaging media medial medic medically medicals merging ' +
  'nurseling offence offered offers offhand office officers offices official officials operate operated operates operatic operation operational operative operatives operator operators opening orating overeating parted parties partnered partners party peoples personal personnel preceded precedent precedents prescient presence present presented presents preside presided presidency presidents presides presiding ' +
  'primacy principals principally principle principles private probity proper properly procurements produce produced producer products project provident rational region regionally regions regional relearning resident residents researched researcher researchers researches resource resourced resourceful retinal revenged revenues reverence ' +
  'scientist scientists scientifically secondary secretaries secretly sector secure secured securely securities security sensor seniority severity simian stability stately strategic strategies strategist sustainable technic technically technician technique techniques technologies technological technologist territorial transformations transformational transformative transportation treasure treasured treasures treasurers treasuries treasury trusted';

const words = new Map<string, readonly string[]>();
for (const word of TITLE_WORDS.split(' ')) words.set(word.charAt(0), [...(words.get(word.charAt(0)) ?? []), word]);

/** The words in which a slip is looked for, by their first letter. */
export const TITLE_WORDS_BY_LETTER: ReadonlyMap<string, readonly string[]> = words;

/** All words that are right as they are. */
export const RIGHT_WORDS: ReadonlySet<string> = new Set(`${TITLE_WORDS} ${OTHER_WORDS}`.split(' '));
