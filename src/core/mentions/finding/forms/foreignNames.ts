import type { Glossary } from '../../../glossary/glossary';
import type { Language, Name, Role } from '../../../glossary/types';
import { LANGUAGES } from '../../../glossary/vocabulary';
import { inflected } from './inflection';

/** A title in other languages than English, with the roles it stands for there. */
export interface ForeignName {
  readonly text: string;
  /** As the title is written for women and for several people, and itself. */
  readonly spellings: readonly string[];
  readonly languages: readonly Language[];
  /** The roles that the law of such a country makes first. */
  readonly roles: readonly Role[];
}

/**
 * Given as equivalents of a role, but no names of a person by themselves: words that qualify a title (interino), and
 * words that at home mean more than any title (a curador hangs pictures, a directorio holds files).
 */
const NO_TITLES: ReadonlySet<string> = new Set(
  (
    'a tiempo parcial|accidental|ad interim|adjoint|adjunct|adjunto|aggiunto|amtierend|asistente|asociado|assistent|assistente|associado|associato|associé|' +
    'bestuur|censeur|commissario|curador|curator|curatore|directorio|em exercício|en funciones|facente funzione|faisant fonction|fiduciario|' +
    'interino|kommissarisch|par intérim|patrono|plaatsvervangend|prüfer|procurador|procuratore|reggente|stellvertreter|titolare|vice|waarnemend|' +
    '代理|代行|補佐|助理|社員|会計|管理人|秘書|主査|顧問'
  ).split('|'),
);

/** Where a language is the law's: a translation of 社長 into Spanish tells what it is, and names nobody. */
const COUNTRIES: Readonly<Record<Language, readonly string[]>> = {
  de: ['Germany', 'Austria', 'Switzerland'],
  es: ['Spain'],
  fr: ['France', 'Belgium', 'Luxembourg', 'Switzerland'],
  it: ['Italy', 'Switzerland'],
  ja: ['Japan'],
  nl: ['Netherlands', 'Belgium'],
  pt: ['Brazil', 'Portugal'],
  zh: ['China'],
};
const ANY_COUNTRY = Object.values(COUNTRIES).flat();

/** The titles of other languages; `atHome` leaves out those that are only translations of what the law of no such country makes. */
export function foreignNamesOf(glossary: Glossary, { atHome = false } = {}): readonly ForeignName[] {
  const names = new Map<string, { text: string; spellings: Set<string>; languages: Set<Language>; roles: Set<Role> }>();
  // There may be a hundred thousand roles, and few that have names in other languages.
  const roles = glossary.rows.roles.filter(({ equivalents, jurisdiction }) => equivalents !== undefined && (!atHome || jurisdiction !== undefined));
  for (const language of LANGUAGES) {
    for (const [name, role] of namesIn(atHome ? roles.filter((role) => isMadeAtHome(role, language)) : roles, language)) {
      const text = withoutRemark(name.text);
      if (NO_TITLES.has(text.toLowerCase()) || text.length < 2 || /[,/]/u.test(text)) continue;
      const known = names.get(text.toLowerCase()) ?? { text, spellings: new Set(), languages: new Set(), roles: new Set() };
      names.set(text.toLowerCase(), known);
      for (const spelling of spellingsOf(text, name.plural, language)) known.spellings.add(spelling);
      known.languages.add(language);
      known.roles.add(role);
    }
  }
  return [...names.values()].map(({ text, spellings, languages, roles }) => ({ text, spellings: [...spellings], languages: [...languages], roles: [...roles].sort(byLaw) }));
}

function* namesIn(roles: readonly Role[], language: Language): Generator<readonly [Name, Role]> {
  for (const role of roles) {
    if (isElsewhere(role, language)) continue;
    for (const name of role.equivalents?.[language] ?? []) if (name.use === 'alias' || name.use === 'variant') yield [name, role];
  }
}

function isMadeAtHome({ jurisdiction }: Role, language: Language): boolean {
  return jurisdiction !== undefined && isAmong(COUNTRIES[language], jurisdiction);
}

function isAmong(countries: readonly string[], jurisdiction: string): boolean {
  return countries.some((country) => jurisdiction.includes(country));
}

/** The titles of a role, in small letters, that the law of their language's country makes: they are no English ones. */
export function homeTitlesOf(role: Role): ReadonlySet<string> | undefined {
  const { jurisdiction, equivalents } = role;
  if (jurisdiction === undefined || equivalents === undefined || !isAmong(ANY_COUNTRY, jurisdiction)) return undefined;
  const names = LANGUAGES.flatMap((language) => (isMadeAtHome(role, language) ? (equivalents[language] ?? []) : []));
  return new Set(names.map(({ text }) => withoutRemark(text).toLowerCase()));
}

function isElsewhere({ jurisdiction }: Role, language: Language): boolean {
  return jurisdiction !== undefined && !isAmong(COUNTRIES[language], jurisdiction) && (isAmong(ANY_COUNTRY, jurisdiction) || jurisdiction === 'India');
}

/** `directeur des ressources humaines (DRH)`: the remark is no part of the name. */
function withoutRemark(name: string): string {
  return name.replace(/\s*[(（][^()（）]*[)）]\s*/gu, '').trim();
}

function spellingsOf(text: string, plural: string | undefined, language: Language): readonly string[] {
  const titles = plural === undefined ? inflected(text, language) : [text, plural];
  // In capitals accents are often left out: DIRECTEUR GENERAL. In a single word they tell it from an English one.
  return UNACCENTED.includes(language) && text.includes(' ') ? [...titles, ...titles.map(withoutAccents)] : titles;
}

const UNACCENTED: readonly Language[] = ['es', 'fr', 'it', 'pt'];

function withoutAccents(title: string): string {
  return title.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
}

function byLaw(one: Role, other: Role): number {
  const rank = ({ jurisdiction, priority }: Role) => (jurisdiction === undefined ? priority : 0);
  return rank(one) - rank(other);
}
