import assert from 'node:assert/strict';
import { completeRole } from '../../../src/core/complete/completeRole';
import { testGlossary } from '../../helpers/glossary';

const glossary = testGlossary();
const none = () => new Map<string, number>();
const offered = (before: string, uses = none as () => ReadonlyMap<string, number>) => completeRole(glossary, before, uses)?.items.map(({ insert }) => insert);

suite('completeRole', () => {
  test('offers an acronym first, then the role as at first use, then its title', () => {
    assert.deepEqual(offered('The CE'), ['CEO', 'Chief Executive Officer (CEO)', 'Chief Executive Officer']);
    assert.deepEqual(completeRole(glossary, 'The CE', none)?.items[0], { role: glossary.roles.get('ceo'), label: 'CEO', detail: 'Chief Executive Officer', insert: 'CEO', filter: 'CEO' });
    assert.equal(completeRole(glossary, 'The CE', none)?.replaces, 2);
  });

  test('offers a title first where a title was begun, over all its words', () => {
    assert.deepEqual(offered('asks the Chief Op'), ['Chief Operating Officer', 'Chief Operating Officer (COO)', 'COO']);
    assert.equal(completeRole(glossary, 'asks the Chief Op', none)?.replaces, 'Chief Op'.length);
  });

  for (const [typed, title] of [
    ['chief op', 'chief operating officer'],
    ['Chief op', 'Chief operating officer'],
    ['Chief Op', 'Chief Operating Officer'],
    ['CHIEF OP', 'CHIEF OPERATING OFFICER'],
    ['chief of staf', 'chief of staff'],
  ] as const) {
    test(`goes on in the letters of ${typed}`, () => assert.equal(offered(`the ${typed}`)?.[0], title));
  }

  for (const before of ['', 'C', 'ce', 'Ce', 'the chief', 'the chief ', 'operating', 'a@CE', 'example.com/CE', 'my_CE', '#CE', 'in general c', 'chair o', '\\CE', 'XCE']) {
    test(`offers nothing after “${before}”`, () => assert.equal(offered(before), undefined));
  }

  test('puts what the document speaks of first', () => {
    const first = (used: string) => completeRole(glossary, 'chief s', () => new Map([[used, 1]]))?.items[0]?.role.id;
    assert.equal(first('cso-strategy'), 'cso-strategy');
    assert.equal(first('cso-security'), 'cso-security');
  });

  test('asks what the document uses only where there is something to order', () => {
    assert.ok(offered('CE', () => assert.fail('asked')));
    assert.throws(() => offered('CSO', () => assert.fail('asked')));
  });

  test('offers a dozen at most, and says that there are more', () => {
    const [role] = glossary.rows.roles;
    assert.ok(role !== undefined);
    const roles = Array.from({ length: 30 }, (_, index) => ({ ...role, id: `r${index}`, title: `Chief Example ${index}`, acronyms: [] }));
    const many = { ...glossary, rows: { ...glossary.rows, roles } };
    const found = completeRole(many, 'chief e', none);
    assert.equal(found?.items.length, 12);
    assert.equal(found.isCut, true);
  });
});
