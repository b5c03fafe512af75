import { expect } from 'chai';
import { applyEdits, type TextEdit } from '../../../src/core/text/textEdit';
import { selectionsAfter } from '../../../src/core/insert/selectionsAfter';
import { marked } from './planned';

/** The text after edits, with `¦` and `‹›` where the cursors and selections are. */
function after(before: string, ...edits: readonly TextEdit[]): string {
  const { text, selections } = marked(before);
  const marks = selectionsAfter(text, selections, edits).flatMap(({ start, end }) => (start === end ? [{ start, end: start, text: '¦' }] : [{ start, end: start, text: '‹' }, { start: end, end, text: '›' }]));
  return applyEdits(applyEdits(text, edits), [...marks].sort((one, other) => one.start - other.start));
}

const insert = (at: number, text: string): TextEdit => ({ start: at, end: at, text });
const CEO: TextEdit = { start: 4, end: 7, text: 'Chief (CEO)' };

suite('selectionsAfter', () => {
  test('a cursor in what gives way goes behind what comes', () => expect(after('The C¦EO met.', CEO)).to.equal('The Chief (CEO)¦ met.'));
  test('a selection stays on what came for it', () => expect(after('The ‹CEO› met.', CEO)).to.equal('The ‹Chief (CEO)› met.'));
  test('a selection around it grows with it', () => expect(after('‹The CEO met›.', CEO)).to.equal('‹The Chief (CEO) met›.'));
  test('cursors before and after stay with their letters', () => expect(after('T¦he CEO m¦et.', CEO)).to.equal('T¦he Chief (CEO) m¦et.'));
  test('a cursor where a block is written goes behind it', () => expect(after('a\n\n¦\n\nb', insert(3, 'block\n'))).to.equal('a\n\nblock¦\n\n\nb'));
  test('a block below leaves the cursor in its sentence', () => expect(after('The C¦EO met.', insert(12, '\n\nblock\n'))).to.equal('The C¦EO met.\n\nblock\n'));
  test('a selection does not take in what is written at its end', () => expect(after('The ‹CEO met.›', insert(12, '\n\nblock'))).to.equal('The ‹CEO met.›\n\nblock'));
  test('a selection does not take in what is written at its beginning', () => expect(after('‹f›();', insert(0, '// block\n'))).to.equal('// block\n‹f›();'));
  test('a comment above leaves the cursor in its line', () => expect(after('¦f();', insert(0, '// block\n'))).to.equal('// block\n¦f();'));
  test('a section written anew leaves the cursor about where it was', () => expect(after('a\nol¦d\nb', { start: 2, end: 7, text: 'newer\nc' })).to.equal('a\nne¦wer\nc'));
  test('several edits', () => expect(after('C¦EO, C¦OO', { start: 0, end: 3, text: 'Chief (CEO)' }, { start: 5, end: 8, text: 'Chief (COO)' })).to.equal('Chief (CEO)¦, Chief (COO)¦'));
  test('no edits', () => expect(after('a¦b‹c›')).to.equal('a¦b‹c›'));
});
