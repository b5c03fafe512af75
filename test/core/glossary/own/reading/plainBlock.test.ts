import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { linesOf } from '../../../../../src/core/glossary/own/reading/lines';
import { plainBlock } from '../../../../../src/core/glossary/own/reading/plainBlock';
import type { Tree } from '../../../../../src/core/glossary/own/reading/tree';

const DEPTH = 16;
const GLOSSARY = join(__dirname, '../../../../../src/glossary');

function valueOf(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value;
  return tree.kind === 'sequence' ? tree.items.map(valueOf) : Object.fromEntries(tree.pairs.map(({ key, value }) => [key, valueOf(value)]));
}

/** Undefined: left to the library. */
const plain = (text: string): Tree | undefined => plainBlock(text, linesOf(text, 0), DEPTH);

function expectSame(text: string): void {
  const tree = plain(text);
  if (tree === undefined) return;
  const document = parseDocument(text, { uniqueKeys: false });
  expect([...document.errors, ...document.warnings], text).to.deep.equal([]);
  expect(valueOf(tree), text).to.deep.equal(document.toJS());
}

suite('plainBlock', () => {
  const files = readdirSync(GLOSSARY, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yml'));

  test('reads every bundled file as the library does', () => {
    for (const file of files) {
      const text = readFileSync(join(GLOSSARY, file), 'utf8');
      expect(plain(text), file).not.to.equal(undefined);
      expectSame(text);
    }
  });

  const texts: readonly (readonly [what: string, text: string, value: unknown])[] = [
    ['a list of mappings', '- a: x\n  b: y\n- a: z', [{ a: 'x', b: 'y' }, { a: 'z' }]],
    ['a list as far left as its key', 'a:\n- x\n- y', { a: ['x', 'y'] }],
    ['numbers, truth values and nothing', 'a: 12\nb: true\nc:\nd: ~', { a: 12, b: true, c: null, d: null }],
    ['quotes of both kinds', `a: "x: \\u00e9"\nb: 'it''s'`, { a: 'x: é', b: "it's" }],
    ['brackets', 'a: [x, { b: y, c: "z" }]', { a: ['x', { b: 'y', c: 'z' }] }],
    ['folded plain text', 'a: one\n  two\n\n  three', { a: 'one two\nthree' }],
    ['blocks of text', 'a: |\n  one\n  two\nb: >-\n  one\n  two\n', { a: 'one\ntwo\n', b: 'one two' }],
    ['comments', '# c\na: x # c\n# c\nb: [y] # c', { a: 'x', b: ['y'] }],
    ['line ends of Windows', 'a: x\r\nb:\r\n  - y\r\n', { a: 'x', b: ['y'] }],
  ];
  for (const [what, text, value] of texts) {
    test(`reads ${what}`, () => {
      expectSame(text);
      expect(valueOf(plain(text) as Tree)).to.deep.equal(value);
    });
  }

  test('says where everything stands', () => {
    const text = 'a:\n  - b: some text # c\n';
    const tree = plain(text);
    const item = tree?.kind === 'mapping' && tree.pairs[0]?.value.kind === 'sequence' ? tree.pairs[0].value.items[0] : undefined;
    const pair = item?.kind === 'mapping' ? item.pairs[0] : undefined;
    expect(text.slice(pair?.value.start, pair?.value.end)).to.equal('some text');
    expect(text.slice(pair?.at.start, pair?.at.end)).to.equal('b');
  });

  for (const text of ['a: &x y', 'a: *x', 'a: !!str 1', '? a\n: b', 'a:\tb', 'a: 0x1f', 'a: b: c', '"a": b', 'a: "x\n  y"', '- - a: |2\n    x']) {
    test(`leaves ${JSON.stringify(text)} to the library`, () => expect(plain(text)).to.equal(undefined));
  }

  test('says what the library says, or nothing', () => {
    const piece = fc.constantFrom('a: ', 'b: ', '- ', '\n', '\n  ', '\n    ', 'x', 'y z', '"q"', "'s'", '[', ']', '{', '}', ', ', ': ', ':', ' # c', '|', '>-', 'null', '12', '1.5', '\r\n', 'key: v', '\n- a: b', '\n\n', '---', '?', '&a', '~', '"a": 1', '"\\u0041"');
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => expectSame(pieces.join(''))), { numRuns: 5_000 });
  });
});
