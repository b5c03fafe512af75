import { expect } from 'chai';
import { rolesOf } from '../../../../src/core/glossary/glossary';
import { planInsertion } from '../../../../src/core/insert/planInsertion';
import { english } from '../../../helpers/glossary';
import { glossary, planned } from '../planned';

const TITLE = 'Chief Operating Officer';
const PREAMBLE = '\\documentclass{article}\n\\usepackage[acronym]{glossaries}\n';

const CASES: readonly (readonly [what: string, language: string, before: string, after: string])[] = [
  ['any place', 'markdown', 'The ¦COO met.\n', `The COO met.\n\n*[COO]: ${TITLE}\n`],
  ['others', 'markdown', '¦COO\n\n*[CEO]: x\n', `COO\n\n*[CEO]: x\n*[COO]: ${TITLE}\n`],
  ['one that is there', 'markdown', '¦COO\n\n*[COO]: x\n', 'refused: The document has an abbreviation for COO already.'],
  ['a document with glossaries', 'latex', `${PREAMBLE}\\begin{document}\nThe C¦OO met C¦OOs.\n\\end{document}\n`, `${PREAMBLE}\\newacronym{coo}{COO}{${TITLE}}\n\\begin{document}\nThe \\gls{coo} met \\glspl{coo}.\n\\end{document}\n`],
  ['an acronym that is defined', 'latex', `${PREAMBLE}\\newacronym{coo}{COO}{${TITLE}}\n\\begin{document}\nC¦OO\n\\end{document}\n`, `${PREAMBLE}\\newacronym{coo}{COO}{${TITLE}}\n\\begin{document}\n\\gls{coo}\n\\end{document}\n`],
  ['a key that is taken', 'latex', `${PREAMBLE}\\newacronym{coo}{COO}{Cooing}\n\\begin{document}\nC¦OO\n\\end{document}\n`, `${PREAMBLE}\\newacronym{coo}{COO}{Cooing}\n\\newacronym{coo-2}{COO}{${TITLE}}\n\\begin{document}\n\\gls{coo-2}\n\\end{document}\n`],
  ['a package in a comment', 'latex', '% \\usepackage{glossaries}\n\\begin{document}\nC¦OO\n\\end{document}\n', `% \\usepackage{glossaries}\n\\begin{document}\n${TITLE} (COO)\n\\end{document}\n`],
  ['a document with a head', 'asciidoc', '= T\nauthor\n\nThe C¦OO met.\n', `= T\nauthor\n:coo: ${TITLE} (COO)\n\nThe {coo} met.\n`],
  ['a document without', 'asciidoc', 'The C¦OO met.\n', `:coo: ${TITLE} (COO)\n\nThe {coo} met.\n`],
  ['an acronym', 'restructuredtext', 'The C¦OO met.\n', `The |COO| met.\n\n.. |COO| replace:: ${TITLE} (COO)\n`],
  ['one that is there', 'restructuredtext', `C¦OO\n\n.. |COO| replace:: ${TITLE} (COO)\n`, `|COO|\n\n.. |COO| replace:: ${TITLE} (COO)\n`],
  ['emphasis', 'restructuredtext', '**C¦OO**\n', 'refused: The marks beside the cursor leave no room for others.'],
  ['letters on either side', 'restructuredtext', `彼はC¦OOです。\n\n.. |COO| replace:: ${TITLE} (COO)\n`, `彼は\\ |COO|\\ です。\n\n.. |COO| replace:: ${TITLE} (COO)\n`],
  ['a heading, which would be the first use', 'latex', `${PREAMBLE}\\newacronym{coo}{COO}{${TITLE}}\n\\begin{document}\n\\section{C¦OO}\n\\end{document}\n`, `${PREAMBLE}\\newacronym{coo}{COO}{${TITLE}}\n\\begin{document}\n\\section{\\glsentryshort{coo}}\n\\end{document}\n`],
  ['a comment', 'latex', '% C¦OO\n', 'refused: Nothing is written into code, front matter or comments.'],
  ['a document whose title has a line under it', 'asciidoc', 'The Title\n=========\nauthor\n\nThe C¦OO met.\n', `The Title\n=========\nauthor\n:coo: ${TITLE} (COO)\n\nThe {coo} met.\n`],
  ['an acronym', 'html', '<p>C¦OO</p>\n', 'refused: This way of writing does not suit the language of the document, or the roles.'],
];

suite('planAbbreviation', () => {
  for (const [what, language, before, after] of CASES) test(`in ${language}, at ${what}`, () => expect(planned('abbreviation', language, before).after).to.equal(after));

  test('is about a whole Markdown document, so that it does not matter what is at the cursor', () => {
    expect(planned('abbreviation', 'markdown', '<!-- C¦OO -->\n')).to.deep.equal({ after: `<!-- COO -->\n\n*[COO]: ${TITLE}\n`, remarks: [] });
  });

  test('holds for a cell of a notebook only, and says so', () => {
    const plan = planInsertion({ glossary, style: 'abbreviation', roles: rolesOf(glossary, ['coo']), document: { text: 'COO', languageId: 'markdown', isCell: true }, selections: [], l10n: english });
    expect(plan).to.have.property('remarks').that.deep.equals(['It holds for this cell only: the cells of a notebook are shown one by one.']);
  });

  test('says why a LaTeX document gets the title in place', () => {
    expect(planned('abbreviation', 'latex', 'C¦OO\n').remarks).to.deep.equal(['The document does not load the glossaries package, so the title is written out.']);
  });
});
