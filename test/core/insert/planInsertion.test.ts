import { expect } from 'chai';
import { rolesOf } from '../../../src/core/glossary/glossary';
import type { Role } from '../../../src/core/glossary/types';
import { applyEdits } from '../../../src/core/text/textEdit';
import { MAX_DOCUMENT, MAX_SELECTIONS, planInsertion, type InsertionRequest } from '../../../src/core/insert/planInsertion';
import { stylesFor } from '../../../src/core/insert/styles';
import { english } from '../../helpers/glossary';
import { glossary } from './planned';

const [coo] = rolesOf(glossary, ['coo']);
if (coo === undefined) throw new Error('no role');

function request(changed: Partial<InsertionRequest> & { readonly text?: string; readonly languageId?: string }): InsertionRequest {
  const { text = 'The COO met.\n', languageId = 'markdown', ...rest } = changed;
  return { glossary, style: 'definition', roles: [coo as Role], document: { text, languageId }, selections: [{ start: 5, end: 5 }], l10n: english, ...rest };
}

suite('planInsertion', () => {
  test('refuses what is too much', () => {
    expect(planInsertion(request({ text: 'x'.repeat(MAX_DOCUMENT + 1) }))).to.have.property('refused');
    expect(planInsertion(request({ selections: Array.from({ length: MAX_SELECTIONS + 1 }, () => ({ start: 0, end: 0 })) }))).to.have.property('refused');
  });

  test('refuses to write about nobody, nowhere and out of style', () => {
    expect(planInsertion(request({ roles: [] }))).to.deep.equal({ refused: 'There is no role to write about.' });
    expect(planInsertion(request({ selections: [] }))).to.deep.equal({ refused: 'There is nothing to insert here.' });
    expect(planInsertion(request({ style: 'comparison' }))).to.have.property('refused');
  });

  test('takes offsets that lie nowhere', () => {
    for (const offset of [NaN, -5, Infinity, 1e9, 2.5]) expect(planInsertion(request({ selections: [{ start: offset, end: offset }] }))).to.have.property('edits');
  });

  test('leaves the text of another cursor alone', () => {
    const plan = planInsertion(request({ style: 'expansion', selections: [{ start: 5, end: 5 }, { start: 9, end: 11 }] }));
    expect('edits' in plan && plan.edits.length).to.be.greaterThan(0);
  });

  const hostile: Role = { ...coo, title: '*/ --> ]] \\end{x} </dt> `_| {{x}} |===', definition: '"><script>alert(1)</script> --> */ \\input{x} {x} <%= x %> @x ::', responsibilities: ['- # 1. \n---\n```'], acronyms: [{ text: 'C*/-->', use: 'alias' }] };
  const LANGUAGES = 'markdown mdx html vue latex asciidoc restructuredtext plaintext typescript css lua haskell python'.split(' ');
  for (const languageId of LANGUAGES) {
    test(`writes a hostile entry as text in ${languageId}`, () => {
      for (const style of stylesFor(languageId)) {
        const plan = planInsertion(request({ style, languageId, roles: [hostile], text: '/*\n a\n b */\n', selections: [{ start: 6, end: 6 }] }));
        if ('refused' in plan) continue;
        const inserted = plan.edits.map(({ text }) => text).join('');
        if (['markdown', 'mdx', 'html', 'vue'].includes(languageId)) expect(inserted, style).to.not.match(/(?<!\\)<script/u);
        if (['mdx', 'html', 'vue'].includes(languageId)) expect(inserted, style).to.not.match(/(?<!\\)\{x/u);
        if (languageId === 'css' || languageId === 'typescript') expect(inserted, style).to.not.contain('*/');
        if (languageId === 'latex') expect(inserted, style).to.not.match(/\\input|\\end\{x\}/u);
        expect(applyEdits('/*\n a\n b */\n', plan.edits)).to.contain('/*\n');
      }
    });
  }
});
