import { fullName, type Glossary } from '../../glossary/glossary';
import type { Role } from '../../glossary/types';
import { kindOf } from '../../languages/languages';
import { mentionsIn } from '../../mentions/findMentions';
import { readerOf, type PinOf } from '../../mentions/reader';
import type { DocumentContext, DocumentText } from '../documentContext';
import { DocumentLines } from '../documentLines';
import type { Part } from '../inline/part';
import type { Selection } from '../names';
import { atEnd, laidOut } from '../placeInProse';
import { writerOf } from '../writers/writerOf';
import { composeTerms } from '../terms';
import { sectionHeading } from './sectionHeading';
import { findSection, marksOf, type SectionLines } from './sectionMarks';

/**
 * Writes a section with every one of the roles, by title. It stands between two comments, so that writing it again puts it
 * where the first one is; with the same roles nothing changes then.
 */
export function planGlossarySection(context: DocumentContext, roles: readonly Role[]): Part | { readonly refused: string } {
  const { lines, target, l10n, languageId, blocks } = context;
  if (target.kind !== 'prose' || target.markup === 'plain') return { refused: l10n.t('There is no section to write in this language.') };
  const marks = marksOf(target.markup, languageId);
  const old = findSection(lines, marks, (line) => isWithin(context, line));
  if (old === 'broken') return { refused: l10n.t('One of the comments that begin and end the glossary is missing.') };
  const heading = sectionHeading(context, target.markup, l10n.t('Glossary'), (line) => old !== undefined && old.first <= line && line <= old.last);
  const content = [marks.begin, heading, bodyOf(roles, languageId), marks.end].join('\n\n');
  if (old === undefined) {
    const placed = atEnd(context, content);
    return 'refused' in placed ? placed : { edits: [placed.edit], remarks: [] };
  }
  const indent = target.markup === 'html' ? (blocks.at(old.first)?.prefix ?? '') : '';
  return replaced(context, old, laidOut(context, content, indent));
}

/** The selections that do not end in a glossary which stands there: what is put into that is lost when it is written anew. */
export function outsideSection<T extends Selection>(context: DocumentContext, selections: readonly T[]): readonly T[] {
  const { lines, target, languageId } = context;
  if (target.kind !== 'prose' || target.markup === 'plain') return selections;
  const section = findSection(lines, marksOf(target.markup, languageId), (line) => isWithin(context, line));
  if (section === undefined || section === 'broken') return selections;
  return selections.filter(({ end }) => end < lines.start(section.first) || end > lines.end(section.last));
}

/** The order is that of the letters' codes, so that it is the same on every machine. */
function bodyOf(roles: readonly Role[], languageId: string): string {
  const keyed = roles.map((role) => ({ role, key: `${role.title.toLowerCase()}\n${role.id}` }));
  const sorted = keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ role }) => role);
  const language = kindOf(languageId);
  // Many Markdown readers know no lists of definitions.
  if (language.kind !== 'prose' || language.markup !== 'markdown') return composeTerms(sorted, languageId);
  const writer = writerOf(languageId);
  return sorted.map((role) => writer.definition(fullName(role), role.definition)).join('\n\n');
}

function replaced({ lines, l10n }: DocumentContext, { first, last }: SectionLines, content: string): Part {
  const start = lines.start(first);
  const end = lines.end(last);
  if (lines.text.slice(start, end) === content) return { edits: [], remarks: [l10n.t('The glossary is up to date.')] };
  return { edits: [{ start, end, text: content }], remarks: [] };
}

/** True for a line in code, which may show what such a comment looks like. */
function isWithin({ blocks, lines }: DocumentContext, line: number): boolean {
  const block = blocks.at(line);
  return block?.kind === 'sealed' && !/^\s*(?:<!--|\{\/\*|%|\/\/|\.\.)/u.test(lines.at(block.first));
}

/** The roles that a document names outside of its glossary, each once. */
export function rolesInDocument(glossary: Glossary, document: DocumentText, pinOf?: PinOf): readonly Role[] {
  const text = withoutSection(document);
  const mentions = mentionsIn(readerOf(glossary, { text, languageId: document.languageId }, pinOf), 0, text.length);
  const ids = new Set(mentions.flatMap(({ reading }) => (reading.kind === 'role' ? [reading.role] : [])));
  return [...ids].flatMap((id) => glossary.roles.get(id) ?? []);
}

/** A section defines its roles: read with the text, it would have the last word on what that means. */
function withoutSection({ text, languageId }: DocumentText): string {
  const language = kindOf(languageId);
  if (language.kind !== 'prose' || language.markup === 'plain') return text;
  const lines = new DocumentLines(text);
  const section = findSection(lines, marksOf(language.markup, languageId), () => false);
  if (section === undefined || section === 'broken') return text;
  return text.slice(0, lines.start(section.first)).trimEnd() + text.slice(lines.end(section.last));
}
