/** The format of Contextive's `*.glossary.yml`. Keys that it does not have are passed over, as Contextive's own readers may add some. */
import * as v from 'valibot';

const text = v.pipe(v.string('must be text'), v.trim(), v.minLength(1, 'must not be empty'));
/** A key without a value is as good as none. */
const optional = <T extends v.GenericSchema>(schema: T) => v.nullish(schema);
const word = v.pipe(v.union([v.string(), v.number(), v.boolean()], 'must be text'), v.transform(String));
const texts = optional(v.array(v.pipe(word, v.trim()), 'must be a list'));
const meta = optional(v.record(v.string(), v.nullish(word), 'must have keys and values'));

export const termSchema = v.object({
  name: v.pipe(v.union([text, v.number()], 'must be text'), v.transform(String), v.maxLength(120, 'must be at most 120 characters')),
  definition: optional(v.pipe(word, v.trim())),
  examples: texts,
  aliases: texts,
  meta,
});

/** A context without its terms, which are read one by one. */
export const contextSchema = v.object({
  name: optional(v.pipe(word, v.trim())),
  domainVisionStatement: optional(v.pipe(word, v.trim())),
  paths: texts,
  meta,
});

export type Term = v.InferOutput<typeof termSchema>;
export type Context = v.InferOutput<typeof contextSchema>;
