/** What is read from a reader's own file. */
import type * as v from 'valibot';
import type { Meaning } from '../../mentions/pins';
import type { DeepReadonly, Problem } from '../types';
import type { ownDistinctionSchema, ownFormSchema, ownRoleSchema, ownSourceSchema } from './ownSchema';

export type OwnRole = DeepReadonly<v.InferOutput<typeof ownRoleSchema>>;
export type OwnDistinction = DeepReadonly<v.InferOutput<typeof ownDistinctionSchema>>;
export type OwnForm = DeepReadonly<v.InferOutput<typeof ownFormSchema>>;
export type OwnSense = NonNullable<OwnForm['senses']>[number];
export type OwnSource = DeepReadonly<v.InferOutput<typeof ownSourceSchema>>;

/** Where something stands in a file: half-open, in UTF-16 units; lines and columns are counted from 0. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The rows of one file; those of the bundled glossary are such rows too. */
export interface OwnRows {
  readonly roles: readonly OwnRole[];
  readonly distinctions: readonly OwnDistinction[];
  readonly forms: readonly OwnForm[];
  readonly sources: readonly OwnSource[];
  /** What the file pins: `in` is seen from the folder of the file. */
  readonly meanings?: readonly Meaning[];
  /** Where each row stands in its file, by the row itself. */
  readonly places?: ReadonlyMap<object, Place>;
}

/** Something wrong with an own file, and where. */
export interface OwnProblem extends Problem {
  /** Undefined where rows came from no file. */
  readonly place?: Place;
}

export interface OwnGlossary {
  readonly rows: OwnRows;
  readonly problems: readonly OwnProblem[];
}
