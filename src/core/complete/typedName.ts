import { beginningWith, type Completable, type CompletionIndex } from './completionIndex';

/** The beginning of a role's name right before the cursor, and the names that begin so. */
export interface TypedName {
  readonly kind: 'acronym' | 'title';
  readonly typed: string;
  /** Never empty. */
  readonly names: readonly Completable[];
}

/** No title is longer; more of a line need not be looked at. */
const REACH = 100;
/** Addresses, paths and identifiers go on to either side of these. */
const ACRONYM = /(?<![\p{L}\p{N}_.@/\\#$&=:[{-])[A-Z](?=[a-z]?[A-Z])[A-Za-z]{1,7}$/u;
const WORDS = /(?<![\p{L}\p{N}_.@/\\#$&=-])\p{L}+(?: [\p{L}&/-]+)+$/u;

/** What a writer seems to begin; undefined for what may be anything. `before` is the line up to the cursor. */
export function typedName({ acronyms, titles }: CompletionIndex, before: string): TypedName | undefined {
  const line = before.slice(-REACH);
  const letters = ACRONYM.exec(line)?.[0];
  const short = letters === undefined ? [] : beginningWith(acronyms, letters);
  if (letters !== undefined && short.length > 0) return { kind: 'acronym', typed: letters, names: short };
  let words = WORDS.exec(line)?.[0] ?? '';
  // The longest beginning: in “group chief o” the group is part of it only where there is such a title.
  while (words.includes(' ')) {
    const names = tells(words) ? beginningWith(titles, words.toLowerCase()) : [];
    if (names.length > 0) return { kind: 'title', typed: words, names };
    words = words.slice(words.indexOf(' ') + 1);
  }
  return undefined;
}

/**
 * Titles whose first word says that one comes: a letter of the second will do. Others begin as ordinary words do
 * (“general c…”), so in small letters they need more of it.
 */
function tells(words: string): boolean {
  const first = words.slice(0, words.indexOf(' '));
  const rest = words.length - first.length - 1;
  if (rest < 1) return false;
  return /^(?:chief|vice)$/iu.test(first) || /^\p{Lu}.* \p{Lu}/u.test(words) || rest >= 4;
}
