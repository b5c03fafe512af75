import { expect } from 'chai';
import { rolesOf } from '../../../src/core/glossary/glossary';
import { DocumentLines } from '../../../src/core/insert/documentLines';
import { nameTouching } from '../../../src/core/insert/names';
import { glossary, marked } from './planned';

const CASES: readonly (readonly [text: string, found: string | undefined])[] = [
  ['The C¦EO met', 'acronym CEO'],
  ['The ¦CEO met', 'acronym CEO'],
  ['The CEO¦ met', 'acronym CEO'],
  ['The CEO ¦met', undefined],
  ["The C¦EO's plan", 'acronym CEO'],
  ['Two CE¦Os', 'acronym CEOs'],
  ['Two chief exe¦cutive officers', 'title chief executive officers'],
  ['A C.E.¦O. met', 'acronym C.E.O.'],
  ['An OCE¦ANOCEO', undefined],
  ['The c¦eo met', undefined],
  ['‹the CEO and the COO›', 'acronym CEO'],
  ['CEO\n¦COO', 'acronym COO'],
];

suite('nameTouching', () => {
  for (const [text, found] of CASES) {
    test(`in ${JSON.stringify(text)}`, () => {
      const { text: plain, selections } = marked(text);
      const name = nameTouching(rolesOf(glossary, ['ceo', 'coo']), new DocumentLines(plain), selections[0] ?? { start: 0, end: 0 });
      expect(name && `${name.kind} ${plain.slice(name.start, name.end)}`).to.equal(found);
    });
  }

  test('reads no sign of a name as a pattern', () => {
    const [ceo] = rolesOf(glossary, ['ceo']);
    if (ceo === undefined) throw new Error('no role');
    const role = { ...ceo, title: 'A (b+)* [c] {d} -/\\ | ^$ .?' };
    expect(nameTouching([role], new DocumentLines(`x ${role.title}`), { start: 3, end: 3 })?.kind).to.equal('title');
  });
});
