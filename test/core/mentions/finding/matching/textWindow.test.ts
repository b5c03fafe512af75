import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NOT_ASCII, TextWindow } from '../../../../../src/core/mentions/finding/matching/textWindow';

const SIZE = 64;
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.string({ maxLength: 100, size: 'max' }),
  fc.array(fc.constantFrom('abcd', 'a', ' ', 'é', '社', '😀', '\ud800', '\udc00', '\u007f', '\u0080', '\u07ff', '\u0800', '\uffff', 'words of prose '), { maxLength: 40, size: 'max' }).map((pieces) => pieces.join('')),
);

/** What a window shows, unit by unit. */
function expected(text: string, from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const code = text.charCodeAt(from + index);
    return Number.isNaN(code) ? 32 : code < 128 ? code : NOT_ASCII;
  });
}

suite('TextWindow', () => {
  const part = fc.record({ text: anyText, from: fc.integer({ min: -SIZE - 5, max: 120 }), count: fc.nat(SIZE) });

  test('shows the letters of any part of any text, and blanks outside', () => {
    fc.assert(fc.property(part, ({ text, from, count }) => {
      const window = new TextWindow(SIZE);
      window.fill(text, from, count);
      assert.deepEqual([...window.bytes.subarray(0, count)], expected(text, from, count));
    }), { numRuns: 3_000 });
  });

  test('remembers nothing of what it showed before', () => {
    const window = new TextWindow(SIZE);
    fc.assert(fc.property(part, ({ text, from, count }) => {
      window.fill(text, from, count);
      assert.deepEqual([...window.bytes.subarray(0, count)], expected(text, from, count));
      assert.equal(window.isAscii, !expected(text, from, count).includes(NOT_ASCII));
    }), { numRuns: 1_000 });
  });

  test('says whether all it shows is ASCII', () => {
    fc.assert(fc.property(part, ({ text, from, count }) => {
      const window = new TextWindow(SIZE);
      window.fill(text, from, count);
      assert.equal(window.isAscii, !expected(text, from, count).includes(NOT_ASCII));
    }), { numRuns: 1_000 });
  });

  test('shows them two at a time as well', () => {
    const window = new TextWindow(SIZE);
    window.fill('Chief é 社 x', -2, 20);
    const bytes = new Uint8Array(window.pairs.buffer, 0, 20);
    assert.deepEqual([...bytes], expected('Chief é 社 x', -2, 20));
  });

  test('shows what it is told of each unit that is not ASCII; halves of pairs, which are no letters, need not be told apart', () => {
    const byteOf = (unit: number) => (unit >= 0xd800 && unit < 0xe000 ? 1 : unit === 0xfffd ? 1 : 128 | (unit % 127));
    fc.assert(fc.property(anyText, (text) => {
      const window = new TextWindow(200, byteOf);
      window.fill(text, 0, Math.min(200, text.length));
      const codes = Array.from(text.slice(0, 200), (sign) => Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at))).flat();
      assert.deepEqual([...window.bytes.subarray(0, codes.length)], codes.map((code) => (code < 128 ? code : byteOf(code))));
    }), { numRuns: 3_000 });
  });
});
