import assert from 'node:assert/strict';
import { indexGlossary } from '../../../../src/core/glossary/glossary';
import { parseGlossary } from '../../../../src/core/glossary/parse';
import { findOccurrences } from '../../../../src/core/mentions/finding/findOccurrences';
import { matcherOf } from '../../../../src/core/mentions/reader';

const GLOSSARY = `
roles:
  - id: ceo
    title: Chief Executive Officer
    acronyms: [{ text: CEO }]
    equivalents:
      de: [{ text: Geschäftsführer }, { text: Vorstand }]
      es: [{ text: director general }, { text: director de operaciones }, { text: interino }]
      fr: [{ text: directeur général }, { text: directeur }, { text: PDG }, { text: directeur des ressources humaines (DRH) }]
      it: [{ text: socio }]
      nl: [{ text: algemeen directeur }, { text: partner }]
      ja: [{ text: 社長 }, { text: 代表取締役 }, { text: 代表取締役社長 }, { text: 取締役会 }, { text: パートナー }]
      zh: [{ text: 经理 }, { text: 总经理 }]
    category: c-suite-core
    definition: Leads.
    basis: general
  - { id: director-general, title: Director-General, category: senior-management, definition: Heads an agency., basis: general }
  - id: shacho
    title: Shachō
    jurisdiction: Japan
    equivalents: { es: [{ text: presidente }], ja: [{ text: 会長 }] }
    category: legal-statutory
    definition: Leads a company in Japan.
    basis: general
`;

suite('titles in other languages', () => {
  const matcher = matcherOf(indexGlossary(parseGlossary(GLOSSARY, 'test').rows));
  const found = (text: string) => findOccurrences(matcher, { text, languageId: 'plaintext' }).map(({ start, end }) => text.slice(start, end));

  const cases: readonly (readonly [text: string, ...mentions: string[]])[] = [
    ['The Geschäftsführer of a GmbH, two Geschäftsführerinnen', 'Geschäftsführer', 'Geschäftsführerinnen'],
    ['the Vorstand', 'Vorstand'],
    ['a vorstand'],
    ['La directora de operaciones', 'directora de operaciones'],
    ['Le directeur de la société est parti avec les autres', 'directeur'],
    ['the directeur'],
    ['the Directeur', 'Directeur'],
    ['Le PDG, la directrice des ressources humaines', 'PDG', 'directrice des ressources humaines'],
    ['DIRECTEUR GENERAL, directrice générale', 'DIRECTEUR GENERAL', 'directrice générale'],
    ['a socio'],
    ['il socio che ha il dieci per cento della società', 'socio'],
    ['interino'],
    ['a partner'],
    ['een partner van het kantoor wordt ook genoemd', 'partner'],
    ['Algemeen directeur', 'Algemeen directeur'],
    ['the presidente'],
    ['代表取締役社長と取締役会', '代表取締役社長', '取締役会'],
    ['同社社長、元社長、社長室、会長', '社長', '社長', '会長'],
    ['パートナーシップとパートナー', 'パートナー'],
    ['项目经理、总经理', '总经理'],
  ];
  for (const [text, ...mentions] of cases) test(`finds ${JSON.stringify(mentions)} in ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), mentions));

  test('gives no English plural to a title of another language', () => assert.deepEqual(found('Geschäftsführeres, directeur des ressources humaineses'), []));

  test('reads letters that are English too by the language of the passage', () => {
    const role = (text: string) => findOccurrences(matcher, { text, languageId: 'plaintext' }).map(({ form }) => form.senses.map((sense) => ('role' in sense ? sense.role : '')).join());
    assert.deepEqual(role('The Director General of the agency'), ['director-general']);
    assert.deepEqual(role('El director general de la empresa y los consejeros'), ['ceo']);
  });
});
