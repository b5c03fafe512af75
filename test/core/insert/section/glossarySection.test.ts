import { expect } from 'chai';
import { rolesInDocument } from '../../../../src/core/insert/section/glossarySection';
import { glossary, planned } from '../planned';

const CEO = 'Leads the whole organisation for the board.';
const COO = 'Runs the operations that deliver the plan.';
const DLIST = `<dl>\n  <dt>Chief Executive Officer (CEO)</dt>\n  <dd>${CEO}</dd>\n  <dt>Chief Operating Officer (COO)</dt>\n  <dd>${COO}</dd>\n</dl>`;
const indent = (text: string) => text.replace(/^(?=.)/gmu, '  ');

const CASES: readonly (readonly [language: string, before: string, after: string])[] = [
  ['markdown', '# T\n\nThe COO and the CEO met.\n', `# T\n\nThe COO and the CEO met.\n\n<!-- executive-roles glossary: begin -->\n\n## Glossary\n\n**Chief Executive Officer (CEO)**: ${CEO}\n\n**Chief Operating Officer (COO)**: ${COO}\n\n<!-- executive-roles glossary: end -->\n`],
  ['mdx', '# T\n\nThe COO met.\n', `# T\n\nThe COO met.\n\n{/* executive-roles glossary: begin */}\n\n## Glossary\n\n**Chief Operating Officer (COO)**: ${COO}\n\n{/* executive-roles glossary: end */}\n`],
  ['html', '<body>\n  <p>The COO and the CEO met.</p>\n</body>\n', `<body>\n  <p>The COO and the CEO met.</p>\n\n${indent(`<!-- executive-roles glossary: begin -->\n\n<h2>Glossary</h2>\n\n${DLIST}\n\n<!-- executive-roles glossary: end -->`)}\n\n</body>\n`],
  ['latex', '\\begin{document}\nThe COO met.\n\\end{document}\n', `\\begin{document}\nThe COO met.\n\n% executive-roles glossary: begin\n\n\\section{Glossary}\n\n\\begin{description}\n  \\item[{Chief Operating Officer (COO)}] ${COO}\n\\end{description}\n\n% executive-roles glossary: end\n\n\\end{document}\n`],
  ['asciidoc', '= T\n\nThe COO met.\n', `= T\n\nThe COO met.\n\n// executive-roles glossary: begin\n\n== Glossary\n\nChief Operating Officer (COO):: ${COO}\n\n// executive-roles glossary: end\n`],
  ['restructuredtext', 'T\n=\n\nThe COO met.\n', `T\n=\n\nThe COO met.\n\n.. executive-roles glossary: begin\n\nGlossary\n========\n\nChief Operating Officer (COO)\n   ${COO}\n\n.. executive-roles glossary: end\n`],
  ['plaintext', 'The COO met.\n', 'refused: This way of writing does not suit the language of the document, or the roles.'],
  ['python', '# The COO met.\n', 'refused: This way of writing does not suit the language of the document, or the roles.'],
];

suite('planGlossarySection', () => {
  for (const [language, before, after] of CASES) {
    test(`writes ${language}, and a second time changes nothing`, () => {
      expect(planned('glossarySection', language, before, { roles: [] }).after).to.equal(after);
      if (!after.startsWith('refused')) expect(planned('glossarySection', language, after, { roles: [] })).to.deep.equal({ after, remarks: ['The glossary is up to date.'] });
    });
  }

  test('writes it anew where it stands', () => {
    const begin = '<!-- executive-roles glossary: begin -->';
    const end = '<!-- executive-roles glossary: end -->';
    const { after } = planned('glossarySection', 'markdown', `## A\r\n\r\n${begin}\r\nold\r\n${end}\r\n\r\n## B\r\n\r\nThe COO met.\r\n`, { roles: [] });
    expect(after).to.equal(`## A\r\n\r\n${begin}\r\n\r\n## Glossary\r\n\r\n**Chief Operating Officer (COO)**: ${COO}\r\n\r\n${end}\r\n\r\n## B\r\n\r\nThe COO met.\r\n`);
  });

  test('takes no mark in a fence for its own', () => {
    const { after } = planned('glossarySection', 'markdown', '```\n<!-- executive-roles glossary: begin -->\n```\n\nThe COO met.\n', { roles: [] });
    expect(after).to.match(/The COO met\.\n\n<!-- executive-roles glossary: begin -->\n/u);
  });

  test('writes nothing where a mark is missing', () => {
    expect(planned('glossarySection', 'markdown', 'The COO.\n\n<!-- executive-roles glossary: end -->\n', { roles: [] }).after).to.equal('refused: One of the comments that begin and end the glossary is missing.');
  });

  test('writes about the roles asked for', () => expect(planned('glossarySection', 'markdown', 'x\n', { roles: ['chair'] }).after).to.contain('**Chair of the Board**'));
  test('has nothing to write about no role', () => expect(planned('glossarySection', 'markdown', 'x\n', { roles: [] }).after).to.equal('refused: There is no role to write about.'));
});

suite('rolesInDocument', () => {
  test('reads the text, not the glossary in it', () => {
    const text = 'The COO met.\n\n<!-- executive-roles glossary: begin -->\n\nThe CEO met.\n\n<!-- executive-roles glossary: end -->\n';
    expect(rolesInDocument(glossary, { text, languageId: 'markdown' }).map(({ id }) => id)).to.deep.equal(['coo']);
  });

  test('follows what the reader said that letters mean', () => {
    const document = { text: 'Ask the CSO.', languageId: 'markdown' };
    expect(rolesInDocument(glossary, document)).to.deep.equal([]);
    expect(rolesInDocument(glossary, document, (form) => (form.name === 'CSO' ? { role: 'cso-security', where: '**' } : undefined)).map(({ id }) => id)).to.deep.equal(['cso-security']);
  });
});
