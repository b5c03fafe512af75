import { expect } from 'chai';
import fc from 'fast-check';
import { DocumentLines, eolOf } from '../../../src/core/insert/documentLines';

suite('DocumentLines', () => {
  test('knows all line ends', () => {
    const lines = new DocumentLines('a\nbc\r\nd\r\n\re');
    expect(Array.from({ length: lines.count }, (_, line) => lines.at(line))).to.deep.equal(['a', 'bc', 'd', '', 'e']);
    expect([lines.start(2), lines.end(1), lines.lineAt(4), lines.lineAt(5), lines.lineAt(6)]).to.deep.equal([6, 4, 1, 1, 2]);
  });

  test('has one empty line in an empty text', () => expect([new DocumentLines('').count, new DocumentLines('').at(0)]).to.deep.equal([1, '']));

  test('finds the line of every offset', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '\ud800')).map((parts) => parts.join('')), (text) => {
        const lines = new DocumentLines(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const line = lines.lineAt(offset);
          expect(lines.start(line)).to.be.at.most(offset);
          if (line + 1 < lines.count) expect(lines.start(line + 1)).to.be.greaterThan(offset);
        }
      }),
    );
  });
});

suite('eolOf', () => {
  test('is what ends most lines', () => expect([eolOf('a\r\nb\r\nc\n'), eolOf('a\nb\n\r\n'), eolOf('a')]).to.deep.equal(['\r\n', '\n', '\n']));
});
