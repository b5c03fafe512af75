import type { Glossary } from '../../../glossary/glossary';
import type { AmbiguousForm, Language, Name, Role, Sense } from '../../../glossary/types';
import { inOneGo, Pace, type Sliced } from '../../../slices';
import { foreignNamesOf, homeTitlesOf, type ForeignName } from './foreignNames';
import { pluralOf } from './plural';

/**
 * How letters must be written for a form to count: acronyms exactly (a pigeon may coo), titles in any case, a title of
 * one ordinary word (chair, president) with a capital only.
 */
export type Casing = 'exact' | 'any' | 'capital';

/** One way of writing a name of a role, with all it may mean. */
export interface Form {
  readonly text: string;
  /** The form without plural and dots. */
  readonly name: string;
  readonly casing: Casing;
  /** At least one; the most usual first. */
  readonly senses: readonly Sense[];
  /** For a title that is not English, the languages that have it: it is found under the conditions of `foreignTitle.ts`. */
  readonly languages?: readonly Language[];
  /** What the same letters are in a passage of another language. */
  readonly abroad?: Form;
}

/**
 * Every form under which a role of the glossary may stand in a text: names, plurals, dotted acronyms and titles of other
 * languages. Of the last, which are three times as many, an English text needs only those that a law makes (Vorstand).
 */
export function formsOf(glossary: Glossary, { english = false } = {}): readonly Form[] {
  return inOneGo(formsIn(glossary, english));
}

/** The same in slices. */
export function* formsIn(glossary: Glossary, onlyEnglish: boolean, pace = new Pace()): Sliced<readonly Form[]> {
  const rows = new Map(glossary.rows.forms.map((row) => [keyOf(row.form), row]));
  const named = new Map<string, Named>();
  const homeTitles = new Map<Role, ReadonlySet<string>>();
  for (const role of glossary.rows.roles) {
    if (pace.isOver()) yield;
    const titles = homeTitlesOf(role);
    if (titles !== undefined) homeTitles.set(role, titles);
    for (const name of role.acronyms) add(named, role, name, 'exact');
    add(named, role, { text: role.title, use: 'alias' }, casingOf(role.title));
    for (const name of role.aliases) add(named, role, name, casingOf(name.text));
  }
  // A phrase may stand for roles none of which is called just that: executive director.
  for (const [key, { form }] of rows) if (!named.has(key)) named.set(key, { name: { text: form }, casing: isAcronym(form) ? 'exact' : casingOf(form), roles: [] });
  const english: Form[] = [];
  for (const each of named.values()) {
    if (pace.isOver()) yield;
    const isForeign = each.roles.some((role) => homeTitles.get(role)?.has(each.name.text.toLowerCase()) === true);
    for (const form of spellings(each, sensesOf(each, rowOf(rows, each.name.text)), isForeign)) if (isWorthFinding(form)) english.push(form);
  }
  return yield* withForeign(english, foreignNamesOf(glossary, { atHome: onlyEnglish }).flatMap(foreignForms), pace);
}

/** Letters that are English too stay one form, which is read as the other language's only in a passage of it. */
function* withForeign(english: readonly Form[], foreign: readonly Form[], pace: Pace): Sliced<readonly Form[]> {
  // Of titles that some of their spellings share the first in the glossary holds.
  const abroad = new Map([...foreign].reverse().map((form) => [lettersOf(form), form]));
  // Most forms have not even the length of any, and need no look at their letters.
  const lengths = new Set([...abroad.keys()].map((letters) => letters.length));
  const both: Form[] = [];
  for (const form of english) {
    if (pace.isOver()) yield;
    const letters = lengths.has(form.text.length) ? lettersOf(form) : '';
    const other = abroad.get(letters);
    if (other !== undefined) abroad.delete(letters);
    both.push(other === undefined || hasNoOther(form, other) ? form : { ...form, abroad: other });
  }
  both.push(...abroad.values());
  return both;
}

/** What a form has in common with any other that the same text may be. */
function lettersOf({ text, casing }: Form): string {
  if (casing === 'exact') return text;
  return text.includes('-') ? text.toLowerCase().replaceAll('-', ' ') : text.toLowerCase();
}

function hasNoOther(english: Form, foreign: Form): boolean {
  const roles = new Set(english.senses.flatMap((sense) => ('role' in sense ? [sense.role] : [])));
  return foreign.senses.every((sense) => 'role' in sense && roles.has(sense.role));
}

/** The first role is the usual one: that which the law of the language's country makes, else the one most readers meet. */
function foreignForms({ text, spellings, languages, roles }: ForeignName): readonly Form[] {
  const senses = roles.map(({ id }, index): Sense => ({ role: id, weight: index === 0 ? 'usual' : 'common', cues: [] }));
  const casing = isAcronym(text) && /^\p{ASCII}+$/u.test(text) ? 'exact' : 'any';
  return (casing === 'exact' ? [text] : spellings).map((spelling) => ({ text: spelling, name: text, casing, senses, languages }));
}

/** An ordinary word (owner, officer, secretary) is found only where a role is what it usually means. */
function isWorthFinding({ casing, senses }: Form): boolean {
  return casing !== 'capital' || senses.some((sense) => 'role' in sense && sense.weight === 'usual');
}

interface Named {
  readonly name: Pick<Name, 'text' | 'plural'>;
  readonly casing: Casing;
  readonly roles: Role[];
}

function add(named: Map<string, Named>, role: Role, name: Pick<Name, 'text' | 'plural' | 'use'>, casing: Casing): void {
  if (name.use !== 'alias' && name.use !== 'variant') return;
  const key = casing === 'exact' ? name.text : name.text.toLowerCase();
  const known = named.get(key);
  if (known === undefined) named.set(key, { name, casing, roles: [role] });
  else if (!known.roles.includes(role)) known.roles.push(role);
}

function casingOf(title: string): Casing {
  return /[\s-]/u.test(title) ? 'any' : 'capital';
}

/** Acronyms may hold a small letter (CoS), titles hold several in a row. */
function isAcronym(form: string): boolean {
  // Without small letters of other alphabets, for which the engine has to make a table, nearly all can be told.
  return !/[a-z]{2}/u.test(form) && (/^\p{ASCII}*$/u.test(form) || !/\p{Ll}{2}/u.test(form));
}

function keyOf(form: string): string {
  return isAcronym(form) ? form : form.toLowerCase();
}

/** Most names have no row, however they are written: then it does not matter how the key of one is. */
function rowOf(rows: ReadonlyMap<string, AmbiguousForm>, form: string): AmbiguousForm | undefined {
  return rows.has(form) || rows.has(form.toLowerCase()) ? rows.get(keyOf(form)) : undefined;
}

const RANK = { usual: 0, common: 1, rare: 2 } as const;

function sensesOf({ roles }: Named, row: AmbiguousForm | undefined): readonly Sense[] {
  if (row !== undefined) return [...row.senses].sort((one, other) => RANK[one.weight] - RANK[other.weight]);
  return roles.map((role) => ({ role: role.id, weight: 'usual', cues: [] }));
}

/** A title that is not English has its own plural, if any. */
function spellings({ name, casing }: Named, senses: readonly Sense[], isForeign: boolean): readonly Form[] {
  const forms = [formOf(name.text, name, casing, senses)];
  const plural = isForeign ? (name.plural ?? name.text) : pluralOf(name);
  if (plural !== name.text) forms.push(formOf(plural, name, casing, senses));
  if (casing === 'exact' && /^[A-Z]{2,5}$/u.test(name.text)) forms.push(formOf(`${[...name.text].join('.')}.`, name, casing, senses));
  return forms;
}

function formOf(text: string, { text: name }: Named['name'], casing: Casing, senses: readonly Sense[]): Form {
  return { text, name, casing, senses };
}
