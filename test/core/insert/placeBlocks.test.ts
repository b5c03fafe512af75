import { expect } from 'chai';
import { rolesOf } from '../../../src/core/glossary/glossary';
import { applyEdits } from '../../../src/core/text/textEdit';
import { contextOf } from '../../../src/core/insert/documentContext';
import { placeBlocks } from '../../../src/core/insert/placeBlocks';
import { english } from '../../helpers/glossary';
import { glossary, marked } from './planned';

/** The text after placing a block that names its roles at every cursor, each about the role given for it. */
function placed(before: string, about: readonly (string | undefined)[], languageId = 'markdown'): string {
  const { text, selections } = marked(before);
  const part = placeBlocks(contextOf({ text, languageId }, english), rolesOf(glossary, ['ceo', 'coo']), (roles) => `[${roles.map(({ id }) => id).join(' ')}]`, selections.map((selection, index) => ({ ...selection, role: about[index] })));
  return applyEdits(text, part.edits);
}

suite('placeBlocks', () => {
  test('each paragraph gets what its own cursors are about', () => expect(placed('C¦EO\n\nC¦OO\n', ['ceo', 'coo'])).to.equal('CEO\n\n[ceo]\n\nCOO\n\n[coo]\n'));
  test('a paragraph with two cursors gets both, in the order of the roles', () => expect(placed('C¦OO\nC¦EO\n', ['coo', 'ceo'])).to.equal('COO\nCEO\n\n[ceo coo]\n'));
  test('the same role is told below each of two paragraphs that have a cursor, as every command does its work at every cursor', () => expect(placed('C¦OO\n\nx\n\nC¦OO\n', ['coo', 'coo'])).to.equal('COO\n\n[coo]\n\nx\n\nCOO\n\n[coo]\n'));
  test('it is told once below a paragraph, however many cursors that has', () => expect(placed('C¦OO, C¦OO\nand C¦OO\n', ['coo', 'coo', 'coo'])).to.equal('COO, COO\nand COO\n\n[coo]\n'));
  test('a cursor about no role in particular gets all', () => expect(placed('a¦\n\nC¦OO\n', [undefined, 'coo'])).to.equal('a\n\n[ceo coo]\n\nCOO\n\n[coo]\n'));
  test('in code, too', () => expect(placed('f¦();\ng¦();\n', ['ceo', 'coo'], 'typescript')).to.equal('// [ceo]\nf();\n// [coo]\ng();\n'));
});
