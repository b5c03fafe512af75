import type { Glossary } from '../glossary/glossary';
import { type Mention, mentionsNear, mentionTouching } from '../mentions/findMentions';
import type { Source } from '../mentions/finding/findOccurrences';
import { rolesByDistance } from '../mentions/rolesByDistance';
import { MAX_COMPARED } from './compareRoles';

/**
 * The ids a reader at this offset most likely wants to compare, at most four: the role at the cursor (or all it may
 * mean), then the roles of the paragraph by distance; a role that stands alone is joined by the one it is most often
 * taken for. Empty where no role is near.
 */
export function suggestRoles(glossary: Glossary, source: Source, offset: number): readonly string[] {
  const nearby = mentionsNear(glossary, source, offset);
  const here = mentionTouching(nearby, offset);
  const ids = [...(here === undefined ? [] : meantBy(here)), ...rolesByDistance(nearby, offset)];
  const chosen = [...new Set(ids)].filter((id) => glossary.roles.has(id)).slice(0, MAX_COMPARED);
  const [only] = chosen;
  if (only === undefined || chosen.length > 1) return chosen;
  return [only, ...(glossary.roles.get(only)?.confusedWith ?? []).filter((id) => glossary.roles.has(id)).slice(0, 1)];
}

/** The roles that a mention means or may mean. */
function meantBy({ reading }: Mention): readonly string[] {
  if (reading.kind === 'role') return [reading.role];
  return reading.candidates.flatMap((sense) => ('role' in sense ? [sense.role] : []));
}
