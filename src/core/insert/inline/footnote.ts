import { fullName } from '../../glossary/glossary';
import type { Role } from '../../glossary/types';
import { oneLine } from '../../text/markdown';
import type { DocumentContext } from '../documentContext';
import { atEnd } from '../placeInProse';
import { writerOf } from '../writers/writerOf';
import { footnotesOf, type FootnoteForm, type Note } from './footnoteForms';
import { freeName, PartBuilder, type Part } from './part';
import type { Place } from './places';
import { noteAt } from './room';

/**
 * A mark behind the role's name, and its definition where the markup has notes: at the end of the document in Markdown,
 * reStructuredText and HTML, in place in LaTeX and AsciiDoc. Plain text has a parenthesis instead.
 */
export function planFootnotes(context: DocumentContext, places: readonly Place[]): Part {
  const part = new PartBuilder();
  const form = footnotesOf(context);
  if (form === undefined) {
    addParentheses(context, places, part);
    return part;
  }
  const notes = new Map<string, Note>();
  const added: string[] = [];
  for (const place of places) {
    const { text } = context.lines;
    const at = noteAt(context, place);
    const refusal = form.refuses?.(context, place) ?? (typeof at === 'number' ? undefined : at.refused);
    if (refusal !== undefined || typeof at !== 'number' || form.stands(text.slice(at, at + 40))) {
      part.remark(refusal ?? context.l10n.t('There is a footnote here already.'));
      continue;
    }
    const known = notes.get(place.role.id);
    const note = known ?? newNote(context, form, place.role, notes.size);
    if (note === undefined || (known !== undefined && form.repeats === false)) {
      part.remark(context.l10n.t('The footnote stands at the first place only.'));
      continue;
    }
    notes.set(place.role.id, note);
    part.insert(at, form.reference(context, note, { at, isFirst: known === undefined }));
    if (known === undefined && !note.isOurs && form.body !== undefined) added.push(form.body(note));
  }
  addBodies(context, form, added, part);
  return part;
}

function newNote(context: DocumentContext, form: FootnoteForm, role: Role, count: number): Note | undefined {
  const { languageId, lines } = context;
  const text = writerOf(languageId).definition(fullName(role), role.definition);
  const free = freeName(role.id, (id) => form.stateOf(lines.text, id, text));
  return free && { id: free.name, isOurs: free.isOurs, text, term: fullName(role), definition: role.definition, number: form.count(lines.text) + count + 1 };
}

function addBodies(context: DocumentContext, form: FootnoteForm, bodies: readonly string[], part: PartBuilder): void {
  if (bodies.length === 0) return;
  const { lines, blocks } = context;
  let last = blocks.body.to - 1;
  while (last > 0 && lines.isBlank(last)) last--;
  const placed = atEnd(context, bodies.join('\n'), form.isBody(lines.at(last)));
  if ('refused' in placed) {
    // A mark without its note would lead nowhere.
    part.edits.length = 0;
    part.remark(placed.refused);
  } else part.edits.push(placed.edit);
}

/** Where places are near one another, a reader has the definition before the second. */
function addParentheses(context: DocumentContext, places: readonly Place[], part: PartBuilder): void {
  const lastAt = new Map<string, number>();
  for (const place of places) {
    const before = lastAt.get(place.role.id);
    if (before !== undefined && !/\n\s*\n|\r\s*\r/u.test(context.lines.text.slice(before, place.at))) part.remark(context.l10n.t('The footnote stands at the first place only.'));
    else addParenthesis(context, place, part);
    lastAt.set(place.role.id, place.at);
  }
}

function addParenthesis(context: DocumentContext, place: Place, part: PartBuilder): void {
  const { lines: { text }, l10n } = context;
  const { role, name } = place;
  const at = noteAt(context, place);
  if (typeof at !== 'number') return part.remark(at.refused);
  const definition = oneLine(role.definition).replace(/[.\s]+$/u, '');
  const remark = ` (${name?.kind === 'title' ? definition : `${oneLine(role.title)}: ${definition}`})`;
  if (text.startsWith(remark, at)) part.remark(l10n.t('There is a footnote here already.'));
  else part.insert(at, name === undefined && /^(?:\s|$)/u.test(text.slice(at - 1, at)) ? remark.trimStart() : remark);
}
