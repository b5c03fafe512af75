import type { L10n } from '../../text/l10n';
import { rolesOf, type Glossary } from '../glossary';
import type { Name, Role, Statement } from '../types';
import { LanguageMap } from './languageMap';

/** The language the texts of a glossary are written in. */
const TEXTS = 'en';
const WIKIDATA = /^Q\d{1,12}$/u;

/** A role as a SKOS concept, its terms as `exportSkos` declares them. */
export function skosConcept(glossary: Glossary, role: Role, scheme: string, l10n: L10n, language: string): object {
  const { wikidata, ...codes } = role.codes ?? {};
  const related = rolesOf(glossary, role.confusedWith).filter(({ id }) => id !== role.id);
  return {
    '@id': `role:${role.id}`,
    '@type': 'Concept',
    ...labels(role),
    definition: { [TEXTS]: role.definition },
    ...notes(glossary, role, l10n, language),
    ...listAs('notation', Object.entries(codes).flatMap(([system, code]) => (code === undefined ? [] : [`${system}:${code}`]))),
    broader: [`category:${role.category}`],
    ...listAs('related', related.map(({ id }) => `role:${id}`)),
    ...listAs('closeMatch', wikidata !== undefined && WIKIDATA.test(wikidata) ? [`http://www.wikidata.org/entity/${wikidata}`] : []),
    ...listAs('source', [...new Set(role.sources)].flatMap((id) => (glossary.sources.has(id) ? [`reference:${id}`] : []))),
    inScheme: [scheme],
  };
}

/** One preferred label a language, and no text among two kinds of label of one language: SKOS asks for both. */
function labels(role: Role): object {
  const [preferred, alternative, hidden] = [new LanguageMap(), new LanguageMap(), new LanguageMap()];
  preferred.add(TEXTS, role.title);
  const add = (language: string, names: readonly Name[], from: LanguageMap, uses: readonly Name['use'][], but: readonly LanguageMap[]) => {
    for (const { text, use } of names) if (uses.includes(use) && but.every((others) => !others.has(language, text))) from.add(language, text);
  };
  const all: readonly (readonly [language: string, names: readonly Name[]])[] = [[TEXTS, [...role.acronyms, ...role.aliases]], ...Object.entries(role.equivalents ?? {}).flatMap(([language, names]) => (names === undefined ? [] : [[language, names] as const]))];
  for (const [language, names] of all) {
    const first = language === TEXTS ? undefined : names.find(({ use }) => use === 'alias' || use === 'variant');
    if (first !== undefined) preferred.add(language, first.text);
    add(language, names, alternative, ['alias', 'variant'], [preferred]);
    add(language, names, hidden, ['avoid'], [preferred, alternative]);
  }
  return { ...preferred.as('prefLabel'), ...alternative.as('altLabel'), ...hidden.as('hiddenLabel') };
}

function notes(glossary: Glossary, role: Role, l10n: L10n, language: string): object {
  const [scope, other] = [new LanguageMap(), new LanguageMap()];
  if (role.jurisdiction !== undefined) scope.add(TEXTS, role.jurisdiction);
  for (const each of [...role.notes, ...(role.whenNeeded === undefined ? [] : [role.whenNeeded])]) scope.add(TEXTS, scoped(each));
  for (const { text, use } of [...role.acronyms, ...role.aliases]) if (use === 'false-friend') scope.add(language, l10n.t('{0} looks like this role and is another.', text));
  for (const { headline, roles } of glossary.rows.distinctions) if (roles.includes(role.id)) other.add(TEXTS, headline);
  return { ...scope.as('scopeNote'), ...other.as('note') };
}

function scoped({ text, scope }: Statement): string {
  return scope === undefined ? text : `${text} (${scope})`;
}

function listAs(key: string, items: readonly string[]): object {
  return items.length === 0 ? {} : { [key]: items };
}
