import { indexGlossary, type Glossary } from '../../../../src/core/glossary/glossary';
import { parseGlossary } from '../../../../src/core/glossary/parse';

/** A glossary in which every text tries to be something else where it is written. */
export function hostileGlossary(): Glossary {
  const bad = '=HYPERLINK("https://evil.example","x"), "quoted"\n# Heading\n- item | cell <script>alert(1)</script> [a](javascript:b) `code` **bold** &lt; 1. one \u202e\u0007\u0085\u2028 end';
  const statement = { text: bad, scope: '@SUM(1)|<b>', sources: ['law'], basis: 'general' };
  const role = {
    id: 'ceo',
    title: '+1 <img src=x onerror=alert(1)>',
    acronyms: [{ text: '-CEO|' }, { text: 'X', use: 'avoid' }],
    aliases: [{ text: '  =1+1' }, { text: 'none', use: 'false-friend', scope: ']( <b>' }],
    equivalents: { es: [], de: [{ text: '*Leiter*' }, { text: '*Leiter*' }, { text: 'Chef' }] },
    category: 'board',
    priority: 2,
    definition: bad,
    responsibilities: ['# not a heading', '- not an item', '1. not a number', '==='],
    measures: ['a;b'],
    reportsTo: [{ role: 'nobody', scope: '<i>' }],
    whenNeeded: statement,
    profile: { scope: statement },
    confusedWith: ['nobody', 'ceo', 'coo'],
    notes: [statement],
    codes: { soc: '11-1011', wikidata: 'Q1> <x' },
    sources: ['law', 'nowhere'],
    basis: 'general',
  };
  const rows = {
    roles: [role, { id: 'coo', title: 'Chief Operating Officer', category: 'board', definition: 'Runs it.', codes: { wikidata: 'Q623279' }, basis: 'general' }],
    distinctions: [{ id: 'one', roles: ['ceo', 'coo'], headline: bad, dimensions: [{ dimension: 'scope', values: { ceo: 'a | b\n\n| c |', coo: 'solid' }, basis: 'general' }], trap: statement }, { id: 'two', roles: ['ceo', 'coo'], headline: 'None.', dimensions: [] }],
    forms: [{ form: '<CEO>', senses: [{ role: 'ceo', weight: 'rare' }, { meaning: bad.slice(0, 110), weight: 'usual', cues: ['true', '12', '- a'] }], advice: bad, basis: 'general' }],
    sources: [{ id: 'law', title: ']( <b> | law', url: 'https://example.org/a?b=<c>&d=%20', tier: 'A', read: 2026, supports: bad }],
  };
  const { rows: read, problems } = parseGlossary(JSON.stringify(rows), 'hostile');
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return indexGlossary(read);
}
