import { categoryLabels } from '../../compare/labels';
import type { L10n } from '../../text/l10n';
import { escapeBare } from '../edit/scalarText';
import type { Glossary } from '../glossary';
import type { Source } from '../types';
import { CATEGORIES } from '../vocabulary';
import { skosConcept } from './skosConcept';

export interface SkosOptions {
  /** What the addresses of all concepts begin with; ends with a colon, a slash or a hash. */
  readonly base?: string;
  /** The language of the words that `l10n` gives. */
  readonly language?: string;
}

const BASE = 'urn:executive-roles:';
const byLanguage = (name: string) => ({ '@id': `skos:${name}`, '@container': '@language' });
const toConcepts = (name: string) => ({ '@id': `skos:${name}`, '@type': '@id', '@container': '@set' });

/** The roles as a SKOS concept scheme in JSON-LD: a concept a role, below one for each category. */
export function exportSkos(glossary: Glossary, l10n: L10n, { base = BASE, language = 'en' }: SkosOptions = {}): string {
  const used = CATEGORIES.filter((category) => glossary.rows.roles.some((role) => role.category === category));
  const labels = categoryLabels(l10n);
  const scheme = {
    '@id': `${base}scheme`,
    '@type': 'ConceptScheme',
    name: { [language]: l10n.t('Executive roles') },
    hasTopConcept: used.map((category) => `category:${category}`),
  };
  const categories = used.map((category) => ({
    '@id': `category:${category}`,
    '@type': 'Concept',
    prefLabel: { [language]: labels[category] },
    inScheme: [scheme['@id']],
    topConceptOf: [scheme['@id']],
  }));
  const graph = [scheme, ...categories, ...glossary.rows.roles.map((role) => skosConcept(glossary, role, scheme['@id'], l10n, language)), ...glossary.rows.sources.map(reference)];
  return `${escapeBare(JSON.stringify({ '@context': context(base), '@graph': graph }, undefined, 2))}\n`;
}

function context(base: string): object {
  const join = base.endsWith(':') ? ':' : '/';
  return {
    skos: 'http://www.w3.org/2004/02/skos/core#',
    dcterms: 'http://purl.org/dc/terms/',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    role: `${base}role${join}`,
    category: `${base}category${join}`,
    reference: `${base}reference${join}`,
    ConceptScheme: 'skos:ConceptScheme',
    Concept: 'skos:Concept',
    Reference: 'dcterms:BibliographicResource',
    ...Object.fromEntries(['prefLabel', 'altLabel', 'hiddenLabel', 'definition', 'scopeNote', 'note'].map((name) => [name, byLanguage(name)])),
    ...Object.fromEntries(['broader', 'related', 'closeMatch', 'inScheme', 'topConceptOf', 'hasTopConcept'].map((name) => [name, toConcepts(name)])),
    notation: { '@id': 'skos:notation', '@container': '@set' },
    source: { '@id': 'dcterms:source', '@type': '@id', '@container': '@set' },
    name: { '@id': 'dcterms:title', '@container': '@language' },
    page: { '@id': 'rdfs:seeAlso', '@type': '@id' },
  };
}

function reference({ id, title, url }: Source): object {
  return { '@id': `reference:${id}`, '@type': 'Reference', name: { en: title }, ...(url?.startsWith('https://') === true ? { page: url } : {}) };
}
