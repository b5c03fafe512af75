import { expect } from 'chai';
import { rolesOf } from '../../../../src/core/glossary/glossary';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { planInsertion } from '../../../../src/core/insert/planInsertion';
import { english } from '../../../helpers/glossary';
import { glossary, planned } from '../planned';

const CEO = { roles: ['ceo'] };
const CODE = 'refused: There is code, an address or a tag at the cursor.';
const SEALED = 'refused: Nothing is written into code, front matter or comments.';

type Case = readonly [what: string, language: string, before: string, after: string];

const CASES: readonly Case[] = [
  ['a selected acronym', 'markdown', 'The ‹CEO› met.\n', 'The Chief Executive Officer (CEO) met.\n'],
  ['a touched acronym', 'markdown', 'The C¦EO met.\n', 'The Chief Executive Officer (CEO) met.\n'],
  ['the end of an acronym', 'markdown', 'The CEO¦, met.\n', 'The Chief Executive Officer (CEO), met.\n'],
  ['a plural', 'markdown', 'Two C¦EOs met.\n', 'Two Chief Executive Officers (CEOs) met.\n'],
  ['dots', 'markdown', 'The C.E¦.O. met.\n', 'The Chief Executive Officer (C.E.O.) met.\n'],
  ['a title', 'markdown', 'The chief exe¦cutive officer met.\n', 'The chief executive officer (CEO) met.\n'],
  ['a selected passage: the first name in it', 'markdown', 'So ‹the CEO met› them.\n', 'So the Chief Executive Officer (CEO) met them.\n'],
  ['no name: at the cursor', 'markdown', 'Ask the ¦ now.\n', 'Ask the Chief Executive Officer (CEO) now.\n'],
  ['a word: behind it', 'markdown', 'Ask o¦ur.\n', 'Ask our Chief Executive Officer (CEO).\n'],
  ['an empty document', 'markdown', '¦', 'Chief Executive Officer (CEO)'],
  ['emphasis', 'markdown', 'The **C¦EO** met.\n', 'The **Chief Executive Officer (CEO)** met.\n'],
  ['a cell', 'markdown', '| a |\n| - |\n| C¦EO |\n', '| a |\n| - |\n| Chief Executive Officer (CEO) |\n'],
  ['a quotation', 'markdown', '> The C¦EO\r\n> met.\r\n', '> The Chief Executive Officer (CEO)\r\n> met.\r\n'],
  ['several names far apart', 'markdown', `C¦EO\n\n${'so on '.repeat(4_000)}\n\nC¦EO\n`, `Chief Executive Officer (CEO)\n\n${'so on '.repeat(4_000)}\n\nChief Executive Officer (CEO)\n`],
  ['letters that are written out here', 'markdown', 'The Chief Executive Officer (C¦EO) met.\n', 'refused: CEO is written out here already.'],
  ['a title with its letters', 'markdown', 'The Chief Exec¦utive Officer (CEO) met.\n', 'refused: Chief Executive Officer is written out here already.'],
  ['a code span', 'markdown', 'Run `C¦EO` now.\n', CODE],
  ['an address', 'markdown', 'See [it](http://x/C¦EO).\n', CODE],
  ['a fence', 'markdown', '```\nC¦EO\n```\n', SEALED],
  ['front matter', 'markdown', '---\nrole: C¦EO\n---\n', SEALED],
  ['another word with the letters', 'markdown', 'OCEO¦NS\n', 'OCEONS Chief Executive Officer (CEO)\n'],
  ['a paragraph', 'html', '<p>The C¦EO</p>\n', '<p>The Chief Executive Officer (CEO)</p>\n'],
  ['an attribute', 'html', '<p title="C¦EO">x</p>\n', CODE],
  ['a paragraph', 'latex', 'The C¦EO\n', 'The Chief Executive Officer (CEO)\n'],
  ['the preamble', 'latex', '% C¦EO\n\\begin{document}\nx\n\\end{document}\n', SEALED],
  ['a cell', 'asciidoc', '|===\n|C¦EO\n|===\n', '|===\n|Chief Executive Officer (CEO)\n|===\n'],
  ['a heading', 'restructuredtext', 'The C¦EO\n=======\n', 'refused: A longer heading would need a longer line under it.'],
  ['a drawn table', 'restructuredtext', '+-----+\n| C¦EO |\n+-----+\n', SEALED],
  ['plain text', 'plaintext', 'The C¦EO met.', 'The Chief Executive Officer (CEO) met.'],
  ['a comment', 'typescript', 'f(); // the C¦EO\n', 'f(); // the Chief Executive Officer (CEO)\n'],
  ['a string', 'python', 'x = "the C¦EO"\n', 'x = "the Chief Executive Officer (CEO)"\n'],
  ['a name in code', 'python', 'C¦EO = 1\n', CODE],
  ['a value', 'json', '{ "who": "C¦EO" }', '{ "who": "Chief Executive Officer (CEO)" }'],
  ['a value', 'yaml', 'who: C¦EO\n', 'who: Chief Executive Officer (CEO)\n'],
  ['fields parted by commas', 'csv', 'a,C¦EO\n', 'refused: This way of writing does not suit the language of the document, or the roles.'],
];

suite('planExpansion', () => {
  for (const [what, language, before, after] of CASES) test(`in ${language}, at ${what}`, () => expect(planned('expansion', language, before, CEO).after).to.equal(after));

  test('writes out the first of two names near one another', () => {
    expect(planned('expansion', 'markdown', 'The C¦EO and a C¦EO.\n', CEO)).to.deep.equal({
      after: 'The Chief Executive Officer (CEO) and a CEO.\n',
      remarks: ['Of the places near one another only the first is written out.'],
    });
  });

  test('says where the letters are written out before', () => {
    const { after, remarks } = planned('expansion', 'markdown', 'A.\n\nThe Chief Executive Officer (CEO) met.\n\nThe C¦EO left.\n', CEO);
    expect(after).to.contain('The Chief Executive Officer (CEO) left.');
    expect(remarks).to.deep.equal(['Line 3 already says what CEO stands for.']);
  });

  test('takes the role whose name the cursor is on', () => {
    expect(planned('expansion', 'markdown', 'The CEO and the C¦OO.\n', { roles: ['ceo', 'coo'] }).after).to.equal('The CEO and the Chief Operating Officer (COO).\n');
  });

  test('takes the role that each selection is about where two have the same letters', () => {
    const text = 'The CSO and the CSO.';
    const plan = planInsertion({
      glossary,
      style: 'expansion',
      roles: rolesOf(glossary, ['cso-security', 'cso-strategy']),
      document: { text, languageId: 'markdown' },
      selections: [{ start: 4, end: 7, role: 'cso-strategy' }, { start: 16, end: 19, role: 'cso-security' }],
      l10n: english,
    });
    expect('edits' in plan && applyEdits(text, plan.edits)).to.equal('The Chief Strategy Officer (CSO) and the Chief Security Officer (CSO).');
  });

  test('has nothing to write for a role without an acronym', () => {
    expect(planned('expansion', 'markdown', 'The Cha¦ir.\n', { roles: ['chair'] }).after).to.match(/^refused: /u);
  });
});
