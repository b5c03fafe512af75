import { mentionsIn } from '../mentions/findMentions';
import type { Reader } from '../mentions/reader';
import { oneLine, shorten } from '../text/markdown';
import type { Note } from './annotateRoles';

/** A definition of the bundled glossary is far shorter; a tip that covers the page helps nobody. */
const LONGEST = 500;

/** What there is to tell of the roles in a text: of those only that it is clear about. */
export function roleNotes(reader: Reader): readonly Note[] {
  return mentionsIn(reader, 0, reader.view.length).flatMap(({ start, end, reading }): readonly Note[] => {
    const role = reading.kind === 'role' ? reader.glossary.roles.get(reading.role) : undefined;
    if (role === undefined) return [];
    const written = oneLine(reader.view.slice(start, end));
    const isTitle = written.toLowerCase() === role.title.toLowerCase();
    return [{ start, end, about: role.id, title: shorten(isTitle ? role.definition : `${role.title}: ${role.definition}`, LONGEST) }];
  });
}
