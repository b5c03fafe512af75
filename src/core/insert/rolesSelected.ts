import type { Role } from '../glossary/types';
import { mentionAt, mentionsIn, type Mention } from '../mentions/findMentions';
import type { Reader } from '../mentions/reader';
import type { RoleSelection, Selection } from './names';

/** What the cursors and selections of a writer are about. */
export interface RolesSelected {
  /** Each once, in the order of the selections. */
  readonly roles: readonly Role[];
  /** The mentions at the cursors and in the selections: of each selection the first of every role. */
  readonly mentions: readonly RoleSelection[];
  /** The selections that are on no role. */
  readonly rest: readonly Selection[];
}

/** No title begins further before a selection that it reaches into. */
const REACH = 260;

/** Which roles cursors and selections are about, as the document is read: what is undecided decides nothing. */
export function rolesSelected(reader: Reader, selections: readonly Selection[]): RolesSelected {
  const mentions: RoleSelection[] = [];
  const rest: Selection[] = [];
  for (const selection of selections) {
    const named = namedIn(reader, selection);
    if (named.length === 0) rest.push(selection);
    mentions.push(...named);
  }
  const ids = new Set(mentions.map(({ role }) => role));
  return { roles: [...ids].flatMap((id) => (id === undefined ? [] : (reader.glossary.roles.get(id) ?? []))), mentions, rest };
}

function namedIn(reader: Reader, { start, end }: Selection): readonly RoleSelection[] {
  const found = start === end ? [mentionAt(reader, start)] : mentionsIn(reader, Math.max(0, start - REACH), end).filter((mention) => start < mention.end);
  const first = new Map<string, RoleSelection>();
  for (const mention of found) {
    const role = mention === undefined ? undefined : roleOf(mention);
    if (mention !== undefined && role !== undefined && !first.has(role)) first.set(role, { start: mention.start, end: mention.end, role });
  }
  return [...first.values()];
}

function roleOf({ reading }: Mention): string | undefined {
  return reading.kind === 'role' ? reading.role : undefined;
}
