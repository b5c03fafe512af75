import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexGlossary, type Glossary } from '../../../src/core/glossary/glossary';
import { parseGlossary } from '../../../src/core/glossary/parse';
import { rolePage, type RolePage } from '../../../src/core/page/rolePage';
import { bundledRows } from '../../glossary/bundledRows';
import { english, testGlossary } from '../../helpers/glossary';

const RICH = `
roles:
  - id: cfo
    title: Chief Financial Officer
    acronyms: [{ text: CFO }, { text: FD, use: avoid, scope: United Kingdom }]
    aliases: [{ text: finance chief, use: variant }, { text: money man, scope: slang }]
    equivalents: { de: [{ text: Finanzvorstand, scope: AG }, { text: Finanzchef }], fr: [{ text: directeur financier }] }
    category: c-suite-core
    definition: Answers for the money.
    responsibilities: [accounts, treasury]
    measures: [cash]
    reportsTo: [{ role: ceo }, { role: nobody, line: dotted, scope: through the audit committee }]
    whenNeeded: { text: Once investors ask., scope: young companies, basis: general }
    performs: [{ function: principal financial officer, regime: Some Act, jurisdiction: United States, sources: [act, unknown] }]
    profile: { focus: { text: Money., sources: [act], basis: sourced } }
    notes: [{ text: May be called otherwise., basis: general, sources: [book] }]
    confusedWith: [ceo, nobody]
    sources: [book, act]
    basis: mixed
  - { id: ceo, title: Chief Executive, category: c-suite-core, definition: Leads., basis: general }
sources:
  - { id: act, title: Some Act, tier: A }
  - { id: book, title: A Book, tier: B }
`;

suite('rolePage', () => {
  const page = (glossary: Glossary, id: string): RolePage => rolePage(glossary, glossary.roles.get(id) ?? assert.fail(id), english);
  const { rows, problems } = parseGlossary(RICH, 'rich');
  assert.deepEqual(problems, []);
  const rich = page(indexGlossary(rows), 'cfo');
  const items = (title: string) => rich.sections.find((each) => each.title === title)?.items ?? assert.fail(`No section ${title}`);

  test('begins with name, shelf and definition, and what that rests on', () => {
    assert.deepEqual([rich.id, rich.title, rich.acronym, rich.category], ['cfo', 'Chief Financial Officer', 'CFO', 'c-suite-core']);
    assert.deepEqual(rich.definition, { parts: [{ text: 'Answers for the money.' }], sources: [0, 1] });
    assert.deepEqual(rich.sources.map(({ id }) => id), ['book', 'act']);
  });

  test('has all that the entry knows, in a fixed order', () => {
    assert.deepEqual(rich.sections.map(({ title }) => title), ['At a glance', 'Responsibilities', 'Measured by', 'Accountable to', 'When needed', 'Under the law', 'Good to know', 'Often confused with', 'Other names', 'In other languages']);
  });

  test('says what is general knowledge, where it holds and what it rests on', () => {
    assert.deepEqual(items('When needed'), [{ lead: undefined, parts: [{ text: 'Once investors ask.', remark: 'young companies' }], isGeneral: true, sources: [] }]);
    assert.deepEqual(items('At a glance'), [{ lead: 'Focus', parts: [{ text: 'Money.', remark: undefined }], isGeneral: false, sources: [1] }]);
    assert.deepEqual(items('Under the law'), [{ parts: [{ text: 'principal financial officer: Some Act (United States)' }], sources: [1] }]);
  });

  test('leads to those answered to, as far as the glossary has them', () => {
    assert.deepEqual(items('Accountable to'), [
      { parts: [{ text: 'Chief Executive', remark: undefined }], sources: [], role: 'ceo' },
      { parts: [{ text: 'nobody', remark: 'dotted line; through the audit committee' }], sources: [], role: undefined },
    ]);
  });

  test('tells it from its neighbours, in words where somebody wrote them', () => {
    assert.deepEqual(items('Often confused with'), [{ lead: 'Chief Executive', parts: [], sources: [], role: 'ceo' }]);
    const coo = page(testGlossary(), 'coo').sections.find(({ title }) => title === 'Often confused with');
    assert.deepEqual(coo?.items, [{ lead: 'Chief Executive Officer (CEO)', parts: [{ text: 'The CEO answers to the board; the COO answers to the CEO.' }], sources: [], role: 'ceo' }]);
  });

  test('says of each other name how it is used', () => {
    const names = items('Other names').flatMap(({ parts }) => parts.map(({ text, remark }) => [text, remark]));
    assert.deepEqual(names, [['CFO', undefined], ['FD', 'better avoided; United Kingdom'], ['finance chief', 'variant'], ['money man', 'slang']]);
    assert.deepEqual(items('In other languages'), [
      { lead: 'fr', parts: [{ text: 'directeur financier', remark: undefined }], sources: [] },
      { lead: 'de', parts: [{ text: 'Finanzvorstand', remark: 'AG' }, { text: 'Finanzchef', remark: undefined }], sources: [] },
    ]);
  });

  test('has no empty section, cites only what it lists, and lists only what it cites', () => {
    const glossary = indexGlossary(bundledRows);
    fc.assert(fc.property(fc.constantFrom(...glossary.roles.keys()), (id) => {
      const { sections, definition, sources } = page(glossary, id);
      assert.deepEqual(sections.filter((each) => each.items.length === 0 || each.title === ''), []);
      const cited = [definition, ...sections.flatMap((each) => each.items)].flatMap((item) => item.sources);
      assert.deepEqual([...new Set(cited)].sort((one, other) => one - other), sources.map((_, position) => position));
      for (const { role } of sections.flatMap((each) => each.items)) assert.ok(role === undefined || glossary.roles.has(role), role);
    }), { numRuns: 300 });
  });
});
