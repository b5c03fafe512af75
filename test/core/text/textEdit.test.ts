import { expect } from 'chai';
import { applyEdits } from '../../../src/core/text/textEdit';

suite('applyEdits', () => {
  test('changes a text', () => {
    const edits = [
      { start: 0, end: 3, text: 'a' },
      { start: 7, end: 7, text: '!' },
    ];
    expect(applyEdits('the CEO', edits)).to.equal('a CEO!');
  });

  test('changes nothing without edits', () => expect(applyEdits('x', [])).to.equal('x'));
});
