/** The shapes of a glossary, all read off the schema: nothing is declared twice. */
import type * as v from 'valibot';
import type { distinctionSchema, formSchema, roleSchema, sourceSchema } from './schema';
import type { BASES, CATEGORIES, DIMENSIONS, LANGUAGES, WEIGHTS } from './vocabulary';

/** A value read-only all the way down. */
export type DeepReadonly<T> = T extends string | number | boolean | undefined ? T : { readonly [K in keyof T]: DeepReadonly<T[K]> };

export type Role = DeepReadonly<v.InferOutput<typeof roleSchema>>;
export type Distinction = DeepReadonly<v.InferOutput<typeof distinctionSchema>>;
export type AmbiguousForm = DeepReadonly<v.InferOutput<typeof formSchema>>;
export type Source = DeepReadonly<v.InferOutput<typeof sourceSchema>>;

export type Name = Role['acronyms'][number];
export type Statement = Role['notes'][number];
export type Sense = AmbiguousForm['senses'][number];

export type Basis = (typeof BASES)[number];
export type Category = (typeof CATEGORIES)[number];
export type Dimension = (typeof DIMENSIONS)[number];
export type Language = (typeof LANGUAGES)[number];
export type Weight = (typeof WEIGHTS)[number];

/** The rows of one or more files, before they are indexed. */
export interface Rows {
  readonly roles: readonly Role[];
  readonly distinctions: readonly Distinction[];
  readonly forms: readonly AmbiguousForm[];
  readonly sources: readonly Source[];
}

/** Something wrong with a glossary, said so that its writer can mend it. */
export interface Problem {
  readonly file: string;
  /** Where in the file, such as `roles[3].aliases[0].text`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong, in plain words, to be read after the path. */
  readonly reason: string;
}
