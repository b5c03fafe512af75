import assert from 'node:assert/strict';
import { checkGlossary } from '../../../src/core/glossary/check';
import type { Rows } from '../../../src/core/glossary/types';
import { testGlossary } from '../../helpers/glossary';

suite('checkGlossary', () => {
  const { rows } = testGlossary();
  const problems = (changed: Partial<Rows>) => checkGlossary({ ...rows, ...changed }).map(({ path, reason }) => `${path} ${reason}`);
  const changedRole = (id: string, change: Partial<Rows['roles'][number]>) => rows.roles.map((role) => (role.id === id ? { ...role, ...change } : role));

  test('has nothing to say of a sound glossary', () => assert.deepEqual(problems({}), []));

  const cases: readonly (readonly [what: string, changed: Partial<Rows>, problem: RegExp])[] = [
    ['a neighbour that does not exist', { roles: changedRole('ceo', { confusedWith: ['nobody'] }) }, /ceo: confusedWith there is no role nobody/u],
    ['a source that does not exist', { sources: [] }, /there is no source law/u],
    ['a role that stands twice', { roles: [...rows.roles, ...rows.roles.slice(0, 1)] }, /ceo: roles stands twice/u],
    ['letters that two roles share without a word of it', { forms: [] }, /CSO: senses cso-security, cso-strategy/u],
    ['a distinction that speaks of others', { distinctions: rows.distinctions.map((each) => ({ ...each, roles: ['ceo', 'chair'] })) }, /coo is not one of the roles compared/u],
  ];
  for (const [what, changed, problem] of cases) test(`names ${what}`, () => assert.match(problems(changed).join('\n'), problem));
});
