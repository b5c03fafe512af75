import type * as v from 'valibot';

/** One of the lists a file may hold, and how its entries are told apart. */
export interface EntryKind {
  /** The key of the list at the top of a file. */
  readonly list: string;
  readonly schema: v.GenericSchema;
  /** The keys of an entry in the order in which the schema gives them. */
  readonly order: readonly string[];
  /** What no two entries of a list share, fit to be read; undefined for a row that is none. */
  nameOf(row: unknown): string | undefined;
}
