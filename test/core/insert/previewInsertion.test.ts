import { expect } from 'chai';
import { previewInsertion } from '../../../src/core/insert/previewInsertion';

suite('previewInsertion', () => {
  const text = 'The CEO met.';
  const preview = (...edits: readonly { start: number; end: number; text: string }[]) => previewInsertion({ edits, remarks: ['All is there.'] }, text);

  test('shows what gives way', () => expect(preview({ start: 4, end: 7, text: 'Chief Executive Officer (CEO)' })).to.equal('CEO → Chief Executive Officer (CEO)'));
  test('shows a block on one line', () => expect(preview({ start: 12, end: 12, text: '\r\n\r\n**CEO**: Leads.\r\n' })).to.equal('**CEO**: Leads.'));
  test('parts several edits', () => expect(preview({ start: 7, end: 7, text: '[^ceo]' }, { start: 12, end: 12, text: '\n\n[^ceo]: Leads.' })).to.equal('[^ceo] · [^ceo]: Leads.'));
  test('leaves out what ties a block to a list', () => expect(preview({ start: 12, end: 12, text: '\n+\n--\nA.\n\nB.\n--' })).to.equal('A. B. --'));
  test('is short', () => expect(preview({ start: 0, end: 0, text: 'word '.repeat(10_000) }).length).to.be.at.most(160));
  test('says why there is nothing', () => expect(previewInsertion({ refused: 'There is code here.' }, text)).to.equal('There is code here.'));
  test('says what is remarked where nothing changes', () => expect(preview()).to.equal('All is there.'));
});
