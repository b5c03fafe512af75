import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeBlock } from '../../../src/core/insert/place';
import { at } from '../../helpers/cursor';

/** The text after inserting `[a]⏎[b]` at the bar. */
function placed(marked: string, languageId: string, block = '[a]\n[b]', width?: number): string {
  const { text, offset } = at(marked);
  const lines = text.split('\n');
  const line = text.slice(0, offset).split('\n').length - 1;
  const insertion = placeBlock(block, languageId, { count: lines.length, at: (index) => lines[index] ?? '' }, line, width);
  const start = lines.slice(0, insertion.line).reduce((sum, each) => sum + each.length + 1, 0) + insertion.character;
  return text.slice(0, start) + insertion.text + text.slice(start);
}

suite('placeBlock', () => {
  const cases: readonly (readonly [what: string, language: string, before: string, after: string])[] = [
    ['an empty document', 'markdown', '|', '[a]\n[b]\n'],
    ['an empty line between paragraphs', 'markdown', 'x\n|\ny', 'x\n\n[a]\n[b]\n\ny'],
    ['an empty line among empty lines', 'markdown', 'x\n\n|\n\ny', 'x\n\n[a]\n[b]\n\ny'],
    ['the last, empty line', 'markdown', 'x\n|', 'x\n\n[a]\n[b]\n'],
    ['the middle of a sentence: below its paragraph', 'markdown', 'one tw|o\nthree\n\nfour', 'one two\nthree\n\n[a]\n[b]\n\nfour'],
    ['the end of a text without a last line end', 'plaintext', 'one|', 'one\n\n[a]\n[b]\n'],
    ['an indented empty line', 'html', '<p>\n\n  |\n\n</p>', '<p>\n\n  [a]\n  [b]\n\n</p>'],
    ['a line of code: above it, as a comment', 'typescript', 'f();\n  g(|);\n', 'f();\n  // [a]\n  // [b]\n  g();\n'],
    ['an empty line of code', 'python', 'def f():\n    |\n    g()', 'def f():\n    # [a]\n    # [b]\n    g()'],
    ['a language with block comments only', 'css', '|a {}', '/* [a]\n   [b] */\na {}'],
    ['a line inside a block comment', 'java', '/**\n * o|ne\n */', '/**\n * [a]\n * [b]\n * one\n */'],
  ];
  for (const [what, language, before, after] of cases) test(`at ${what}`, () => assert.equal(placed(before, language), after));

  test('wraps a comment at the width', () => {
    assert.equal(placed('|x', 'typescript', 'one two three four five six seven', 24), '// one two three four\n// five six seven\nx');
  });

  test('cannot be made to end the comment it is in', () => assert.equal(placed('|a', 'css', 'x */ y'), '/* x * / y */\na'));

  test('only ever adds: what was there stays, in its order', () => {
    const line = fc.constantFrom('', ' ', 'text', '  code();', ' * x', '# h');
    const language = fc.constantFrom('markdown', 'html', 'latex', 'plaintext', 'typescript', 'python', 'css', 'sql');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.nat(), language, (lines, seed, languageId) => {
        const index = seed % lines.length;
        const before = [...lines.slice(0, index), `|${lines[index] ?? ''}`, ...lines.slice(index + 1)].join('\n');
        const insertion = '§§';
        assert.equal(placed(before, languageId, insertion).replace(/\s|\/\/|\/\*|\*\/|#|--|\*|§/gu, ''), lines.join('\n').replace(/\s|\/\/|\/\*|\*\/|#|--|\*/gu, ''));
      }),
      { numRuns: 1_000 },
    );
  });
});
