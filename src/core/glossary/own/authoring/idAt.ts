import type { Range } from '../reading/tree';

/** An id that a glossary file names, with its exact place. */
export interface IdMention extends Range {
  readonly id: string;
  readonly of: 'role' | 'source';
  /** Whether the entry of that id begins here; else something speaks of it. */
  readonly isEntry: boolean;
}

/** The one that an offset is in or at the end of. */
export function idAt(mentions: readonly IdMention[], offset: number): IdMention | undefined {
  return mentions.find(({ start, end }) => start <= offset && offset <= end);
}
