import { acronymOf, type Glossary } from '../glossary/glossary';
import type { Role } from '../glossary/types';
import { completionIndexOf, type Completable } from './completionIndex';
import { inCaseOf } from './letterCase';
import { typedName, type TypedName } from './typedName';

/** One thing that a writer may have begun to write. */
export interface Completion {
  readonly role: Role;
  readonly label: string;
  /** The role's other name. */
  readonly detail: string;
  readonly insert: string;
  /** What goes on to match while more is typed. */
  readonly filter: string;
}

export interface Completions {
  /** How many letters before the cursor they replace. */
  readonly replaces: number;
  /** The likeliest first. */
  readonly items: readonly Completion[];
  /** True where more begin so than are listed. */
  readonly isCut: boolean;
}

/** More is a list to read, not a word to choose. */
const MOST = 12;
/** Up to so many roles are offered in every way of writing them. */
const FEW = 3;

/**
 * What the line before the cursor may go on to be: each role under the name that was begun, those of the document first;
 * where few are left, their other names too. `uses` tells how often the document speaks of a role, and is asked only where
 * there is something to order.
 */
export function completeRole(glossary: Glossary, before: string, uses: () => ReadonlyMap<string, number>): Completions | undefined {
  const begun = typedName(completionIndexOf(glossary), before);
  if (begun === undefined) return undefined;
  const ranked = inOrder(begun, begun.names.length > 1 ? uses() : new Map());
  const shown = ranked.slice(0, MOST);
  const items = shown.map(({ role }) => asBegun(begun, role));
  if (shown.length <= FEW) items.push(...shown.flatMap(({ role }) => otherwise(begun, role)));
  return { replaces: begun.typed.length, items, isCut: ranked.length > MOST };
}

/** Names that are there in full come first, then those that the document uses, then those that most writers mean. */
function inOrder({ names, typed }: TypedName, uses: ReadonlyMap<string, number>): readonly Completable[] {
  const whole = typed.toLowerCase();
  const isWhole = ({ key }: Completable): number => (key.toLowerCase() === whole ? 0 : 1);
  const used = ({ role }: Completable): number => uses.get(role.id) ?? 0;
  return [...names].sort((one, other) => isWhole(one) - isWhole(other) || used(other) - used(one) || one.rank - other.rank || one.key.length - other.key.length);
}

function asBegun({ kind, typed }: TypedName, role: Role): Completion {
  const acronym = acronymOf(role);
  if (kind === 'acronym' && acronym !== undefined) return { role, label: acronym, detail: role.title, insert: acronym, filter: acronym };
  const title = inCaseOf(typed, role.title);
  return { role, label: title, detail: acronym ?? '', insert: title, filter: role.title };
}

/** The ways to write a role that were not begun. */
function otherwise({ kind, typed }: TypedName, role: Role): readonly Completion[] {
  const acronym = acronymOf(role);
  if (acronym === undefined) return [];
  const title = kind === 'title' ? inCaseOf(typed, role.title) : role.title;
  const filter = kind === 'title' ? role.title : acronym;
  const other = kind === 'title' ? acronym : title;
  const both = `${title} (${acronym})`;
  return [
    { role, label: both, detail: '', insert: both, filter },
    { role, label: other, detail: kind === 'title' ? title : acronym, insert: other, filter },
  ];
}
