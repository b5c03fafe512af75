import { type Mention, mentionsNear, mentionTouching } from '../mentions/findMentions';
import type { Reader } from '../mentions/reader';
import { rolesByDistance } from '../mentions/rolesByDistance';
import { MAX_COMPARED } from './compareRoles';

/**
 * The ids a reader at this offset most likely wants to compare, at most four: the role at the cursor (or all it may
 * mean), then the roles of the paragraph by distance; a role that stands alone is joined by the one it is most often
 * taken for. Empty where no role is near.
 */
export function suggestRoles(reader: Reader, offset: number): readonly string[] {
  const { glossary } = reader;
  const nearby = mentionsNear(reader, offset);
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
  const senses = reading.kind === 'undecided' ? reading.candidates : reading.others;
  return senses.flatMap((sense) => ('role' in sense ? [sense.role] : []));
}
