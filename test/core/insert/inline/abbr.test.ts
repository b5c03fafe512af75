import { expect } from 'chai';
import { rolesOf } from '../../../../src/core/glossary/glossary';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { planInsertion } from '../../../../src/core/insert/planInsertion';
import { english } from '../../../helpers/glossary';
import { glossary, planned } from '../planned';

const NOT_OFFERED = 'refused: This way of writing does not suit the language of the document, or the roles.';

const CASES: readonly (readonly [what: string, language: string, before: string, after: string])[] = [
  ['an acronym', 'markdown', 'The C¦OO met.\n', 'The <abbr title="Chief Operating Officer">COO</abbr> met.\n'],
  ['a plural', 'html', '<p>Two C¦OOs</p>\n', '<p>Two <abbr title="Chief Operating Officers">COOs</abbr></p>\n'],
  ['no name', 'html', '<p>Ask ¦.</p>\n', '<p>Ask <abbr title="Chief Operating Officer">COO</abbr>.</p>\n'],
  ['one that is there', 'html', '<p><abbr title="x">C¦OO</abbr></p>\n', 'refused: This is an abbreviation with its title already.'],
  ['a title', 'html', '<p>Chief Oper¦ating Officer</p>\n', 'refused: Select the acronym, not the title.'],
  ['an acronym', 'asciidoc', 'The C¦OO met.\n', 'The +++<abbr title="Chief Operating Officer">+++COO+++</abbr>+++ met.\n'],
  ['an acronym', 'restructuredtext', 'The C¦OO met.\n', 'The :abbr:`COO (Chief Operating Officer)` met.\n'],
  ['an image', 'markdown', '![C¦OO](x.png)\n', 'refused: The marks beside the cursor leave no room for others.'],
  ['emphasis', 'restructuredtext', '**C¦OO**\n', 'refused: The marks beside the cursor leave no room for others.'],
  ['letters on either side', 'restructuredtext', '彼はC¦OOです。\n', '彼は\\ :abbr:`COO (Chief Operating Officer)`\\ です。\n'],
  ['an acronym', 'latex', 'The C¦OO met.\n', NOT_OFFERED],
  ['an acronym', 'plaintext', 'The C¦OO met.\n', NOT_OFFERED],
];

suite('planAbbr', () => {
  for (const [what, language, before, after] of CASES) test(`in ${language}, at ${what}`, () => expect(planned('abbr', language, before).after).to.equal(after));

  test('lets no title end its attribute, nor a cell', () => {
    const [coo] = rolesOf(glossary, ['coo']);
    if (coo === undefined) throw new Error('no role');
    const text = '| a |\n| - |\n| COO |\n';
    const plan = planInsertion({ glossary, style: 'abbr', roles: [{ ...coo, title: '"><script>|`*x' }], document: { text, languageId: 'markdown' }, selections: [{ start: 15, end: 15 }], l10n: english });
    expect('edits' in plan && applyEdits(text, plan.edits)).to.equal('| a |\n| - |\n| <abbr title="&quot;&gt;&lt;script&gt;&#124;&#96;&#42;x">COO</abbr> |\n');
  });
});
