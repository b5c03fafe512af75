import { expect } from 'chai';
import type { Markup } from '../../../../src/core/languages/languages';
import { readBlocks } from '../../../../src/core/insert/blocks/readBlocks';
import { DocumentLines } from '../../../../src/core/insert/documentLines';

/** A letter a line: the kind of its block, in capitals where the block begins; a dot for a line that parts blocks. */
function kinds(text: string, markup: Markup): string {
  const lines = new DocumentLines(text);
  const blocks = readBlocks(lines, markup, markup);
  return Array.from({ length: lines.count }, (_, line) => {
    const block = blocks.at(line);
    const letter = block === undefined ? '.' : block.kind.charAt(block.kind === 'table' ? 2 : 0);
    return block?.first === line ? letter.toUpperCase() : letter;
  }).join('');
}

const CASES: readonly (readonly [what: string, markup: Markup, text: string, kinds: string])[] = [
  ['paragraphs', 'markdown', 'a\nb\n\nc', 'Tt.T'],
  ['headings', 'markdown', '# a\nb\n===\nc\n---\nd', 'HHhHhT'],
  ['front matter', 'markdown', '---\na: b\n\n---\nc', 'SsssT'],
  ['a rule that is no front matter', 'markdown', '---\n\na', 'S.T'],
  ['fences', 'markdown', '~~~\n```\n\n~~~~\na\n``` x`y\nb', 'SsssTtt'],
  ['a fence that its item ends', 'markdown', '- ```\n  a\nb', 'SsT'],
  ['tables', 'markdown', 'a\nb | c\n-|-\nd\n\ne', 'TBbb.T'],
  ['lazy lines', 'markdown', '> a\nb\n- c\nd', 'TtTt'],
  ['comments', 'markdown', '<!-- a\n\nb -->\nc', 'SssT'],
  ['sections', 'html', '<div>\na\nb\n<p>c\nd</p>\n</div>', 'TTtTtT'],
  ['scripts', 'html', '<script>\n"</p>"\n</script>\na', 'SssT'],
  ['paragraphs that nothing closes', 'html', '<p>a\nb\n<p>c\n\n<h2>d</h2>', 'TtT.T'],
  ['the preamble', 'latex', 'a\n\\begin{document}\nb\n\\section{c}\nd', 'SSTHT'],
  ['environments', 'latex', '\\begin{verbatim}\n\n\\end{verbatim}\n\\begin{table}\na\n\\end{table}', 'SssBbb'],
  ['delimited blocks', 'asciidoc', '[x]\n----\n\n----\n|===\n|a\n|===\n====\nb\n====', 'SsssBbbSTS'],
  ['the head', 'asciidoc', '= a\nb\n:c: d\n\n== e\nf', 'Hhh.HT'],
  ['headings of two lines', 'asciidoc', 'Title\n=====\nb\n\nThe c\n-----\nd', 'Hhh.HhT'],
  ['a listing below a paragraph', 'asciidoc', 'a title\n----\nb\n----', 'TSss'],
  ['the end of an example', 'asciidoc', '====\nabcd\n====', 'STS'],
  ['a rule below a list', 'asciidoc', '* abc\n-----\nb\n-----', 'TSss'],
  ['paragraphs that are indented', 'asciidoc', 'a\n\n b\n c\n\nd', 'T.Ss.T'],
  ['headings', 'restructuredtext', '===\na\n===\n\nb\n---\nc', 'Hhh.HhT'],
  ['directives', 'restructuredtext', '.. code::\n\n   a\n\nb\n\n.. note:: c\n   d', 'Sss.T.Tt'],
  ['literal blocks', 'restructuredtext', 'a::\n\n  b\n\n  c\n\nd', 'T.Sss.T'],
  ['drawn tables', 'restructuredtext', '+---+\n| a |\n+---+\n\nb', 'Sss.T'],
  ['quotations', 'plain', '> a\n>\n> b\n\nc', 'T.T.T'],
];

suite('readBlocks', () => {
  for (const [what, markup, text, expected] of CASES) test(`reads ${what} in ${markup}`, () => expect(kinds(text, markup)).to.equal(expected));
});
