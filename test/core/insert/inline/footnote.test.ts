import { expect } from 'chai';
import { planned } from '../planned';

const TEXT = 'Runs the operations that deliver the plan.';
const MD = `**Chief Operating Officer (COO)**: ${TEXT}`;

type Case = readonly [what: string, language: string, before: string, after: string];

const CASES: readonly Case[] = [
  ['a name', 'markdown', 'The C¦OO met.\n', `The COO[^coo] met.\n\n[^coo]: ${MD}\n`],
  ['Windows line ends', 'markdown', 'The C¦OO met.\r\n', `The COO[^coo] met.\r\n\r\n[^coo]: ${MD}\r\n`],
  ['the end without a line end', 'markdown', 'The COO¦', `The COO[^coo]\n\n[^coo]: ${MD}\n`],
  ['two names: one note', 'markdown', 'C¦OO, C¦OO\n', `COO[^coo], COO[^coo]\n\n[^coo]: ${MD}\n`],
  ['a note that is there', 'markdown', `C¦OO\n\n[^coo]: ${MD}\n`, `COO[^coo]\n\n[^coo]: ${MD}\n`],
  ['another note of the name', 'markdown', 'C¦OO\n\n[^coo]: Mine.\n', `COO[^coo-2]\n\n[^coo]: Mine.\n[^coo-2]: ${MD}\n`],
  ['a mark that is there', 'markdown', 'C¦OO[^coo]\n\n[^coo]: Mine.\n', 'refused: There is a footnote here already.'],
  ['a cell', 'markdown', '| a |\n| - |\n| C¦OO |\n', `| a |\n| - |\n| COO[^coo] |\n\n[^coo]: ${MD}\n`],
  ['a document that ends in a fence', 'markdown', 'C¦OO\n\n```\nx\n', 'refused: The document ends in a block that nothing closes.'],
  ['a name', 'latex', 'The C¦OO met.\n', `The COO\\footnote{\\textbf{Chief Operating Officer (COO)}: ${TEXT}} met.\n`],
  ['a heading', 'latex', '\\section{The C¦OO}\n', 'refused: LaTeX loses footnotes in headings and tables.'],
  ['a name', 'asciidoc', 'The C¦OO met.\n', `The COOfootnote:coo[*Chief Operating Officer (COO)*: ${TEXT}] met.\n`],
  ['two names', 'asciidoc', 'C¦OO, C¦OO\n', `COOfootnote:coo[*Chief Operating Officer (COO)*: ${TEXT}], COOfootnote:coo[]\n`],
  ['a name', 'restructuredtext', 'The C¦OO met.\n', `The COO [#coo]_ met.\n\n.. [#coo] ${MD}\n`],
  ['emphasis: behind it', 'restructuredtext', 'The **C¦OO** met.\n', `The **COO** [#coo]_ met.\n\n.. [#coo] ${MD}\n`],
  ['a name', 'html', '<body>\n<p>The C¦OO</p>\n</body>\n', `<body>\n<p>The COO<sup><a id="fnref-coo" href="#fn-coo">1</a></sup></p>\n\n<p id="fn-coo"><sup>1</sup> <dfn>Chief Operating Officer (COO)</dfn>: ${TEXT} <a href="#fnref-coo">↩</a></p>\n\n</body>\n`],
  ['a name', 'plaintext', 'The C¦OO met.', `The COO (Chief Operating Officer: ${TEXT.slice(0, -1)}) met.`],
  ['a title', 'plaintext', 'The Chief Op¦erating Officer met.', `The Chief Operating Officer (${TEXT.slice(0, -1)}) met.`],
  ['two names of a paragraph: one parenthesis', 'plaintext', 'The C¦OO and\nthe C¦OO met.', `The COO (Chief Operating Officer: ${TEXT.slice(0, -1)}) and\nthe COO met.`],
  ['a comment', 'latex', 'A\\% x % C¦OO\nThe C¦OO met.\n', `A\\% x % COO\nThe COO\\footnote{\\textbf{Chief Operating Officer (COO)}: ${TEXT}} met.\n`],
  ['a per cent sign', 'latex', '5\\% C¦OO\n', `5\\% COO\\footnote{\\textbf{Chief Operating Officer (COO)}: ${TEXT}}\n`],
  ['a comment', 'asciidoc', '// C¦OO\n\nC¦OO\n', `// COO\n\nCOOfootnote:coo[*Chief Operating Officer (COO)*: ${TEXT}]\n`],
  ['an empty document', 'markdown', '¦', 'refused: Put the cursor behind a word: a footnote needs one to stand at.'],
  ['an empty line of a quotation', 'markdown', '> a\n>¦\n', 'refused: Put the cursor behind a word: a footnote needs one to stand at.'],
  ['a link: behind it', 'markdown', '[the C¦OO](https://x.org)\n', `[the COO](https://x.org)[^coo]\n\n[^coo]: ${MD}\n`],
  ['an image: behind it', 'markdown', '![the C¦OO](x.png)\n', `![the COO](x.png)[^coo]\n\n[^coo]: ${MD}\n`],
  ['an abbreviation: behind it', 'markdown', '<abbr title="x">C¦OO</abbr>\n', `<abbr title="x">COO</abbr>[^coo]\n\n[^coo]: ${MD}\n`],
  ['tags, among which none are read', 'markdown', '<div>\nC¦OO\n</div>\n', 'refused: Footnotes are not read among HTML tags.'],
  ['a link: behind it', 'html', '<p><a href="x">C¦OO</a></p>\n', `<p><a href="x">COO</a><sup><a id="fnref-coo" href="#fn-coo">1</a></sup></p>\n\n<p id="fn-coo"><sup>1</sup> <dfn>Chief Operating Officer (COO)</dfn>: ${TEXT} <a href="#fnref-coo">↩</a></p>\n`],
  ['a choice of a form', 'html', '<select>\n<option>C¦OO</option>\n</select>\n', 'refused: The marks beside the cursor leave no room for others.'],
  ['a link: behind it', 'latex', '\\href{x}{the C¦OO}\n', `\\href{x}{the COO}\\footnote{\\textbf{Chief Operating Officer (COO)}: ${TEXT}}\n`],
  ['a footnote', 'latex', 'A\\footnote{The \\emph{C¦OO}.}\n', 'refused: There is a footnote here already.'],
  ['the term of a list: behind it', 'latex', '\\item[C¦OO] x\n', `\\item[COO]\\footnote{\\textbf{Chief Operating Officer (COO)}: ${TEXT}} x\n`],
  ['emphasis: behind it, parted from its mark', 'asciidoc', 'The *C¦OO* met.\n', `The *COO*{empty}footnote:coo[*Chief Operating Officer (COO)*: ${TEXT}] met.\n`],
  ['a link: behind it', 'asciidoc', 'https://x.org[the C¦OO]\n', `https://x.org[the COO]footnote:coo[*Chief Operating Officer (COO)*: ${TEXT}]\n`],
  ['a reference: behind it', 'asciidoc', '<<x,the C¦OO>>\n', `<<x,the COO>>footnote:coo[*Chief Operating Officer (COO)*: ${TEXT}]\n`],
  ['a footnote', 'asciidoc', 'Afootnote:[The C¦OO.]\n', 'refused: There is a footnote here already.'],
  ['a link: behind it', 'restructuredtext', '`the C¦OO <https://x.org>`_\n', `\`the COO <https://x.org>\`_ [#coo]_\n\n.. [#coo] ${MD}\n`],
  ['a name that leads elsewhere', 'restructuredtext', 'C¦OO x\n\n.. _COO: https://x.org\n', `COO [#coo-2]_ x\n\n.. _COO: https://x.org\n\n.. [#coo-2] ${MD}\n`],
  ['a name that is a heading', 'restructuredtext', 'COO\r\n===\r\n\r\nThe C¦OO\r\n', `COO\r\n===\r\n\r\nThe COO [#coo-2]_\r\n\r\n.. [#coo-2] ${MD}\r\n`],
  ['a word that is a link', 'restructuredtext', 'C¦OO_ x\n', `COO_ [#coo]_ x\n\n.. [#coo] ${MD}\n`],
  ['an abbreviation: behind it', 'restructuredtext', ':abbr:`C¦OO (x)`\n', `:abbr:\`COO (x)\` [#coo]_\n\n.. [#coo] ${MD}\n`],
  ['a heading that ends the document', 'restructuredtext', 'The C¦OO\n=======', `The COO [#coo]_\n===============\n\n.. [#coo] ${MD}\n`],
  ['code', 'typescript', '// C¦OO\n', 'refused: This way of writing does not suit the language of the document, or the roles.'],
];

suite('planFootnotes', () => {
  for (const [what, language, before, after] of CASES) test(`in ${language}, at ${what}`, () => expect(planned('footnote', language, before).after).to.equal(after));

  test('gives a second role its own note beside the first', () => {
    const { after } = planned('footnote', 'markdown', 'C¦OO and C¦EO\n', { roles: ['ceo', 'coo'] });
    expect(after).to.equal(`COO[^coo] and CEO[^ceo]\n\n[^coo]: ${MD}\n[^ceo]: **Chief Executive Officer (CEO)**: Leads the whole organisation for the board.\n`);
  });

  test('counts on in HTML', () => {
    const once = planned('footnote', 'html', '<p>C¦OO</p>\n<p>CEO</p>\n').after;
    const twice = planned('footnote', 'html', once.replace('<p>CEO', '<p>C¦EO'), { roles: ['ceo'] }).after;
    expect(twice).to.contain('<p>CEO<sup><a id="fnref-ceo" href="#fn-ceo">2</a></sup></p>').and.to.contain('</p>\n<p id="fn-ceo"><sup>2</sup> ');
  });
});
