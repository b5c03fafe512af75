import { expect } from 'chai';
import fc from 'fast-check';
import { invertEdits, sortedEdits } from '../../../src/core/insert/edits';
import { applyEdits, type TextEdit } from '../../../src/core/text/textEdit';

const edit = (start: number, end: number, text: string): TextEdit => ({ start, end, text });

suite('sortedEdits', () => {
  test('puts edits in order', () => expect(sortedEdits([edit(4, 5, 'b'), edit(0, 1, 'a')])).to.deep.equal([edit(0, 1, 'a'), edit(4, 5, 'b')]));
  test('makes insertions at one place one', () => expect(sortedEdits([edit(3, 3, 'a'), edit(3, 3, 'b')])).to.deep.equal([edit(3, 3, 'ab')]));
  test('makes an insertion right behind a change a part of it', () => expect(sortedEdits([edit(3, 3, 'b'), edit(0, 3, 'a')])).to.deep.equal([edit(0, 3, 'ab')]));
  test('leaves two changes that touch as they are', () => expect(sortedEdits([edit(0, 3, 'a'), edit(3, 5, 'b')])).to.deep.equal([edit(0, 3, 'a'), edit(3, 5, 'b')]));
  test('puts an insertion right before a change into it', () => expect(sortedEdits([edit(3, 5, 'b'), edit(3, 3, 'a')])).to.deep.equal([edit(3, 5, 'ab')]));
  test('of two that overlap keeps the earlier', () => expect(sortedEdits([edit(2, 5, 'b'), edit(0, 3, 'a')])).to.deep.equal([edit(0, 3, 'a')]));
});

suite('invertEdits', () => {
  test('leads back to the very text', () => {
    const edits = fc.array(fc.record({ start: fc.nat(40), length: fc.nat(5), text: fc.string({ unit: 'binary', maxLength: 5 }) }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), edits, (text, wanted) => {
        const inside = wanted.map(({ start, length, text: inserted }) => edit(Math.min(start, text.length), Math.min(start + length, text.length), inserted));
        const sorted = sortedEdits(inside);
        expect(applyEdits(applyEdits(text, sorted), invertEdits(text, sorted))).to.equal(text);
      }),
      { numRuns: 5_000 },
    );
  });
});
