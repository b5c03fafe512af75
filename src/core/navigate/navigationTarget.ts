import type { Glossary } from '../glossary/glossary';
import { rolesOf } from '../glossary/glossary';
import type { Role } from '../glossary/types';
import type { Source } from '../mentions/finding/findOccurrences';
import { zoneAt } from '../mentions/finding/zones/zoneAt';
import { mentionAt, type Mention } from '../mentions/findMentions';
import type { Reader } from '../mentions/reader';

/** The mention at an offset to go on from; none in a program's strings, whose letters may be the program's own. */
export function navigableMention(reader: Reader, source: () => Source, offset: number): Mention | undefined {
  const mention = mentionAt(reader, offset);
  return mention === undefined || zoneAt(source(), mention.start) === 'string' ? undefined : mention;
}

/** The roles that a mention leads to: one, or where the text does not decide all that it may mean, the likelier first. */
export function rolesMeant(glossary: Glossary, { reading }: Mention): readonly Role[] {
  if (reading.kind === 'role') return rolesOf(glossary, [reading.role]);
  if (reading.kind !== 'undecided') return [];
  return rolesOf(glossary, reading.candidates.flatMap((sense) => ('role' in sense ? [sense.role] : [])));
}

/** True if two mentions speak of the same: of one role, of one title, or of the same letters where none decides. */
export function isSameSubject({ form, reading }: Mention, other: Mention): boolean {
  if (reading.kind === 'role') return other.reading.kind === 'role' && other.reading.role === reading.role;
  if (reading.kind === 'unlisted') return other.reading.kind === 'unlisted' && other.reading.title.toLowerCase() === reading.title.toLowerCase();
  return other.reading.kind === reading.kind && other.form.name === form.name;
}
