/**
 * The schema of a reader's own file, made from that of the bundled ones: every field of a row but its name may be left
 * out, and a few fields come on top. Whether a row may really leave a field out is known when layers are merged.
 */
import * as v from 'valibot';
import { NO_ROLE } from '../../mentions/pins';
import { distinctionSchema, formSchema, roleSchema, sourceSchema } from '../schema';

const described = <T extends v.GenericSchema>(schema: T, text: string) => v.pipe(schema, v.description(text));

const hide = v.optional(described(v.boolean('must be true or false'), 'true: as if the glossaries below did not have this entry.'));

export const ownRoleSchema = v.strictObject({ id: roleSchema.entries.id, ...v.partial(v.omit(roleSchema, ['id'])).entries, hide });

export const ownDistinctionSchema = v.strictObject({ id: distinctionSchema.entries.id, ...v.partial(v.omit(distinctionSchema, ['id'])).entries });

export const ownSourceSchema = v.strictObject({ id: sourceSchema.entries.id, ...v.partial(v.omit(sourceSchema, ['id'])).entries });

const [roleSense, meaningSense] = formSchema.entries.senses.item.options;

/** Without the default: a sense that gives no cues keeps those it has. */
const given = { weight: v.optional(roleSense.entries.weight), cues: v.optional(described(v.unwrap(roleSense.entries.cues), 'Words nearby that speak for this sense; left out, those of the sense below stay.')), hide };
const ownRoleSense = v.strictObject({ role: roleSense.entries.role, ...given });
const ownMeaningSense = v.strictObject({ meaning: meaningSense.entries.meaning, ...given });

/** The key tells which of the two is meant, so that a mistake in it can be named; a union would only say that neither fits. */
const checkedSense = v.lazy((row): typeof ownRoleSense | typeof ownMeaningSense => (typeof row === 'object' && row !== null && 'meaning' in row ? ownMeaningSense : ownRoleSense));

const formOf = <T extends v.GenericSchema>(sense: T) =>
  v.strictObject({
    form: formSchema.entries.form,
    senses: v.optional(described(v.pipe(v.array(sense, 'must be a list'), v.maxLength(60, 'must have at most 60 items')), 'What it may stand for: roles, and other things.')),
    ...v.partial(v.omit(formSchema, ['form', 'senses'])).entries,
    hide,
  });

export const ownFormSchema = formOf(checkedSense);

const MAX_PATTERN = 1_000;
const pattern = v.pipe(
  v.string('must be text'),
  v.minLength(1, 'must not be empty'),
  v.maxLength(MAX_PATTERN, `must be at most ${MAX_PATTERN} characters`),
  v.check((text) => !/[*?[\]{}]/u.test(text.replace(/(?:^|\/)\*\*$/u, '')), 'must be a file, a folder followed by /**, or ** for every file'),
  v.check((text) => !/^\/|\\|(?:^|\/)\.\.?(?:\/|$)/u.test(text), 'must be a path below the folder of this file, with / between its parts'),
);

export const ownPinSchema = v.strictObject({
  form: described(formSchema.entries.form, 'The acronym or phrase as written.'),
  means: described(v.union([v.literal(NO_ROLE), roleSchema.entries.id], 'must be the id of a role, or none'), 'The id of a role, or none for no role.'),
  in: described(pattern, 'Which files: memo.md, drafts/** or **, seen from the folder of this file.'),
});

/** What each top-level list of an own file holds. */
export const OWN_ROW_SCHEMAS = {
  roles: ownRoleSchema,
  distinctions: ownDistinctionSchema,
  forms: ownFormSchema,
  sources: ownSourceSchema,
  meanings: ownPinSchema,
} as const;

/** The whole file: what editors check and complete against. */
export const ownGlossarySchema = v.strictObject({
  roles: described(v.optional(v.array(ownRoleSchema), []), 'Your own roles, and fields of known roles that you want otherwise: id and those fields are enough.'),
  distinctions: described(v.optional(v.array(ownDistinctionSchema), []), 'What tells two or three roles apart.'),
  forms: described(v.optional(v.array(formOf(v.union([ownRoleSense, ownMeaningSense]))), []), 'What an acronym or a phrase may stand for.'),
  sources: described(v.optional(v.array(ownSourceSchema), []), 'What facts rest on.'),
  meanings: described(v.optional(v.array(ownPinSchema), []), 'What a form means in some of your files.'),
});
