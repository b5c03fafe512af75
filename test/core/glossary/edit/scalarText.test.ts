import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Document, parse } from 'yaml';
import { foldedLines, literalLines, quotedText, scalarText } from '../../../../src/core/glossary/edit/scalarText';
import { styleOf } from '../../../../src/core/glossary/edit/style';

suite('scalars', () => {
  const { readsAsText } = styleOf('', new Document(null), false);
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(fc.constantFrom('a', 'word ', ' ', '  ', ':', ': ', '#', ' #', '-', '- ', '?', "'", '"', '\\', ',', '[', '{', '}', '&', '*', '!', '|', '>', '%', '@', '`', '\n', '\r', '\t', '~', 'null', 'True', '1', '0x', '.', 'e', '+', '_', '---', '...', '<<', '=', '\u0085', '\u2028', '\ud800', '\u00a0'), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
  );
  const many = { numRuns: 3_000 };

  test('come back as they were, wherever they stand', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [block, flow] = [scalarText(text, readsAsText, false), scalarText(text, readsAsText, true)];
        assert.deepEqual(parse(`a: ${block}\nb:\n  - ${block}\n  - {${flow}: [${flow},${flow}]}\n`), { a: text, b: [text, { [text]: [text, text] }] });
      }),
      many,
    );
  });

  test('come back from blocks', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 12 }), (text, room) => {
        for (const [head, lines] of [['>-', foldedLines(text, room)], ['|-', literalLines(text)]] as const) {
          if (lines !== undefined) assert.deepEqual(parse(`a: ${head}\n${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\nb: 1\n`), { a: text, b: 1 });
        }
      }),
      many,
    );
  });

  test('in double quotes are JSON', () => fc.assert(fc.property(texts, (text) => assert.equal(JSON.parse(quotedText(text)), text))));
});
