/** A table of plain texts; the first column holds what the rows are about. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A term and what is said of it. */
export interface Term {
  readonly term: string;
  readonly text: string;
}

/** A work, with its address if it has one. */
export interface Reference {
  readonly title: string;
  readonly url?: string | undefined;
}

/**
 * Writes plain texts in the markup of a document. Each method gives whole lines joined by `\n`, without a last one, in
 * which every text shows exactly as it was.
 */
export interface Writer {
  /** A term set off from the sentence that defines it. */
  definition(term: string, text: string): string;
  paragraph(text: string): string;
  table(table: Table): string;
  /** Part of a line, to stand among other words. */
  inline(text: string): string;
  list(items: readonly string[]): string;
  /** A list of terms and their definitions, in the form that a markup has for it. */
  terms(terms: readonly Term[]): string;
  references(references: readonly Reference[]): string;
}
