import { acronymOf, fullName } from '../../glossary/glossary';
import { longFormBeside } from '../../mentions/reading/definition';
import type { DocumentContext } from '../documentContext';
import { acronymFor, titleFor, type WrittenName } from '../names';
import { inlineText, setApart } from './inlineText';
import { PartBuilder, type Part } from './part';
import type { Place } from './places';
import { whyNoWords } from './room';

/** Within so many UTF-16 code units readers remember what letters stand for: some three thousand words. */
const NEARBY = 20_000;
const MOST_LOOKED_AT = 200;

/** Writes a role out as at first use, `Chief Executive Officer (CEO)`: around its letters, after its title, or anew. */
export function planExpansion(context: DocumentContext, places: readonly Place[]): Part {
  const part = new PartBuilder();
  const written = new Map<string, number>();
  for (const place of places) {
    const before = written.get(place.role.id);
    if (before !== undefined && place.at - before <= NEARBY) {
      part.remark(context.l10n.t('Of the places near one another only the first is written out.'));
    } else if (expand(context, place, part)) {
      written.set(place.role.id, place.at);
      remarkOnEarlier(context, place, part);
    }
  }
  return part;
}

function expand(context: DocumentContext, place: Place, part: PartBuilder): boolean {
  const { name, role, at } = place;
  const acronym = name === undefined ? acronymOf(role) : acronymFor(name);
  if (acronym === undefined) return refuse(part, context.l10n.t('{0} has no acronym that is in use.', role.title));
  const fixed = whyNoWords(context, place);
  if (fixed !== undefined) return refuse(part, fixed);
  if (name === undefined) return insert(context, place, part, (text) => setApart(context, at, text), fullName(role));
  if (isWrittenOut(context, name)) return refuse(part, context.l10n.t('{0} is written out here already.', name.written));
  if (name.kind === 'title') return insert(context, place, part, (text) => text, ` (${acronym})`);
  const title = inlineText(context, place, titleFor(name));
  if (title === undefined) return refuse(part, unsafe(context));
  part.replace(name.start, name.end, `${title} (${name.written})`);
  return true;
}

function insert(context: DocumentContext, place: Place, part: PartBuilder, apart: (text: string) => string, text: string): boolean {
  const inline = inlineText(context, place, text);
  if (inline === undefined) return refuse(part, unsafe(context));
  // The blank that sets an acronym apart is not to be trimmed.
  part.insert(place.at, apart(text.startsWith(' ') ? ` ${inline.trimStart()}` : inline));
  return true;
}

function refuse(part: PartBuilder, reason: string): false {
  part.remark(reason);
  return false;
}

function unsafe({ l10n }: DocumentContext): string {
  return l10n.t('The title has signs that would not be safe here.');
}

/** True where a name has its other half beside it. */
export function isWrittenOut({ lines: { text } }: DocumentContext, { kind, start, end, role, isPlural }: WrittenName): boolean {
  if (kind === 'acronym') return longFormBeside({ text, start, end }) !== undefined;
  const acronym = acronymFor({ role, isPlural });
  const beside = text.slice(end, end + 24);
  return acronym !== undefined && /^[\s"'’”*_`]*[([]/u.test(beside) && beside.replaceAll('.', '').includes(acronym);
}

/** Says so where the letters are written out a little earlier in the document. */
function remarkOnEarlier({ lines, l10n }: DocumentContext, { role, name, at }: Place, part: PartBuilder): void {
  const acronym = acronymOf(role);
  if (acronym === undefined) return;
  const { text } = lines;
  const start = name?.start ?? at;
  const floor = Math.max(0, start - NEARBY);
  const window = text.slice(floor, start);
  let found = window.length;
  for (let count = 0; count < MOST_LOOKED_AT && found > 0; count++) {
    found = window.lastIndexOf(acronym, found - 1);
    if (found < 0) return;
    if (longFormBeside({ text, start: floor + found, end: floor + found + acronym.length }) === undefined) continue;
    part.remark(l10n.t('Line {0} already says what {1} stands for.', String(lines.lineAt(floor + found) + 1), acronym));
    return;
  }
}
