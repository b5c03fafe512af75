import { acronymOf, type Glossary } from '../glossary/glossary';
import type { Category, Language, Name, Role } from '../glossary/types';
import { LANGUAGES } from '../glossary/vocabulary';

/** A name a role is found by. */
export interface SearchName {
  readonly text: string;
  readonly kind: 'title' | 'acronym' | 'alias' | 'foreign';
  /** Of a foreign name only. */
  readonly language?: Language;
}

/** A role as a list of search results needs it: plain JSON, to be sent once. */
export interface SearchEntry {
  readonly id: string;
  readonly title: string;
  /** The one shown beside the title. */
  readonly acronym?: string;
  readonly category: Category;
  readonly priority: 1 | 2 | 3;
  /** The title first, the acronym next, the others as they stand in the glossary. */
  readonly names: readonly SearchName[];
  /** From the reader's own glossary. */
  readonly own: boolean;
}

/** What can be searched for, in the order of the glossary. */
export function searchEntries(glossary: Glossary, isOwn: (id: string) => boolean = () => false): SearchEntry[] {
  return [...glossary.roles.values()].map((role) => {
    const acronym = acronymOf(role);
    const shown = acronym === undefined ? {} : { acronym };
    return { id: role.id, title: role.title, ...shown, category: role.category, priority: role.priority, names: namesOf(role), own: isOwn(role.id) };
  });
}

function namesOf(role: Role): SearchName[] {
  const names: SearchName[] = [{ text: role.title, kind: 'title' }];
  for (const acronym of role.acronyms.filter(isSought)) names.push({ text: acronym.text, kind: isUsual(acronym) ? 'acronym' : 'alias' });
  for (const { text } of role.aliases.filter(isSought)) names.push({ text, kind: 'alias' });
  for (const language of LANGUAGES) {
    for (const { text } of (role.equivalents?.[language] ?? []).filter(isSought)) names.push({ text, kind: 'foreign', language });
  }
  return names;
}

/** A discouraged name is looked for by those who met it; a false friend names another role, which has it as its own. */
function isSought({ use }: Name): boolean {
  return use !== 'false-friend';
}

/** A discouraged acronym must not stand before the roles it usually means, so it is searched like any other name. */
function isUsual({ use }: Name): boolean {
  return use !== 'avoid';
}
