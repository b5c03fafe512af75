/** A table of plain texts; the first column holds what the rows are about. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
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
}
