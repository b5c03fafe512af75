/** How much of a file is read. Beyond each of these a file is no glossary, or is meant to do harm. */
export interface Limits {
  /** Of the whole file, in UTF-16 units. */
  readonly length: number;
  readonly lines: number;
  /** Entries in all lists together. */
  readonly rows: number;
  /** Keys at the top of the file. */
  readonly sections: number;
  /** Lists and mappings within one another. */
  readonly depth: number;
  /** What one entry may hold once its aliases are written out, in keys and values. */
  readonly nodes: number;
  /** Marks of structure in one entry that is not written plainly; those are slow to read. */
  readonly marks: number;
  /** All that is slow to read in a file, in units of about a microsecond. */
  readonly effort: number;
  /** Problems that are listed. */
  readonly problems: number;
}

export const LIMITS: Limits = { length: 1_000_000, lines: 150_000, rows: 10_000, sections: 50, depth: 16, nodes: 5_000, marks: 1_000, effort: 50_000, problems: 500 };
