/**
 * The one schema of a glossary file, bundled or the reader's own. From it come the TypeScript types (`types.ts`), the
 * validation (`parse.ts`) and, by `own/ownSchema.ts`, the JSON Schema that editors use (`esbuild.js`).
 */
import * as v from 'valibot';
import { BASES, CATEGORIES, DIMENSIONS, LANGUAGES, WEIGHTS } from './vocabulary';

/** The caps keep a hostile file from filling memory or a hover; the longest bundled text is well below half of them. */
const MAX_TEXT = 1_200;
const MAX_TERM = 120;
const MAX_LIST = 60;

const described = <T extends v.GenericSchema>(schema: T, text: string) => v.pipe(schema, v.description(text));

const textUpTo = (max: number) => v.pipe(v.string('must be text'), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(max, `must be at most ${max} characters`));
const text = textUpTo(MAX_TEXT);
const term = textUpTo(MAX_TERM);
const listOf = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item, 'must be a list'), v.maxLength(MAX_LIST, `must have at most ${MAX_LIST} items`));
const listOrNone = <T extends v.GenericSchema>(item: T) => v.optional(listOf(item), []);

/** Ids are also file names, URL parts and object keys; this form is safe as all three. */
const id = v.pipe(v.string('must be an id'), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as chief-of-staff'), v.maxLength(60));
const sourceIds = described(listOrNone(id), 'Ids of the sources this rests on.');

const basis = described(
  v.picklist(BASES, 'must be sourced, mixed or general'),
  'sourced: the main facts were read in the sources named. mixed: some were. general: general knowledge, not looked up.',
);

const dimension = v.picklist(DIMENSIONS, `must be one of ${DIMENSIONS.join(', ')}`);

/** A sentence that states a fact, with what it rests on. */
const statement = v.strictObject({
  text: described(text, 'One or two plain sentences.'),
  scope: v.optional(described(term, 'Where it holds: a jurisdiction, a sector, a company stage, a year.')),
  sources: sourceIds,
  basis,
});

const termUse = described(
  v.picklist(['alias', 'variant', 'avoid', 'false-friend'], 'must be alias, variant, avoid or false-friend'),
  'alias: another name. variant: a usual variant of the spelling or wording. avoid: used, but misleading. false-friend: looks like this role and is another. Only alias and variant are recognised in text as this role.',
);

const named = v.strictObject({
  text: described(term, 'The name as it is written in running text.'),
  scope: v.optional(described(term, 'Where this name is used, or what to mind.')),
  use: v.optional(termUse, 'alias'),
  plural: v.optional(described(term, 'The plural, where adding an s would be wrong.')),
});

const reportsTo = v.strictObject({
  role: described(id, 'The id of the role answered to.'),
  line: described(v.optional(v.picklist(['solid', 'dotted'], 'must be solid or dotted'), 'solid'), 'A solid line decides; a dotted line informs or guards independence.'),
  scope: v.optional(described(term, 'Where this line holds.')),
});

/** A title is not a function of the law: a title may perform one, under a regime. */
const performs = v.strictObject({
  function: described(term, 'The function as the law names it, such as principal executive officer.'),
  regime: described(term, 'The law or code, with its article.'),
  jurisdiction: described(term, 'Where that law holds.'),
  sources: sourceIds,
});

const describedStatement = (text: string) => described(statement, text);
const whenNeeded = v.optional(describedStatement('What has to be so before an organisation needs it.'));

/** What each cell of a comparison says, for those who fill one in. */
const CELLS: Readonly<Record<(typeof DIMENSIONS)[number], string>> = {
  'accountable-to': 'Whom the role answers to.',
  scope: 'How much of the organisation it covers.',
  horizon: 'How far ahead it looks.',
  focus: 'Where its attention goes.',
  'decision-rights': 'What it decides by itself.',
  'legal-standing': 'What the law says of it, if anything.',
  metrics: 'What it is measured by.',
  background: 'Where its holders come from.',
  'when-needed': 'What has to be so before an organisation needs it.',
};

const profile = v.strictObject(
  Object.fromEntries(DIMENSIONS.map((name) => [name, v.optional(describedStatement(CELLS[name]))])) as Record<(typeof DIMENSIONS)[number], v.OptionalSchema<ReturnType<typeof describedStatement>, undefined>>,
);

const titlesIn = (language: string) => described(listOf(named), `Titles in ${language}.`);
const NAMES_OF_LANGUAGES: Readonly<Record<(typeof LANGUAGES)[number], string>> = { es: 'Spanish', fr: 'French', de: 'German', pt: 'Portuguese', it: 'Italian', nl: 'Dutch', ja: 'Japanese', zh: 'Chinese' };

const equivalents = v.strictObject(
  Object.fromEntries(LANGUAGES.map((name) => [name, v.optional(titlesIn(NAMES_OF_LANGUAGES[name]))])) as Record<(typeof LANGUAGES)[number], v.OptionalSchema<ReturnType<typeof titlesIn>, undefined>>,
);

export const roleSchema = v.strictObject({
  id: described(id, 'A stable name; never the bare acronym where that is ambiguous (cso-strategy).'),
  title: described(term, 'The title in full.'),
  acronyms: described(listOrNone(named), 'Matched exactly as written, whole words only.'),
  aliases: described(listOrNone(named), 'Other titles, matched in any case.'),
  equivalents: v.optional(described(equivalents, 'What the role is called in other languages.')),
  category: described(v.picklist(CATEGORIES, `must be one of ${CATEGORIES.join(', ')}`), 'The shelf it stands on.'),
  priority: described(v.optional(v.picklist([1, 2, 3], 'must be 1, 2 or 3'), 2), 'How many readers meet the role: 1 most, 3 few. Lists show the first ones first.'),
  definition: described(text, 'One sentence, at most 40 words, that does not define the title by itself.'),
  responsibilities: described(listOrNone(text), 'What it is there to do, a phrase a duty.'),
  measures: described(listOrNone(text), 'What it is judged by, a phrase a measure.'),
  reportsTo: described(listOrNone(reportsTo), 'Whom it answers to.'),
  whenNeeded,
  performs: described(listOrNone(performs), 'The functions of the law that its holder may perform.'),
  jurisdiction: v.optional(described(term, 'For a role made by law: where.')),
  profile: v.optional(described(profile, 'One statement for each row of a comparison.')),
  confusedWith: described(listOrNone(id), 'Ids of the roles it is most often taken for, the most usual first.'),
  notes: described(listOrNone(statement), 'Caveats and facts worth a line of their own.'),
  codes: v.optional(described(v.record(v.picklist(['soc', 'isco', 'smf', 'wikidata']), term), 'What registers call it: soc, isco, smf or wikidata.')),
  sources: sourceIds,
  basis,
});

const cells = v.record(id, text);

const comparisonRow = v.strictObject({
  dimension: described(dimension, 'What is compared.'),
  values: described(cells, 'One cell a role id; leave a role out rather than guess.'),
  sources: sourceIds,
  basis,
});

export const distinctionSchema = v.strictObject({
  id: described(id, 'A stable name, such as ceo-vs-coo.'),
  roles: described(v.pipe(v.array(id), v.minLength(2, 'must name two or three roles'), v.maxLength(3, 'must name two or three roles')), 'The ids of the two or three roles that are told apart.'),
  headline: described(text, 'The difference in one sentence.'),
  dimensions: described(listOf(comparisonRow), 'The rows of the comparison.'),
  whenNeeded,
  together: described(listOrNone(statement), 'How the two work with one another.'),
  trap: v.optional(described(statement, 'The mistake people make.')),
});

const weight = described(v.picklist(WEIGHTS, 'must be usual, common or rare'), 'How often business English means this by the form; an estimate.');
const cues = described(listOrNone(term), 'Words nearby that speak for this sense.');

const sense = v.union([
  v.strictObject({ role: described(id, 'The role meant.'), weight, cues }),
  v.strictObject({ meaning: described(term, 'What is meant, where it is no role.'), weight, cues }),
]);

export const formSchema = v.strictObject({
  form: described(term, 'The acronym or phrase as written.'),
  senses: described(v.pipe(listOf(sense), v.minLength(1)), 'What it may stand for: roles, and other things.'),
  advice: v.optional(described(text, 'What a writer should do about it.')),
  sources: sourceIds,
  basis,
});

export const sourceSchema = v.strictObject({
  id: described(id, 'A stable name, to be listed under sources.'),
  title: described(text, 'Author or body, work, date.'),
  url: v.optional(described(v.pipe(v.string(), v.url('must be a full address'), v.startsWith('https://', 'must start with https://'), v.maxLength(400)), 'Where it can be read, beginning with https://.')),
  tier: described(v.picklist(['A', 'B', 'C']), 'A: law, regulator, standard, research. B: press, textbook, law firm. C: vendor, recruiter, blog; usage only.'),
  read: v.optional(described(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)), 'The year it was read.')),
  supports: v.optional(described(text, 'What it was used for, in our own words. For editors: not shown to readers, and not shipped.')),
});

/** What each top-level list of a file holds. Rows are checked one by one, so that a good row survives a bad neighbour. */
export const ROW_SCHEMAS = { roles: roleSchema, distinctions: distinctionSchema, forms: formSchema, sources: sourceSchema } as const;
