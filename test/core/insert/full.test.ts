import { expect } from 'chai';
import { rolesOf } from '../../../src/core/glossary/glossary';
import { composeFull } from '../../../src/core/insert/full';
import { english } from '../../helpers/glossary';
import { glossary } from './planned';

const [ceo, chair] = rolesOf(glossary, ['ceo', 'chair']);
if (ceo === undefined || chair === undefined) throw new Error('no role');
const role = { ...ceo, whenNeeded: { text: 'Always.', scope: 'companies', sources: ['study'], basis: 'general' as const } };
const DIFFERENCE = 'CEO or COO? The CEO answers to the board; the COO answers to the CEO.';

suite('composeFull', () => {
  const cases: readonly (readonly [language: string, text: string])[] = [
    ['markdown', `**Chief Executive Officer (CEO)**: Leads the whole organisation for the board.\n\nResponsibilities:\n\n- set the direction\n- choose the team\n\nWhen an organisation has one: Always. (companies)\n\n${DIFFERENCE}\n\nSources:\n\n- [An act](<https://example.org/act>)\n- A study`],
    ['html', `<p><dfn>Chief Executive Officer (CEO)</dfn>: Leads the whole organisation for the board.</p>\n\n<p>Responsibilities:</p>\n\n<ul>\n  <li>set the direction</li>\n  <li>choose the team</li>\n</ul>\n\n<p>When an organisation has one: Always. (companies)</p>\n\n<p>${DIFFERENCE}</p>\n\n<p>Sources:</p>\n\n<ul>\n  <li><a href="https://example.org/act">An act</a></li>\n  <li>A study</li>\n</ul>`],
    ['latex', `\\textbf{Chief Executive Officer (CEO)}: Leads the whole organisation for the board.\n\nResponsibilities:\n\n\\begin{itemize}\n  \\item {}set the direction\n  \\item {}choose the team\n\\end{itemize}\n\nWhen an organisation has one: Always. (companies)\n\n${DIFFERENCE}\n\nSources:\n\n\\begin{itemize}\n  \\item {}An act, https://example.org/act\n  \\item {}A study\n\\end{itemize}`],
    ['asciidoc', `*Chief Executive Officer (CEO)*: Leads the whole organisation for the board.\n\nResponsibilities:\n\n* set the direction\n* choose the team\n\nWhen an organisation has one: Always. (companies)\n\n${DIFFERENCE}\n\nSources:\n\n* link:++https://example.org/act++[An act]\n* A study`],
    ['restructuredtext', `**Chief Executive Officer (CEO)**: Leads the whole organisation for the board.\n\nResponsibilities:\n\n- set the direction\n- choose the team\n\nWhen an organisation has one: Always. (companies)\n\n${DIFFERENCE}\n\nSources:\n\n- \`An act <https://example.org/act>\`__\n- A study`],
    ['plaintext', `Chief Executive Officer (CEO): Leads the whole organisation for the board.\n\nResponsibilities:\n\n- set the direction\n- choose the team\n\nWhen an organisation has one: Always. (companies)\n\n${DIFFERENCE}\n\nSources:\n\n- An act, https://example.org/act\n- A study`],
  ];
  for (const [language, text] of cases) test(`writes ${language}`, () => expect(composeFull(glossary, role, language, english)).to.equal(text));

  test('says nothing of what the glossary does not know', () => expect(composeFull(glossary, chair, 'markdown', english)).to.equal('**Chair of the Board**: Leads the board and its meetings.'));
});
