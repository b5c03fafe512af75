import { expect } from 'chai';
import { asComment, disarm } from '../../../src/core/insert/comment';
import { kindOf } from '../../../src/core/languages/languages';

function comment(text: string, languageId: string, width = 80, inside?: string): string {
  const language = kindOf(languageId);
  return language.kind === 'code' ? asComment(text, language.syntax, width, inside) : '';
}

suite('asComment', () => {
  test('marks every line', () => expect(comment('a\n\nb', 'typescript')).to.equal('// a\n//\n// b'));
  test('wraps at the width', () => expect(comment('one two three four five six', 'python', 22)).to.equal('# one two three four\n# five six'));
  test('leaves room for the mark that closes it', () => expect(comment('one two three four five six', 'css', 27)).to.equal('/* one two three four\n   five six */'));
  test('counts wide signs as two', () => expect(comment('長い 文章は 二倍の 幅が あります', 'python', 22)).to.equal('# 長い 文章は 二倍の\n# 幅が あります'));
  test('needs no mark in a comment that has none', () => expect(comment('a\nb', 'css', 80, '')).to.equal('a\nb'));
});

suite('disarm', () => {
  const cases: readonly (readonly [text: string, close: string, safe: string])[] = [
    ['x */ y', '*/', 'x * / y'],
    ['x]]] y', ']]', 'x] ] ] y'],
    ['a \\u002a b', '', 'a \\ u002a b'],
    ['joins\\', '', 'joins\\.'],
    ['a ?> b', '', 'a ? > b'],
  ];
  for (const [text, close, safe] of cases) test(`makes ${text} harmless`, () => expect(disarm(text, close)).to.equal(safe));
});
