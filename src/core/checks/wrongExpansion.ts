import type { Glossary } from '../glossary/glossary';
import type { Role, Sense } from '../glossary/types';
import type { Occurrence } from '../mentions/finding/findOccurrences';
import { modifiersBefore } from '../mentions/finding/modifiers/modifiersBefore';
import type { Check, CheckContext } from './check';
import { definitionOf } from './definitionOf';
import type { Draft } from './finding';
import { initialsOf, titleWordsOf } from './initials';
import { inCaseOf } from './letterCase';
import { meantWord } from './misspeltWord';
import { rangeOf } from './longFormRange';
import { isWrongForm } from './wordForm';

/**
 * Reports a title given for letters that is almost one of theirs, or is that of other letters:
 *
 *     COO (Chief Operation Officer)      Chief Executive Officer (CFO)
 *
 * A title that is not like any the letters stand for is the document's own affair.
 */
export const wrongExpansion: Check = {
  code: 'wrong-expansion',
  find: (context) => context.occurrences.flatMap((occurrence, index) => [...almostRight(occurrence, context), ...otherLetters(occurrence, context.occurrences[index + 1], context)]),
};

function almostRight(occurrence: Occurrence, context: CheckContext): readonly Draft[] {
  const { reader, text, options } = context;
  const definition = definitionOf(reader, occurrence);
  if (definition === undefined || occurrence.form.languages !== undefined) return [];
  const meant = meantTitle(definition.longForm, occurrence, reader.glossary);
  const range = meant === undefined ? undefined : rangeOf(text, definition.longForm, occurrence);
  if (meant === undefined || range === undefined) return [];
  const right = titleWordsOf(meant).map((word, index) => inCaseOf(word, range.words[index] ?? '')).join(' ');
  return [
    {
      start: range.start,
      end: range.end,
      message: options.l10n.t('{0} stands for {1}, not “{2}”.', occurrence.form.name, meant, definition.longForm),
      fixes: [{ title: options.l10n.t('Write “{0}”', right), kind: 'quickfix', safe: false, edits: [{ start: range.start, end: range.end, text: right }] }],
    },
  ];
}

/** The title that a long form comes close to: all words are the same but one, which is in a wrong form. */
function meantTitle(longForm: string, { form }: Occurrence, glossary: Glossary): string | undefined {
  const words = titleWordsOf(longForm);
  if (words.length < 3 || words[0] !== 'chief' || words.some((word) => meantWord(word) !== undefined)) return undefined;
  const roles = form.senses.flatMap((sense) => ('role' in sense ? (glossary.roles.get(sense.role) ?? []) : []));
  const known = roles.flatMap(({ title, aliases }) => [title, ...aliases.filter(({ use }) => use === 'alias').map(({ text }) => text)].map((text) => ({ title, words: titleWordsOf(text) })));
  const meant = known.find((each) => differsByForm(words, each.words))?.title;
  return meant === undefined || isTitle(words, glossary) ? undefined : meant;
}

/** True for any name of any role; a single s more or less does not make another. */
function isTitle(words: readonly string[], { rows }: Glossary): boolean {
  const singular = (list: readonly string[]): string => list.map((word) => word.replace(/s$/u, '')).join(' ');
  const written = words.join(' ');
  return rows.roles.some(
    ({ title, aliases }) => singular(titleWordsOf(title)) === singular(words) || aliases.some(({ text, use }) => (use === 'alias' ? singular(titleWordsOf(text)) === singular(words) : titleWordsOf(text).join(' ') === written)),
  );
}

function differsByForm(words: readonly string[], title: readonly string[]): boolean {
  if (words.length !== title.length) return false;
  const others = words.flatMap((word, index) => (word === title[index] ? [] : [isWrongForm(word, title[index] ?? '')]));
  return others.length === 1 && others.every(Boolean);
}

/** Titles and letters of the one kind where the letters come from the words. */
const CHIEF = /^chief\s.+\sofficer$/iu;
const LETTERS = /^C[A-Z]{1,3}O$/u;

/** A title in full with the letters of another right behind it. */
function otherLetters(title: Occurrence, next: Occurrence | undefined, { text, reader: { glossary }, options: { l10n } }: CheckContext): readonly Draft[] {
  if (next === undefined || next.form.casing !== 'exact' || !CHIEF.test(title.form.name) || !LETTERS.test(next.form.name)) return [];
  if (!/^\s\($/u.test(text.slice(title.end, next.start)) || text[next.end] !== ')' || modifiersBefore(text, title.start).length > 0) return [];
  const named = onlyRole(title.form.senses, glossary);
  const usual = onlyRole(next.form.senses.filter(({ weight }) => weight !== 'rare'), glossary);
  const letters = next.form.name;
  if (named === undefined || usual === undefined || named.id === usual.id || isAmong(letters, initialsOf(named.title)) || isAmong(letters, initialsOf(title.form.name))) return [];
  return [{ start: title.start, end: next.end + 1, message: l10n.t('“{0}” and {1} are two roles: {1} stands for {2}.', named.title, letters, usual.title), fixes: [] }];
}

/** The role that is meant if any is: of letters that may be several roles a document makes its own choice. */
function onlyRole(senses: readonly Sense[], glossary: Glossary): Role | undefined {
  const [only, ...more] = senses.flatMap((sense) => ('role' in sense ? (glossary.roles.get(sense.role) ?? []) : []));
  return more.length === 0 ? only : undefined;
}

/** True where letters are left of others once some are taken out: CSO of CISO. */
function isAmong(letters: string, all: string): boolean {
  let at = 0;
  for (const letter of all) if (letter === letters[at]) at++;
  return at === letters.length;
}
