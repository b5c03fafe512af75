import { expect } from 'chai';
import { rolesOf } from '../../../../src/core/glossary/glossary';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { planInsertion } from '../../../../src/core/insert/planInsertion';
import { english } from '../../../helpers/glossary';
import { glossary, planned } from '../planned';

const CEO = { roles: ['ceo'] };
const CODE = 'refused: There is code, a formula, an address or a tag at the cursor.';
const FOUND = 'refused: The link here is found by these words, so they stay as they are.';
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
  ['the head', 'asciidoc', '= T\n:who: C¦EO\n\nx\n', SEALED],
  ['a heading: its line grows with it', 'restructuredtext', 'The C¦EO\n=======\n\nx\n', 'The Chief Executive Officer (CEO)\n=================================\n\nx\n'],
  ['a heading between two lines', 'restructuredtext', '========\n 表 C¦EO\n========\n', `${'='.repeat(33)}\n 表 Chief Executive Officer (CEO)\n${'='.repeat(33)}\n`],
  ['a heading of two lines', 'asciidoc', 'The C¦EO\n-------\n\nx\n', 'The Chief Executive Officer (CEO)\n---------------------------------\n\nx\n'],
  ['the line of a heading', 'markdown', 'The boss\n---¦\n', 'refused: Put the cursor into the text of the document, not before or behind it.'],
  ['a drawn table', 'restructuredtext', '+-----+\n| C¦EO |\n+-----+\n', 'refused: This table is drawn with signs, and longer words would break its columns. Insert a definition instead: it goes below the table.'],
  ['a drawn table without lines between its columns', 'restructuredtext', '===  ====\nC¦EO  runs\n===  ====\n', 'refused: This table is drawn with signs, and longer words would break its columns. Insert a definition instead: it goes below the table.'],
  ['a listed table', 'restructuredtext', '.. list-table::\n\n   * - C¦EO\n     - x\n', '.. list-table::\n\n   * - Chief Executive Officer (CEO)\n     - x\n'],
  ['a footnote', 'restructuredtext', '.. [#a] The C¦EO\n', '.. [#a] The Chief Executive Officer (CEO)\n'],
  ['a link that leads on from its words', 'restructuredtext', '`C¦EO`_\n', FOUND],
  ['a word that is a link', 'restructuredtext', 'C¦EO_\n', FOUND],
  ['a reference by name', 'restructuredtext', ':ref:`C¦EO`\n', FOUND],
  ['a link with an address', 'restructuredtext', '`the C¦EO <https://x.org>`_\n', '`the Chief Executive Officer (CEO) <https://x.org>`_\n'],
  ['a link by its words', 'markdown', '[C¦EO]\n\n[ceo]: https://x.org\n', FOUND],
  ['a link by its words, with empty brackets', 'markdown', '[the  C¦EO][]\n\n[The CEO]: https://x.org\n', FOUND],
  ['brackets that are no link', 'markdown', '[C¦EO]\n', '[Chief Executive Officer (CEO)]\n'],
  ['a link with an address', 'markdown', '[the C¦EO](https://x.org)\n', '[the Chief Executive Officer (CEO)](https://x.org)\n'],
  ['a formula', 'markdown', 'Let $x_{C¦EO}$ be.\n', CODE],
  ['sums of money', 'markdown', 'Paid $5 to the C¦EO, $6 to us.\n', 'Paid $5 to the Chief Executive Officer (CEO), $6 to us.\n'],
  ['a formula', 'latex', 'Let $x_{C¦EO}$ be.\n', CODE],
  ['another formula', 'latex', 'Let \\(x_{C¦EO}\\) be.\n', CODE],
  ['a formula of its own lines', 'latex', '\\[\n  C¦EO\n\\]\n', CODE],
  ['sums of money', 'latex', 'Paid \\$5 to the C¦EO, \\$6 to us.\n', 'Paid \\$5 to the Chief Executive Officer (CEO), \\$6 to us.\n'],
  ['behind the end', 'latex', '\\begin{document}\nx\n\\end{document}¦\n', 'refused: Put the cursor into the text of the document, not before or behind it.'],
  ['a formula', 'asciidoc', 'Let stem:[x_C¦EO] be.\n', CODE],
  ['a formula', 'restructuredtext', 'Let :math:`x_C¦EO` be.\n', CODE],
  ['plain text', 'plaintext', 'The C¦EO met.', 'The Chief Executive Officer (CEO) met.'],
  ['a comment', 'typescript', 'f(); // the C¦EO\n', 'f(); // the Chief Executive Officer (CEO)\n'],
  ['the mark that closes a comment', 'typescript', '/*\n ¦*/\n', '/*\n Chief Executive Officer (CEO) */\n'],
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
