import { expect } from 'chai';
import { indexGlossary } from '../../../src/core/glossary/glossary';
import { parseGlossary } from '../../../src/core/glossary/parse';
import { searchEntries } from '../../../src/core/search/searchEntries';
import { testGlossary } from '../../helpers/glossary';

const TEXT = `
roles:
  - id: cao
    title: Chief Accounting Officer
    acronyms: [{ text: PAO, use: avoid }, { text: CAO }, { text: CACO, use: variant }]
    aliases: [{ text: accounting chief }, { text: accountant general, use: false-friend }]
    equivalents:
      de: [{ text: Leiter Rechnungswesen }, { text: Buchhalter, use: false-friend }]
      es: [{ text: director contable, use: variant }]
    category: c-suite-functional
    priority: 1
    definition: Keeps the books.
    basis: general
`;

suite('searchEntries', () => {
  const glossary = indexGlossary(parseGlossary(TEXT, 'test').rows);

  test('holds all names but false friends, a discouraged acronym as a mere alias', () => expect(searchEntries(glossary)).to.deep.equal([{
    id: 'cao',
    title: 'Chief Accounting Officer',
    acronym: 'CAO',
    category: 'c-suite-functional',
    priority: 1,
    names: [
      { text: 'Chief Accounting Officer', kind: 'title' },
      { text: 'PAO', kind: 'alias' },
      { text: 'CAO', kind: 'acronym' },
      { text: 'CACO', kind: 'acronym' },
      { text: 'accounting chief', kind: 'alias' },
      { text: 'director contable', kind: 'foreign', language: 'es' },
      { text: 'Leiter Rechnungswesen', kind: 'foreign', language: 'de' },
    ],
    own: false,
  }]));
  test('says which are the reader’s own', () => expect(searchEntries(testGlossary(), (id) => id === 'coo').filter(({ own }) => own).map(({ id }) => id)).to.deep.equal(['coo']));
  test('is the same after being sent as JSON', () => expect(JSON.parse(JSON.stringify(searchEntries(testGlossary())))).to.deep.equal(searchEntries(testGlossary())));
});
