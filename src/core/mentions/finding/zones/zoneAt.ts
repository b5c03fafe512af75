import { kindOf } from '../../../languages/languages';
import type { Source } from '../findOccurrences';
import { marksOf } from './codeMarks';
import { readZones } from './readZones';

/** What a place is: of a text, or of a program. Skipped are code, addresses, front matter. */
export type Zone = 'prose' | 'comment' | 'string' | 'skipped';

/** In the head of a document roles are read, but its writer fills in fields. */
const FRONT_MATTER = '---';

/** The zone of the letter at an offset; reads all that stands before it. */
export function zoneAt({ text, languageId }: Source, offset: number): Zone {
  const zones = readZones(text, languageId);
  if (zones.isSkipped(offset)) return 'skipped';
  const language = kindOf(languageId);
  if (language.kind === 'prose') return zones.stateAt(offset).inside === FRONT_MATTER ? 'skipped' : 'prose';
  return marksOf(language.syntax).isString(zones.stateAt(offset).inside) ? 'string' : 'comment';
}
