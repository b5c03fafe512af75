import { distinctionBetween, type Glossary } from '../glossary/glossary';
import type { Role } from '../glossary/types';
import type { Mention } from '../mentions/findMentions';
import { rolesByDistance } from '../mentions/rolesByDistance';

/** The role to set this one apart from, and what tells them apart. */
export interface Neighbour {
  readonly role: Role;
  /** Named in the same paragraph, rather than the role it is most often taken for. */
  readonly nearby: boolean;
  readonly headline: string | undefined;
}

/**
 * Picks the neighbour whose difference helps most here: the nearest role named nearby with a written distinction, else
 * the most-confused role with one, else whichever is named nearby, else the most confused.
 */
export function neighbourOf(glossary: Glossary, role: Role, mention: Mention, nearby: readonly Mention[]): Neighbour | undefined {
  const named = rolesByDistance(nearby, mention.start).filter((id) => id !== role.id);
  const candidates = [...named, ...role.confusedWith].flatMap((id, index) => neighbour(glossary, role, id, index < named.length));
  return candidates.find(({ headline }) => headline !== undefined) ?? candidates[0];
}

function neighbour(glossary: Glossary, role: Role, id: string, nearby: boolean): readonly Neighbour[] {
  const other = glossary.roles.get(id);
  if (other === undefined) return [];
  return [{ role: other, nearby, headline: distinctionBetween(glossary, role.id, id)?.headline }];
}
