import { expect } from 'chai';
import { addRoles } from '../../../../../src/core/glossary/edit/editRoles';
import { applyEdits } from '../../../../../src/core/text/textEdit';
import { rolesFromCsv } from '../../../../../src/core/glossary/own/importing/rolesFromCsv';
import { readOwnGlossary } from '../../../../../src/core/glossary/own/reading/readOwnGlossary';
import { english, testGlossary } from '../../../../helpers/glossary';

const CSV = `title,acronym,definition,aliases,owner
Head of Apollo,HoA,Leads Apollo.,Apollo lead,me
Chief Executive Officer,CEO,Known.,,me
,X,No title.,,me
head of apollo,,Again.,,me
Head of Zeus,,,,me
`;
const read = (taken: readonly string[] = []) => rolesFromCsv(CSV, testGlossary(), taken, english);

suite('rolesFromCsv', () => {
  test('gives what the glossary does not have yet, as it is written', () => {
    expect(read().roles).to.deep.equal([{ id: 'head-of-apollo', title: 'Head of Apollo', acronyms: [{ text: 'HoA' }], aliases: [{ text: 'Apollo lead' }], category: 'variant', definition: 'Leads Apollo.', basis: 'general' }]);
  });

  test('says of each row that is left out where it is and why', () => {
    const said = read().findings.map(({ start, end, message }) => `${CSV.slice(0, start).split('\n').length}: ${CSV.slice(start, end).split(',')[0] ?? ''}: ${message}`);
    expect(said).to.deep.equal([
      '1: title: These columns are left out: owner.',
      '3: Chief Executive Officer: Chief Executive Officer is in the glossary already, and is left out.',
      '4: : row 3, title: must not be empty.',
      '5: head of apollo: head of apollo stands twice in this table; the first row is taken.',
      '6: : row 5, definition: must not be empty.',
    ]);
  });

  test('takes ids that nothing else has', () => expect(read(['head-of-apollo']).roles[0]?.id).to.equal('head-of-apollo-2'));

  for (const [what, file] of [['a list', 'roles:\n- id: ceo\n  title: x\n'], ['brackets', 'roles: [{ id: ceo }]\n'], ['an empty list', 'roles: []\n'], ['JSON', '{\n  "roles": [\n    { "id": "ceo" }\n  ]\n}\n'], ['nothing', ''], ['another list', 'forms: []\n']] as const) {
    test(`several rows go into a file with ${what} at once`, () => {
      const [role] = read().roles;
      if (role === undefined) throw new Error('no role');
      const rows = [role, { ...role, id: 'second' }, { ...role, id: 'third' }];
      const outcome = addRoles(file, rows, english);
      if ('refusal' in outcome) throw new Error(outcome.refusal);
      const { rows: written, problems } = readOwnGlossary(applyEdits(file, outcome.edits), 'x', english);
      expect(problems).to.deep.equal([]);
      expect(written.roles.map(({ id }) => id).filter((id) => id !== 'ceo')).to.deep.equal(['head-of-apollo', 'second', 'third']);
      expect(outcome.edits.filter(({ start, end }) => start !== end && !file.includes('[]'))).to.deep.equal([]);
    });
  }

  test('refuses ids that stand twice, or in the file already', () => {
    const [role] = read().roles;
    if (role === undefined) throw new Error('no role');
    expect(addRoles('', [role, role], english)).to.deep.equal({ refusal: 'This file already has an entry for head-of-apollo.' });
    expect(addRoles('roles: [{ id: head-of-apollo }]', [role], english)).to.deep.equal({ refusal: 'This file already has an entry for head-of-apollo.' });
  });
});
