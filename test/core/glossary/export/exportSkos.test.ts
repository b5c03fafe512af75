import assert from 'node:assert/strict';
import { exportSkos, type SkosOptions } from '../../../../src/core/glossary/export/exportSkos';
import type { Glossary } from '../../../../src/core/glossary/glossary';
import { english, testGlossary } from '../../../helpers/glossary';
import { hostileGlossary } from './hostile';

type Node = Readonly<Record<string, unknown>> & { readonly '@id': string };
type Labels = Readonly<Record<string, string | readonly string[]>>;

suite('exportSkos', () => {
  const read = (glossary: Glossary, options?: SkosOptions) => JSON.parse(exportSkos(glossary, english, options)) as { '@context': Readonly<Record<string, unknown>>; '@graph': readonly Node[] };
  const node = (glossary: Glossary, id: string) => read(glossary)['@graph'].find((each) => each['@id'] === id) ?? assert.fail(id);

  test('makes a role a concept', () => {
    assert.deepEqual(node(testGlossary(), 'role:ceo'), {
      '@id': 'role:ceo',
      '@type': 'Concept',
      prefLabel: { en: ['Chief Executive Officer'] },
      altLabel: { en: ['CEO', 'chief executive'] },
      definition: { en: 'Leads the whole organisation for the board.' },
      note: { en: ['The CEO answers to the board; the COO answers to the CEO.'] },
      broader: ['category:c-suite-core'],
      related: ['role:chair', 'role:coo'],
      source: ['reference:law'],
      inScheme: ['urn:executive-roles:scheme'],
    });
    assert.deepEqual(node(testGlossary(), 'role:coo')['scopeNote'], { en: ['director of operations looks like this role and is another.'] });
    assert.deepEqual(node(testGlossary(), 'reference:law'), { '@id': 'reference:law', '@type': 'Reference', name: { en: 'An act' }, page: 'https://example.org/act' });
  });

  test('gives labels by language, and none twice', () => {
    const ceo = node(hostileGlossary(), 'role:ceo');
    assert.deepEqual([ceo['prefLabel'], ceo['altLabel'], ceo['hiddenLabel']], [{ en: ['+1 <img src=x onerror=alert(1)>'], de: ['*Leiter*'] }, { en: ['-CEO|', '=1+1'], de: ['Chef'] }, { en: ['X'] }]);
    assert.deepEqual([ceo['notation'], ceo['closeMatch'], node(hostileGlossary(), 'role:coo')['closeMatch']], [['soc:11-1011'], undefined, ['http://www.wikidata.org/entity/Q623279']]);
  });

  for (const [what, glossary] of [['a glossary', testGlossary()], ['a hostile one', hostileGlossary()]] as const) {
    const { '@context': context, '@graph': graph } = read(glossary);
    test(`uses only terms it declares, and names only what is there: ${what}`, () => {
      const ids = new Set(graph.map((each) => each['@id']));
      assert.equal(ids.size, graph.length);
      for (const each of graph) {
        for (const [term, value] of Object.entries(each)) {
          assert.ok(term.startsWith('@') || Object.hasOwn(context, term), term);
          if (['broader', 'related', 'inScheme', 'topConceptOf', 'hasTopConcept', 'source'].includes(term)) for (const id of value as string[]) assert.ok(ids.has(id), id);
        }
        const labels = ['prefLabel', 'altLabel', 'hiddenLabel'].flatMap((kind) => Object.entries((each[kind] ?? {}) as Labels).flatMap(([language, texts]) => [texts].flat().map((text) => `${language} ${text}`)));
        assert.equal(new Set(labels).size, labels.length);
      }
    });
  }

  test('takes another base, and the language of its own words', () => {
    const { '@context': context, '@graph': graph } = read(testGlossary(), { base: 'https://example.org/roles/', language: 'fr' });
    assert.equal(context['role'], 'https://example.org/roles/role/');
    assert.deepEqual(graph[0], { '@id': 'https://example.org/roles/scheme', '@type': 'ConceptScheme', name: { fr: 'Executive roles' }, hasTopConcept: ['category:board', 'category:c-suite-core', 'category:c-suite-functional', 'category:senior-management'] });
  });
});
