import type { Glossary } from '../../glossary';
import type { Role } from '../../types';
import type { RoleDraft } from '../../edit/editRoles';
import { IdMaker } from '../importing/slug';

export interface Answers {
  readonly title: string;
  readonly acronym: string;
  readonly definition: string;
}

/** A role as its writer told it. What else the format wants of it is the least that can be said. @param taken Ids that are in use. */
export function newRole({ title, acronym, definition }: Answers, taken: Iterable<string>): RoleDraft {
  return {
    id: new IdMaker('role', taken).idFor(title),
    title: title.trim(),
    ...(acronym.trim() === '' ? {} : { acronyms: [{ text: acronym.trim() }] }),
    category: 'variant',
    definition: definition.trim(),
    basis: 'general',
  };
}

/** The role that has this title already, by that or another name. */
export function roleTitled({ rows }: Glossary, title: string): Role | undefined {
  const wanted = folded(title);
  return rows.roles.find((role) => folded(role.title) === wanted) ?? rows.roles.find(({ aliases }) => aliases.some(({ text, use }) => (use === 'alias' || use === 'variant') && folded(text) === wanted));
}

function folded(title: string): string {
  return title.trim().replace(/\s+/gu, ' ').toLowerCase();
}
