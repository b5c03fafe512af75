import { expect } from 'chai';
import { fileHover } from '../../../../../src/core/glossary/own/authoring/fileHover';
import { indexGlossary } from '../../../../../src/core/glossary/glossary';
import { at } from '../../../../helpers/cursor';
import { english, testGlossary } from '../../../../helpers/glossary';

const bundled = testGlossary();
const hover = (marked: string, effective = bundled) => {
  const { text, offset } = at(marked);
  const found = fileHover(text, offset, bundled, effective, english);
  return found === undefined ? undefined : `${text.slice(found.start, found.end)} → ${found.markdown}`;
};

suite('fileHover', () => {
  const cases: readonly (readonly [what: string, marked: string, expected: string | undefined])[] = [
    ['an entry', 'roles:\n  - id: c|oo\n', 'coo → This overrides the bundled entry:\n\n**Chief Operating Officer (COO)**: Runs the operations that deliver the plan.'],
    ['a field by its key', 'roles:\n  - id: coo\n    defin|ition: x\n', 'definition → The bundled glossary says: Runs the operations that deliver the plan.'],
    ['a field by its value', 'roles:\n  - id: coo\n    title: Head o|f It\n', 'Head of It → The bundled glossary says: Chief Operating Officer'],
    ['a list', 'roles:\n  - id: ceo\n    |measures: [x]\n', 'measures → The bundled glossary says: value; growth'],
    ['names', 'roles:\n  - id: coo\n    |aliases: [{ text: x }]\n', 'aliases → The bundled glossary says: chief operations officer; director of operations'],
    ['a row of the profile', 'roles:\n  - id: coo\n    profile:\n      hori|zon: { text: x, basis: general }\n', 'horizon → The bundled glossary says: a quarter to a year'],
    ['what is not there', 'roles:\n  - id: coo\n    |jurisdiction: x\n', 'jurisdiction → The bundled glossary says nothing here.'],
    ['a form', 'forms:\n  - form: CSO\n    |senses: []\n', 'senses → The bundled glossary says: cso-security; cso-strategy; civil society organisation'],
    ['a role spoken of', 'roles:\n  - id: cho\n    confusedWith: [ce|o]\n', 'ceo → **Chief Executive Officer (CEO)**: Leads the whole organisation for the board.'],
    ['an entry of its own', 'roles:\n  - id: ch|o\n    title: x\n', undefined],
    ['a field of its own', 'roles:\n  - id: cho\n    ti|tle: x\n', undefined],
    ['a name that objects have', 'roles:\n  - id: coo\n    const|ructor: x\n', 'constructor → The bundled glossary says nothing here.'],
    ['no entry', '# the c|oo\nroles: []\n', undefined],
  ];
  for (const [what, marked, expected] of cases) test(`tells of ${what}`, () => expect(hover(marked)).to.equal(expected));

  test('shows what others wrote as it is, without links or commands', () => {
    const [coo] = bundled.rows.roles.filter(({ id }) => id === 'coo');
    const hostile = indexGlossary({ ...bundled.rows, roles: [{ ...(coo as NonNullable<typeof coo>), title: '[x](command:evil)', definition: '<img src=x> https://example.org' }] });
    const text = hover('roles:\n  - id: x\n    confusedWith: [co|o]\n', hostile) ?? '';
    expect(text).to.include('\\[x\\](command:evil)');
    expect(text).not.to.match(/https:\/\/|(?<!\\)</u);
  });
});
