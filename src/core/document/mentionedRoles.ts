import { acronymOf, type Glossary } from '../glossary/glossary';
import type { Mention } from '../mentions/findMentions';

/** What a document says about roles, one entry a role, an unclear acronym or a title that the glossary does not have. */
export interface MentionedRole {
  /** Tells the entries of a document apart, from one version to the next. */
  readonly key: string;
  readonly kind: 'role' | 'undecided' | 'unlisted';
  readonly title: string;
  readonly acronym?: string | undefined;
  /** The id of the role; for an unclear one none. */
  readonly id?: string | undefined;
  readonly definition?: string | undefined;
  /** For an unclear one the ids of the roles it may be, the likelier first. */
  readonly candidates: readonly string[];
  /** Where it is mentioned: UTF-16 offsets, in order. */
  readonly places: readonly number[];
}

/** In which order entries stand; unclear ones always come first, since they want something done. */
export type MentionOrder = 'appearance' | 'count';

export function mentionedRoles(glossary: Glossary, mentions: readonly Mention[], order: MentionOrder): readonly MentionedRole[] {
  const all = mentionsByRole(glossary, mentions).map(([entry, own]): MentionedRole => ({ ...entry, places: own.map(({ start }) => start) }));
  const unclear = ({ kind }: MentionedRole) => (kind === 'undecided' ? 0 : 1);
  // Sorting is stable: what is alike stays in the order of the text.
  return all.sort((one, other) => unclear(one) - unclear(other) || (order === 'count' ? other.places.length - one.places.length : 0));
}

/** An entry without its places. */
export type MentionedName = Omit<MentionedRole, 'places'>;

/** The mentions of each entry, in the order in which they are first mentioned. */
export function mentionsByRole(glossary: Glossary, mentions: readonly Mention[]): readonly (readonly [MentionedName, readonly Mention[]])[] {
  const entries = new Map<string, readonly [MentionedName, Mention[]]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const known = entries.get(key);
    if (known !== undefined) known[1].push(mention);
    else {
      const entry = entryOf(glossary, mention, key);
      if (entry !== undefined) entries.set(key, [entry, [mention]]);
    }
  }
  return [...entries.values()];
}

function keyOf({ form, reading }: Mention): string {
  switch (reading.kind) {
    case 'unlisted':
      return `title:${reading.title.toLowerCase()}`;
    case 'role':
      return `role:${reading.role}`;
    default:
      return `form:${form.name}`;
  }
}

function entryOf(glossary: Glossary, { form, reading }: Mention, key: string): MentionedName | undefined {
  switch (reading.kind) {
    case 'other':
      return undefined;
    case 'unlisted':
      return { key, kind: 'unlisted', title: reading.title, acronym: form.name, candidates: [] };
    case 'undecided':
      return { key, kind: 'undecided', title: form.name, candidates: reading.candidates.flatMap((sense) => ('role' in sense ? [sense.role] : [])) };
    case 'role': {
      const role = glossary.roles.get(reading.role);
      return role && { key, kind: 'role', title: role.title, acronym: acronymOf(role), id: role.id, definition: role.definition, candidates: [] };
    }
  }
}

/** The place to go to from an offset: the first there or behind it, or the last before it, around the end; undefined where there is none. */
export function placeFrom(places: readonly number[], offset: number, step: 1 | -1): number | undefined {
  if (step === 1) return places.find((place) => place >= offset) ?? places[0];
  return places.filter((place) => place < offset).at(-1) ?? places.at(-1);
}
