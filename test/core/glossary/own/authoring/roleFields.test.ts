import { expect } from 'chai';
import * as v from 'valibot';
import { fieldChange, fieldText, ROLE_FIELDS, type RoleField } from '../../../../../src/core/glossary/own/authoring/roleFields';
import { ownRoleSchema } from '../../../../../src/core/glossary/own/ownSchema';
import { testGlossary } from '../../../../helpers/glossary';

const coo = testGlossary().roles.get('coo');
if (coo === undefined) throw new Error('no coo');

suite('The fields of a role', () => {
  const cases: readonly (readonly [field: RoleField, text: string, expected: object | undefined])[] = [
    ['definition', ' Runs it. ', { definition: 'Runs it.' }],
    ['definition', '  ', undefined],
    ['title', 'Head of Running', { title: 'Head of Running' }],
    ['acronyms', 'COO; CXO', { acronyms: [{ text: 'COO' }, { text: 'CXO' }] }],
    ['acronyms', '', { acronyms: [] }],
    ['aliases', 'runner; director of operations;; runner', { aliases: [{ text: 'runner' }, { text: 'director of operations', use: 'false-friend' }] }],
    ['measures', 'cost; time', { measures: ['cost', 'time'] }],
    ['category', 'board', { category: 'board' }],
    ['category', 'shelf', undefined],
    ['jurisdiction', 'Germany', { jurisdiction: 'Germany' }],
    ['jurisdiction', '', { jurisdiction: undefined }],
    ['hide', '', { hide: true }],
  ];
  for (const [field, text, expected] of cases) test(`${field} from ${JSON.stringify(text)}`, () => expect(fieldChange(coo, field, text)).to.deep.equal(expected));

  test('say the same again as they are shown, by the schema', () => {
    for (const field of ROLE_FIELDS) {
      const change = fieldChange(coo, field, fieldText(coo, field));
      if (change !== undefined) expect(v.safeParse(ownRoleSchema, { id: 'coo', ...change }).issues, field).to.equal(undefined);
    }
    expect(fieldChange(coo, 'aliases', fieldText(coo, 'aliases'))).to.deep.equal({ aliases: [{ text: 'chief operations officer', use: 'variant' }, { text: 'director of operations', use: 'false-friend' }] });
  });
});
