import { expect } from 'chai';
import { rolesSelected } from '../../../src/core/insert/rolesSelected';
import { readerOf } from '../../../src/core/mentions/reader';
import { glossary, marked } from './planned';

const CASES: readonly (readonly [what: string, text: string, mentions: readonly string[], rest: number])[] = [
  ['a cursor in a name', 'The C¦EO met.', ['ceo CEO'], 0],
  ['a cursor on no role', 'The CEO ¦met.', [], 1],
  ['two cursors', 'The C¦EO and the chief operating o¦fficer met.', ['ceo CEO', 'coo chief operating officer'], 0],
  ['a selection: the first mention of each role', '‹The CEO, the COO and the CEO› met.', ['ceo CEO', 'coo COO'], 0],
  ['a selected part of a title', 'The chief ‹executive› officer met.', ['ceo chief executive officer'], 0],
  ['a selection that ends before a name', '‹The ›CEO met.', [], 1],
  ['letters that may mean two roles', 'Ask the C¦SO.', [], 1],
  ['letters that the text defines', 'The Chief Strategy Officer (CSO) met. The C¦SO left.', ['cso-strategy CSO'], 0],
];

suite('rolesSelected', () => {
  for (const [what, before, mentions, rest] of CASES) {
    test(what, () => {
      const { text, selections } = marked(before);
      const found = rolesSelected(readerOf(glossary, { text, languageId: 'markdown' }), selections);
      expect(found.mentions.map(({ start, end, role }) => `${role ?? ''} ${text.slice(start, end)}`)).to.deep.equal(mentions);
      expect(found.rest).to.have.lengthOf(rest);
      expect(found.roles.map(({ id }) => id)).to.deep.equal([...new Set(mentions.map((mention) => mention.split(' ')[0]))]);
    });
  }

  test('follows what the reader said that letters mean', () => {
    const reader = readerOf(glossary, { text: 'Ask the CSO.', languageId: 'markdown' }, (form) => (form.name === 'CSO' ? { role: 'cso-security', where: '**' } : undefined));
    expect(rolesSelected(reader, [{ start: 9, end: 9 }]).roles.map(({ id }) => id)).to.deep.equal(['cso-security']);
  });
});
