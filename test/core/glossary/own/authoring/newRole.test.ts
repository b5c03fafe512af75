import { expect } from 'chai';
import { newRole, roleTitled } from '../../../../../src/core/glossary/own/authoring/newRole';
import { addRole } from '../../../../../src/core/glossary/edit/editRoles';
import { applyEdits } from '../../../../../src/core/text/textEdit';
import { readOwnGlossary } from '../../../../../src/core/glossary/own/reading/readOwnGlossary';
import { english, testGlossary } from '../../../../helpers/glossary';

const glossary = testGlossary();
const answers = { title: ' Chief Happiness Officer ', acronym: 'CHO', definition: 'Keeps spirits up.' };

suite('newRole', () => {
  test('is a whole role that can be written and read back', () => {
    const outcome = addRole('', newRole(answers, glossary.roles.keys()), english);
    const text = 'edits' in outcome ? applyEdits('', outcome.edits) : outcome.refusal;
    expect(text).to.equal('roles:\n  - id: chief-happiness-officer\n    title: Chief Happiness Officer\n    acronyms:\n      - { text: CHO }\n    category: variant\n    definition: Keeps spirits up.\n    basis: general\n');
    expect(readOwnGlossary(text, 'x', english).problems).to.deep.equal([]);
  });

  test('has no acronym where there is none', () => expect(newRole({ ...answers, acronym: ' ' }, [])).not.to.have.property('acronyms'));

  test('has an id that is not taken', () => expect(newRole(answers, ['chief-happiness-officer']).id).to.equal('chief-happiness-officer-2'));
});

suite('roleTitled', () => {
  const cases: readonly (readonly [title: string, id: string | undefined])[] = [
    ['chief  executive officer', 'ceo'],
    ['Chief Operations Officer', 'coo'],
    ['Director of Operations', undefined],
    ['Chief Happiness Officer', undefined],
  ];
  for (const [title, id] of cases) test(`finds ${id ?? 'none'} by ${title}`, () => expect(roleTitled(glossary, title)?.id).to.equal(id));
});
