/**
 * What is open at a place of a text: all that the text before it says about the zones of the text after it.
 *
 *     ```sh        ◁ nothing
 *     make▽        ◁ inside '```', until 0
 *     ```  a `co▽de` ◁ inside '', until 3
 */
export interface ZoneState {
  /** What is open without bound, by the mark that opened it; empty where nothing is. */
  readonly inside: string;
  /** How many UTF-16 code units from here on are decided already: the rest of a bounded zone, or of a mark. */
  readonly until: number;
}

/**
 * Reads the zones of a text from front to back: an offset may be asked for only if none above it was. Wherever a reader
 * begins, it says the same as one that began at the beginning, given the state there.
 */
export interface ZoneReader {
  /** True in the parts in which nobody speaks of roles: code and addresses in prose; in code all but comments and strings. */
  isSkipped(offset: number): boolean;
  stateAt(offset: number): ZoneState;
}

export const NOTHING_OPEN: ZoneState = { inside: '', until: 0 };
/** Before the first letter of a document, where front matter may stand. */
export const DOCUMENT_START: ZoneState = { inside: 'start', until: 0 };

/** Beyond the state, a decision rests on no text further than this before or behind the place it is about. */
export const ZONE_LOOKBEHIND = 260;
export const ZONE_LOOKAHEAD = 640;
