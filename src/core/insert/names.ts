import { acronymOf } from '../glossary/glossary';
import type { Role } from '../glossary/types';
import { isWithinWord } from '../mentions/finding/boundary';
import { pluralOf } from '../mentions/finding/forms/plural';
import type { DocumentLines } from './documentLines';

/** A selection or, where both ends are one, a cursor; half-open, in UTF-16 offsets. */
export interface Selection {
  readonly start: number;
  readonly end: number;
}

/** A selection that is about one role, by its id; where none is given, about all that are written about. */
export interface RoleSelection extends Selection {
  readonly role?: string | undefined;
}

/** A role's name in a text; half-open, in UTF-16 offsets. */
export interface WrittenName extends Selection {
  readonly role: Role;
  readonly kind: 'acronym' | 'title';
  readonly isPlural: boolean;
  /** The letters as they stand there. */
  readonly written: string;
}

/** How far around a selection names are looked for: further than any is long. */
const REACH = 260;

/** The first name of one of the roles that a selection overlaps, or that it touches at either end; on its first line. */
export function nameTouching(roles: readonly Role[], lines: DocumentLines, selection: Selection): WrittenName | undefined {
  const line = lines.lineAt(selection.start);
  const from = Math.max(lines.start(line), selection.start - REACH);
  const window = lines.text.slice(from, Math.min(lines.end(line), selection.end + REACH));
  const touching = roles
    .flatMap((role) => namesOf(role).flatMap((name) => placesOf(window, name).map((place) => ({ ...name, role, start: from + place.start, end: from + place.end, written: place.written }))))
    .filter(({ start, end }) => start <= selection.end && selection.start <= end)
    // A title with its acronym is one name: the acronym in it, if that is what was selected, stays the answer.
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const [first] = touching;
  return first === undefined ? undefined : { role: first.role, kind: first.kind, isPlural: first.isPlural, start: first.start, end: first.end, written: first.written };
}

interface NameForm {
  readonly kind: 'acronym' | 'title';
  readonly isPlural: boolean;
  readonly text: string;
}

/** The letters that stand for a role, or its title, in the singular and the plural. */
function namesOf(role: Role): readonly NameForm[] {
  const acronyms = role.acronyms
    .filter(({ use }) => use === 'alias' || use === 'variant')
    .flatMap((name): readonly NameForm[] => {
      const dotted = /^[A-Z]{2,5}$/u.test(name.text) ? [{ kind: 'acronym', isPlural: false, text: `${[...name.text].join('.')}.` } as const] : [];
      return [{ kind: 'acronym', isPlural: false, text: name.text }, { kind: 'acronym', isPlural: true, text: pluralOf(name) }, ...dotted];
    });
  return [...acronyms, { kind: 'title', isPlural: false, text: role.title }, { kind: 'title', isPlural: true, text: pluralOf({ text: role.title }) }];
}

/** Acronyms as they are written, titles in any case; whole words only. */
function placesOf(text: string, { text: name, kind }: NameForm): readonly { start: number; end: number; written: string }[] {
  const pattern = new RegExp(name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'), kind === 'acronym' ? 'gu' : 'giu');
  return [...text.matchAll(pattern)]
    .map(({ index, 0: written }) => ({ start: index, end: index + written.length, written }))
    .filter(({ start, end, written }) => !isWithinWord(text, start) && (written.endsWith('.') || !isWithinWord(text, end)));
}

/** The title in the number in which a name stands. */
export function titleFor({ role, isPlural }: Pick<WrittenName, 'role' | 'isPlural'>): string {
  return isPlural ? pluralOf({ text: role.title }) : role.title;
}

/** The acronym in the number in which a name stands; undefined for a role that has none. */
export function acronymFor({ role, isPlural }: Pick<WrittenName, 'role' | 'isPlural'>): string | undefined {
  const acronym = acronymOf(role);
  return acronym !== undefined && isPlural ? pluralOf({ text: acronym }) : acronym;
}
