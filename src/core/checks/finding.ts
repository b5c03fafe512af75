import type { Code } from './codes';

export type Severity = 'warning' | 'information' | 'hint';

/** A half-open range of the document, in UTF-16 code units, and what is to stand there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a reader may choose a form to mean; see `mentions/pins.ts`. The caller knows the file it is said for. */
export interface PinChoice {
  readonly form: string;
  /** The id of a role, or `none`. */
  readonly means: string;
}

interface Offered {
  /** What choosing it does, in the reader's language. */
  readonly title: string;
  readonly kind: 'quickfix';
  /** True where it cannot change what the text says, so that it may be made without looking. */
  readonly safe: boolean;
}

export type Fix = Offered & ({ readonly edits: readonly Edit[] } | { readonly pin: PinChoice });

/** Something a writer may want to know of. Offsets are UTF-16 code units, the range is half-open. */
export interface Finding {
  readonly code: Code;
  readonly start: number;
  readonly end: number;
  /** How serious it is unless the reader says otherwise. */
  readonly severity: Severity;
  /** Plain text on one line. */
  readonly message: string;
  /** The likeliest first; the last ones silence it. */
  readonly fixes: readonly Fix[];
}

/** The finding of a check, before what all findings share is added. */
export type Draft = Pick<Finding, 'start' | 'end' | 'message' | 'fixes'>;
