import { expect } from 'chai';
import { planned } from './planned';

const COO = 'Runs the operations that deliver the plan.';
const CHAIR = 'Leads the board and its meetings.';
const NAME = 'Chief Operating Officer (COO)';

const CASES: readonly (readonly [language: string, before: string, after: string])[] = [
  ['markdown', 'o¦ne\n', `one\n\n${NAME}\n: ${COO}\n\nChair of the Board\n: ${CHAIR}\n`],
  ['html', '<p>o¦ne</p>\n', `<p>one</p>\n\n<dl>\n  <dt>${NAME}</dt>\n  <dd>${COO}</dd>\n  <dt>Chair of the Board</dt>\n  <dd>${CHAIR}</dd>\n</dl>\n`],
  ['latex', 'o¦ne\n', `one\n\n\\begin{description}\n  \\item[{${NAME}}] ${COO}\n  \\item[{Chair of the Board}] ${CHAIR}\n\\end{description}\n`],
  ['asciidoc', 'o¦ne\n', `one\n\n${NAME}:: ${COO}\nChair of the Board:: ${CHAIR}\n`],
  ['asciidoc', 'A:: o¦ne\nB:: two\n', `A:: one\n+\n--\n${NAME}:: ${COO}\nChair of the Board:: ${CHAIR}\n--\n\nB:: two\n`],
  ['restructuredtext', '- o¦ne\n', `- one\n\n  ${NAME}\n     ${COO}\n\n  Chair of the Board\n     ${CHAIR}\n`],
  ['plaintext', 'o¦ne\n', `one\n\n${NAME}\n  ${COO}\n\nChair of the Board\n  ${CHAIR}\n`],
  ['typescript', 'o¦ne\n', 'refused: This way of writing does not suit the language of the document, or the roles.'],
];

suite('composeTerms', () => {
  for (const [language, before, after] of CASES) test(`writes ${language} in ${JSON.stringify(before)}`, () => expect(planned('definitionList', language, before, { roles: ['coo', 'chair'] }).after).to.equal(after));
});
