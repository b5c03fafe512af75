import { expect } from 'chai';
import fc from 'fast-check';
import { selectedRole, type SelectedRole } from '../../../../../src/core/glossary/own/authoring/selectedRole';
import { fragments } from '../../../../helpers/fragments';

suite('selectedRole', () => {
  const cases: readonly (readonly [text: string, expected: SelectedRole])[] = [
    ['Chief Happiness Officer (CHO)', { title: 'Chief Happiness Officer', acronym: 'CHO' }],
    ['CHO (Chief Happiness Officer)', { title: 'Chief Happiness Officer', acronym: 'CHO' }],
    ['**Chief Happiness Officer** (`CHO`): keeps spirits up', { title: 'Chief Happiness Officer', acronym: 'CHO', definition: 'keeps spirits up' }],
    ['- CHO – keeps spirits up', { acronym: 'CHO', definition: 'keeps spirits up' }],
    ['Chief Happiness Officer - keeps spirits up', { title: 'Chief Happiness Officer', definition: 'keeps spirits up' }],
    ['CHO', { acronym: 'CHO' }],
    ['C.H.O.', { acronym: 'C.H.O.' }],
    ['CoS', { acronym: 'CoS' }],
    ['Treasurer', { title: 'Treasurer' }],
    ['  Chief\n  Happiness   Officer, ', { title: 'Chief Happiness Officer' }],
    ['Vice-President', { title: 'Vice-President' }],
    ['Country Manager (Spain and Portugal)', { title: 'Country Manager' }],
    ['| Head of Apollo |', { title: 'Head of Apollo' }],
    ['', {}],
    ['word '.repeat(100), {}],
    ['x'.repeat(10_000), {}],
  ];
  for (const [text, expected] of cases) test(`reads ${JSON.stringify(text.slice(0, 50))}`, () => expect(selectedRole(text)).to.deep.equal(expected));

  test('never throws, and gives no names that are too long', () => {
    fc.assert(fc.property(fragments, (text) => {
      const { title = '', acronym = '' } = selectedRole(text);
      expect(Math.max(title.length, acronym.length)).to.be.at.most(120);
    }));
  });
});
