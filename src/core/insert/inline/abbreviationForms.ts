import { acronymOf } from '../../glossary/glossary';
import type { Role } from '../../glossary/types';
import { oneLine } from '../../text/markdown';
import type { DocumentContext } from '../documentContext';
import { titleFor, type WrittenName } from '../names';
import { atEnd } from '../placeInProse';
import { escapeAsciidoc } from '../writers/asciidoc';
import { escapeRst } from '../writers/restructuredtext';
import { partedRst, setApart } from './inlineText';
import { freeName, PartBuilder, type Part } from './part';
import type { Place } from './places';
import { whyNoMarks, whyNoWords } from './room';

/** `*[CEO]: Chief Executive Officer` at the end: every CEO in the document then shows its title. */
export function planMarkdownAbbreviations(context: DocumentContext, roles: readonly Role[]): Part {
  const part = new PartBuilder();
  const { lines, l10n } = context;
  const added = roles.flatMap((role) => {
    const acronym = acronymOf(role);
    if (acronym === undefined || /[[\]\\<>]/u.test(acronym)) {
      part.remark(l10n.t('{0} has no acronym that is in use.', role.title));
      return [];
    }
    if (new RegExp(`^\\*\\[${acronym.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')}\\]:`, 'mu').test(lines.text)) {
      part.remark(l10n.t('The document has an abbreviation for {0} already.', acronym));
      return [];
    }
    // No escapes are known there; without a tag nothing in it can be markup in a title.
    return [`*[${oneLine(acronym)}]: ${oneLine(role.title).replaceAll('<', '&lt;')}`];
  });
  addAtEnd(context, [...new Set(added)], '*[', part);
  if (context.isCell && part.edits.length > 0) part.remark(l10n.t('It holds for this cell only: the cells of a notebook are shown one by one.'));
  return part;
}

/** `|CEO|` at the places, and what stands for it at the end. */
export function planSubstitution(context: DocumentContext, places: readonly Place[]): Part {
  const part = new PartBuilder();
  const { lines } = context;
  const added = new Set<string>();
  for (const place of places) {
    const written = writtenAt(context, place, part);
    if (written === undefined) continue;
    const { shown, text } = written;
    const full = /[|`*_\\]/u.test(shown) ? context.l10n.t('The marks beside the cursor leave no room for others.') : whyNoMarks(context, place);
    if (full !== undefined) {
      part.remark(full);
      continue;
    }
    const body = `replace:: ${escapeRst(text)}`;
    const free = freeName(shown, (name) => stateOf(lines.text, `.. |${name}| `, body));
    if (free === undefined) continue;
    if (!free.isOurs) added.add(`.. |${free.name}| ${body}`);
    const mark = `|${free.name}|`;
    put(context, place, place.name === undefined ? mark : partedRst(context, place.name.start, place.name.end, mark), part);
  }
  addAtEnd(context, [...added], '.. |', part);
  return part;
}

/** `{ceo}` at the places, and what stands for it in the head of the document. */
export function planAsciidocAttribute(context: DocumentContext, places: readonly Place[]): Part {
  const part = new PartBuilder();
  const { lines, eol, blocks } = context;
  const added = new Set<string>();
  for (const place of places) {
    const written = writtenAt(context, place, part);
    if (written === undefined) continue;
    const name = written.shown.toLowerCase().replace(/[^a-z0-9]+/gu, '');
    const body = escapeAsciidoc(written.text);
    const free = name === '' ? undefined : freeName(name, (each) => stateOf(lines.text, `:${each}: `, body));
    if (free === undefined) continue;
    if (!free.isOurs) added.add(`:${free.name}: ${body}`);
    put(context, place, `{${free.name}}`, part);
  }
  if (added.size === 0) return part;
  const head = blocks.at(0);
  const text = [...added].join(eol);
  // Below the title of the document; the heading of a section may use it already.
  if (head?.kind === 'heading' && (/^[=#][ \t]/u.test(lines.at(head.first)) || /^={2,}\s*$/u.test(lines.at(head.first + 1)))) part.insert(lines.end(head.last), eol + text);
  else part.insert(lines.start(0), `${text}${eol}${/^:\w/u.test(lines.text) ? '' : eol}`);
  return part;
}

/** What shows at a place, and what it is to be replaced with. */
function writtenAt(context: DocumentContext, place: Place, part: PartBuilder): { readonly shown: string; readonly text: string } | undefined {
  const { l10n } = context;
  const { name, role } = place;
  const acronym = acronymOf(role);
  const fixed = whyNoWords(context, place);
  if (name?.kind === 'title') part.remark(l10n.t('Select the acronym, not the title.'));
  else if (acronym === undefined) part.remark(l10n.t('{0} has no acronym that is in use.', role.title));
  else if (fixed !== undefined) part.remark(fixed);
  else {
    const shown = name?.written ?? acronym;
    const from: Pick<WrittenName, 'role' | 'isPlural'> = name ?? { role, isPlural: false };
    return { shown, text: `${titleFor(from)} (${shown})` };
  }
  return undefined;
}

function put(context: DocumentContext, { name, at }: Place, text: string, part: PartBuilder): void {
  if (name === undefined) part.insert(at, setApart(context, at, text));
  else part.replace(name.start, name.end, text);
}

/** Whether a definition that begins with a mark is in the document. */
function stateOf(text: string, mark: string, body: string): 'free' | 'ours' | 'taken' {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (at === 0 || /[\n\r]/u.test(text.charAt(at - 1))) return text.startsWith(body, at + mark.length) ? 'ours' : 'taken';
  }
  return 'free';
}

function addAtEnd(context: DocumentContext, lines: readonly string[], mark: string, part: PartBuilder): void {
  if (lines.length === 0) return;
  let last = context.lines.count - 1;
  while (last > 0 && context.lines.isBlank(last)) last--;
  const placed = atEnd(context, lines.join('\n'), context.lines.at(last).startsWith(mark));
  if ('refused' in placed) {
    part.edits.length = 0;
    part.remark(placed.refused);
  } else part.edits.push(placed.edit);
}
