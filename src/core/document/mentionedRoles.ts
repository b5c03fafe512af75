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
  const places = new Map<string, number[]>();
  const entries: Omit<MentionedRole, 'places'>[] = [];
  for (const mention of mentions) {
    const entry = entryOf(glossary, mention);
    if (entry === undefined) continue;
    const known = places.get(entry.key);
    if (known !== undefined) known.push(mention.start);
    else {
      places.set(entry.key, [mention.start]);
      entries.push(entry);
    }
  }
  const all = entries.map((entry) => ({ ...entry, places: places.get(entry.key) ?? [] }));
  const unclear = ({ kind }: MentionedRole) => (kind === 'undecided' ? 0 : 1);
  // Sorting is stable: what is alike stays in the order of the text.
  return all.sort((one, other) => unclear(one) - unclear(other) || (order === 'count' ? other.places.length - one.places.length : 0));
}

function entryOf(glossary: Glossary, { form, reading }: Mention): Omit<MentionedRole, 'places'> | undefined {
  switch (reading.kind) {
    case 'other':
      return undefined;
    case 'unlisted':
      return { key: `title:${reading.title.toLowerCase()}`, kind: 'unlisted', title: reading.title, acronym: form.name, candidates: [] };
    case 'undecided':
      return { key: `form:${form.name}`, kind: 'undecided', title: form.name, candidates: reading.candidates.flatMap((sense) => ('role' in sense ? [sense.role] : [])) };
    case 'role': {
      const role = glossary.roles.get(reading.role);
      return role && { key: `role:${role.id}`, kind: 'role', title: role.title, acronym: acronymOf(role), id: role.id, definition: role.definition, candidates: [] };
    }
  }
}

/** The place to go to from an offset: the first there or behind it, or the last before it, around the end; undefined where there is none. */
export function placeFrom(places: readonly number[], offset: number, step: 1 | -1): number | undefined {
  if (step === 1) return places.find((place) => place >= offset) ?? places[0];
  return places.filter((place) => place < offset).at(-1) ?? places.at(-1);
}
