import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineEdits } from '../../../src/core/text/lineEdits';
import { applyEdits } from '../../../src/core/text/textEdit';

/** Lines that often are the same, or nearly. */
const line = fc.oneof(fc.constantFrom('', '| CEO | 1 |', '| CEO | 12 |', '| CFO | 1 |', '# Roles', '\u{1f600}', '\u{1f601}', 'a\u{1f600}b'), fc.string({ unit: 'binary', maxLength: 4 }));
const text = fc.tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('', '\n')).map(([lines, end]) => lines.join('\n') + end);

suite('lineEdits', () => {
  test('make the new text of the old one', () => {
    fc.assert(fc.property(text, text, (before, after) => assert.equal(applyEdits(before, lineEdits(before, after)), after)), { numRuns: 3_000 });
  });

  test('come in order, never touch, and part no surrogate pair', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      let last = -1;
      for (const { start, end } of lineEdits(before, after)) {
        assert.ok(start > last && end >= start);
        last = end;
        for (const at of [start, end]) assert.doesNotMatch(before.slice(Math.max(0, at - 1), at + 1), /^[\ud800-\udbff][\udc00-\udfff]$/u);
      }
    }), { numRuns: 3_000 });
  });

  test('leave alone what is the same', () => {
    fc.assert(fc.property(text, (same) => assert.deepEqual(lineEdits(same, same), [])));
    assert.deepEqual(lineEdits('# Roles\n\nSo far: 9 of 20.\n\n| CEO | 1 | a.md |\n| CFO | 1 | b.md |\n', '# Roles\n\nSo far: 10 of 20.\n\n| CEO | 2 | a.md |\n| CFO | 1 | b.md |\n'), [
      { start: 17, end: 18, text: '10' },
      { start: 35, end: 36, text: '2' },
    ]);
  });

  test('put new lines after those that were there, and before an end that stays', () => {
    assert.deepEqual(lineEdits('a\nb\nend\n', 'a\nb\nc\nd\nend\n'), [{ start: 4, end: 4, text: 'c\nd\n' }]);
    assert.deepEqual(lineEdits('a\nb\nc\nend\n', 'a\nend\n'), [{ start: 2, end: 6, text: '' }]);
  });
});
