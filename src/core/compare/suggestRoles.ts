import type { Glossary } from '../glossary/glossary';
import { mentionAt, mentionsNear, type Mention, type Source } from '../mentions/findMentions';
import { MAX_COMPARED } from './compareRoles';

/**
 * The ids a reader at this offset most likely wants to compare, at most four: the role at the cursor (or all it may
 * mean), then the roles of the paragraph by distance; a role that stands alone is joined by the one it is most often
 * taken for. Empty where no role is near.
 */
export function suggestRoles(glossary: Glossary, source: Source, offset: number): readonly string[] {
  const here = mentionAt(glossary, source, offset);
  const others = [...mentionsNear(glossary, source, offset)].sort((one, other) => Math.abs(one.start - offset) - Math.abs(other.start - offset));
  const ids = [...(here === undefined ? [] : meantBy(here)), ...others.flatMap(({ reading }) => (reading.kind === 'role' ? [reading.role] : []))];
  const chosen = [...new Set(ids)].filter((id) => glossary.roles.has(id)).slice(0, MAX_COMPARED);
  const [only] = chosen;
  if (only === undefined || chosen.length > 1) return chosen;
  return [only, ...(glossary.roles.get(only)?.confusedWith ?? []).filter((id) => glossary.roles.has(id)).slice(0, 1)];
}

/** The roles that a mention means or may mean. */
export function meantBy({ reading }: Mention): readonly string[] {
  if (reading.kind === 'role') return [reading.role];
  return reading.candidates.flatMap((sense) => ('role' in sense ? [sense.role] : []));
}
