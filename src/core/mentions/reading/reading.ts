import type { Sense } from '../../glossary/types';

/** Why a mention is read as it is; `hover/renderReasons.ts` has the words. */
export type Reason =
  /** The reader said so; `where` is the file or the pattern it holds for. */
  | { readonly kind: 'pinned'; readonly where: string }
  /** The document says what the letters stand for; `at` is a UTF-16 offset. */
  | { readonly kind: 'defined'; readonly longForm: string; readonly at: number }
  /** The document names the role by its full title. */
  | { readonly kind: 'named'; readonly title: string }
  /** Words nearby that go with this meaning, the most telling first. */
  | { readonly kind: 'cues'; readonly words: readonly string[] }
  /** Other roles are named nearby. */
  | { readonly kind: 'company' }
  /** Nothing else is usually meant. */
  | { readonly kind: 'usual' };

interface Because {
  /** From 0 to 1. */
  readonly confidence: number;
  /** The strongest first; empty only where there is nothing to say. */
  readonly because: readonly Reason[];
}

/** What a form means at one place. Senses that were not chosen come with it, the likelier first. */
export type Reading =
  | (Because & { readonly kind: 'role'; readonly role: string; readonly others: readonly Sense[] })
  /** A role that the document spells out and the glossary does not have. */
  | (Because & { readonly kind: 'unlisted'; readonly title: string; readonly others: readonly Sense[] })
  /** Something that is no role; undefined where the glossary has no name for it. */
  | (Because & { readonly kind: 'other'; readonly meaning: string | undefined; readonly others: readonly Sense[] })
  | (Because & { readonly kind: 'undecided'; readonly candidates: readonly Sense[] });
