import { kindOf } from '../../../languages/languages';
import type { Source } from '../findOccurrences';
import { marksOf } from './codeMarks';
import { readZones } from './readZones';

/** What a place is: of a text, or of a program. Skipped are code, addresses, front matter. */
export type Zone = 'prose' | 'comment' | 'string' | 'skipped';

/** The zone of the letter at an offset; reads all that stands before it. */
export function zoneAt({ text, languageId }: Source, offset: number): Zone {
  const zones = readZones(text, languageId);
  if (zones.isSkipped(offset)) return 'skipped';
  const language = kindOf(languageId);
  if (language.kind === 'prose') return 'prose';
  return marksOf(language.syntax).isString(zones.stateAt(offset).inside) ? 'string' : 'comment';
}
