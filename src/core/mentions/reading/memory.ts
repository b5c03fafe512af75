import type { Sense } from '../../glossary/types';
import type { Frequency } from './frequency';
import type { TextWords } from './telling';

/** What reading finds out about a document once and asks for at every occurrence. */
export interface Memory {
  /** The words of the whole document, if it is short. */
  words?: TextWords;
  /** By the senses of a form. */
  readonly frequencies: Map<readonly Sense[], Frequency>;
}

export function newMemory(): Memory {
  return { frequencies: new Map() };
}
