import { expect } from 'chai';
import { idAt } from '../../../../../src/core/glossary/own/authoring/idAt';
import { idMentions } from '../../../../../src/core/glossary/own/authoring/idMentions';
import { english } from '../../../../helpers/glossary';

const TEXT = `roles:
  - id: cho
    confusedWith: [coo, "ceo"]
    reportsTo: [{ role: chair }]
    notes: [{ text: x, sources: [law], basis: sourced }]
distinctions:
  - id: cho-vs-coo
    roles: [cho, coo]
    dimensions: [{ dimension: focus, values: { cho: people, coo: work }, basis: general }]
forms:
  - form: CHO
    senses: [{ role: cho }, { meaning: a town }, { role: gone, hide: true }]
meanings:
  - { form: CHO, means: none, in: '**' }
  - { form: CSO, means: cso-security, in: '**' }
sources:
  - { id: law }
`;

const found = idMentions(TEXT, english);

suite('idMentions', () => {
  test('finds every id with its place, those of hidden senses and of no role left out', () => {
    expect(found.map(({ id, of, isEntry }) => `${of} ${id}${isEntry ? '!' : ''}`)).to.deep.equal([
      'role cho!', 'role coo', 'role ceo', 'role chair', 'source law', 'role cho', 'role coo', 'role cho', 'role coo', 'role cho', 'role cso-security', 'source law!',
    ]);
    for (const { id, start, end } of found) expect(TEXT.slice(start, end).replaceAll('"', '')).to.equal(id);
  });

  test('finds the one at a place, its end included', () => {
    const at = TEXT.indexOf('coo');
    expect([at, at + 3].map((offset) => idAt(found, offset)?.id)).to.deep.equal(['coo', 'coo']);
    expect(idAt(found, 0)).to.equal(undefined);
  });

  test('reads JSON, and nothing of what cannot be read', () => {
    expect(idMentions('{ "roles": [{ "id": "cho", "confusedWith": ["coo"] }] }', english).map(({ id }) => id)).to.deep.equal(['cho', 'coo']);
    for (const text of ['', 'roles: x', 'roles:\n  - 3', '\ud800', `roles: [${'x'.repeat(1_100_000)}]`]) expect(idMentions(text, english)).to.deep.equal([]);
  });
});
