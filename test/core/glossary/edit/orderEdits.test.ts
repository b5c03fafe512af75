import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keepEnd, orderEdits, shortestEdit } from '../../../../src/core/glossary/edit/orderEdits';
import { applyEdits } from '../../../../src/core/text/textEdit';

suite('orderEdits', () => {
  test('are put in order, and made one where they touch', () => {
    const edits = [{ start: 4, end: 6, text: 'C' }, { start: 0, end: 1, text: 'A' }, { start: 4, end: 4, text: 'B' }];
    assert.deepEqual(orderEdits(edits), [{ start: 0, end: 1, text: 'A' }, { start: 4, end: 6, text: 'BC' }]);
    assert.equal(applyEdits('abcdefg', orderEdits(edits) ?? []), 'AbcdBCg');
  });

  test('have no order where they overlap', () => assert.equal(orderEdits([{ start: 0, end: 3, text: '' }, { start: 2, end: 4, text: '' }]), undefined));

  test('leave a text without a last line break without one', () => {
    assert.deepEqual(keepEnd('a\r\nb', [{ start: 3, end: 4, text: '' }]), [{ start: 1, end: 4, text: '' }]);
    assert.deepEqual(keepEnd('a\nb', [{ start: 2, end: 3, text: 'c\n' }]), [{ start: 2, end: 3, text: 'c' }]);
    assert.deepEqual(keepEnd('a\nb\n', [{ start: 2, end: 4, text: '' }]), [{ start: 2, end: 4, text: '' }]);
  });

  test('as one edit lead from any text to any other', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', '\n', 'ab'), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, texts, (before, after) => assert.equal(applyEdits(before, shortestEdit(before, after)), after)));
  });
});
