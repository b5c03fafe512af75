import { expect } from 'chai';
import { planned } from './planned';

const NAME = 'Chief Operating Officer (COO)';
const TEXT = 'Runs the operations that deliver the plan.';
const MD = `**${NAME}**: ${TEXT}`;
const HTML = `<p><dfn>${NAME}</dfn>: ${TEXT}</p>`;
const TEX = `\\textbf{${NAME}}: ${TEXT}`;
const ADOC = `*${NAME}*: ${TEXT}`;
const PLAIN = `${NAME}: ${TEXT}`;

type Case = readonly [what: string, language: string, before: string, after: string];

const MARKDOWN: readonly Case[] = [
  ['an empty document', 'markdown', '¦', `${MD}\n`],
  ['a sentence: below its paragraph', 'markdown', 'one tw¦o\nthree\n\nfour\n', `one two\nthree\n\n${MD}\n\nfour\n`],
  ['the end without a line end', 'markdown', 'one¦', `one\n\n${MD}\n`],
  ['an empty line', 'markdown', 'a\n\n¦\n\nb\n', `a\n\n${MD}\n\nb\n`],
  ['an empty line between neighbours', 'markdown', 'a\n¦\nb\n', `a\n\n${MD}\n\nb\n`],
  ['a line of signs that nobody sees, which stay', 'markdown', 'a\n\n\u3000¦\n\nb\n', `a\n\n\u3000\n\n${MD}\n\nb\n`],
  ['Windows line ends', 'markdown', 'on¦e\r\ntwo\r\n\r\nthree\r\n', `one\r\ntwo\r\n\r\n${MD}\r\n\r\nthree\r\n`],
  ['a heading: below it', 'markdown', '# He¦ad\ntext\n', `# Head\n\n${MD}\n\ntext\n`],
  ['an underlined heading', 'markdown', 'He¦ad\n====\ntext\n', `Head\n====\n\n${MD}\n\ntext\n`],
  ['a list item', 'markdown', '- on¦e\n- two\n', `- one\n\n  ${MD}\n\n- two\n`],
  ['a numbered item of two lines', 'markdown', '10. one\n    mo¦re\n11. two\n', `10. one\n    more\n\n    ${MD}\n\n11. two\n`],
  ['a nested item', 'markdown', '- a\n  - b¦\n- c\n', `- a\n  - b\n\n    ${MD}\n\n- c\n`],
  ['an empty line between items', 'markdown', '- a\n¦\n- b\n', `- a\n\n  ${MD}\n\n- b\n`],
  ['a further paragraph of an item', 'markdown', '- a\n\n  b¦\n\nc\n', `- a\n\n  b\n\n  ${MD}\n\nc\n`],
  ['a list with tabs', 'markdown', '*\ta\n\t*\tb¦\n\t*\tc\n', `*\ta\n\t*\tb\n\n\t\t${MD}\n\n\t*\tc\n`],
  ['a quotation', 'markdown', '> on¦e\n> two\n\nthree\n', `> one\n> two\n>\n> ${MD}\n\nthree\n`],
  ['a quotation that goes on', 'markdown', '> on¦e\n>\n> two\n', `> one\n>\n> ${MD}\n>\n> two\n`],
  ['an empty line of a quotation', 'markdown', '> a\n>¦\n> b\n', `> a\n>\n> ${MD}\n>\n> b\n`],
  ['a list in a quotation', 'markdown', '> - a¦\n> - b\n', `> - a\n>\n>   ${MD}\n>\n> - b\n`],
  ['a table: after it', 'markdown', '| a | b |\n| - | - |\n| C¦OO | x |\nend\n\nz\n', `| a | b |\n| - | - |\n| COO | x |\nend\n\n${MD}\n\nz\n`],
  ['the head of a table after a paragraph', 'markdown', 'text\n| a¦ | b |\n| - | - |\n| c | d |\n', `text\n| a | b |\n| - | - |\n| c | d |\n\n${MD}\n`],
  ['a footnote, which goes on', 'markdown', 'a[^1]\n\n[^1]: on¦e\n\n    two\n\nb\n', `a[^1]\n\n[^1]: one\n\n    ${MD}\n\n    two\n\nb\n`],
  ['a footnote before another', 'markdown', '[^1]: on¦e\ntwo\n[^2]: three\n', `[^1]: one\ntwo\n\n    ${MD}\n\n[^2]: three\n`],
  ['an empty line between footnotes', 'markdown', '[^1]: one\n¦\n[^2]: two\n', `[^1]: one\n\n${MD}\n\n[^2]: two\n`],
  ['a term: below its definition', 'markdown', 'A¦\n: one\n: two\n\nb\n', `A\n: one\n\n  ${MD}\n\n: two\n\nb\n`],
  ['a definition', 'markdown', 'A\n\n:   on¦e\n\n:   two\n', `A\n\n:   one\n\n    ${MD}\n\n:   two\n`],
  ['a byte order mark before front matter', 'markdown', '\ufeff---\na: b\n---\n¦\n', `\ufeff---\na: b\n---\n\n${MD}\n`],
  ['a glossary that stands there', 'markdown', 'x\n\n<!-- executive-roles glossary: begin -->\n\n**C¦OO**\n\n<!-- executive-roles glossary: end -->\n', 'refused: The glossary is brought up to date as a whole. Put the cursor outside of it.'],
  ['a fence: after it', 'markdown', '```sh\nma¦ke\n\nx\n```\ntext\n', `\`\`\`sh\nmake\n\nx\n\`\`\`\n\n${MD}\n\ntext\n`],
  ['a fence in an item', 'markdown', '- a\n  ```\n  x¦\n  ```\n- b\n', `- a\n  \`\`\`\n  x\n  \`\`\`\n\n  ${MD}\n\n- b\n`],
  ['indented code', 'markdown', 'a\n\n    x¦\n\n    y\n\nb\n', `a\n\n    x\n\n    y\n\n${MD}\n\nb\n`],
  ['front matter: after it', 'markdown', '---\nti¦tle: x\n\nrole: y\n---\n\ntext\n', `---\ntitle: x\n\nrole: y\n---\n\n${MD}\n\ntext\n`],
  ['a comment', 'markdown', '<!--\na ¦\n\nb\n-->\nc\n', `<!--\na \n\nb\n-->\n\n${MD}\n\nc\n`],
  ['tags', 'markdown', '<div>\n- x¦\n</div>\n\ny\n', `<div>\n- x\n</div>\n\n${MD}\n\ny\n`],
  ['a fence that nothing closes', 'markdown', 'a\n```\nb¦\n', 'refused: Nothing closes the block the cursor is in.'],
  ['two cursors in a paragraph: once', 'markdown', 'o¦ne\ntw¦o\n¦\nthree\n', `one\ntwo\n\n${MD}\n\nthree\n`],
  ['cursors in two paragraphs', 'markdown', 'o¦ne\n\ntw¦o\n', `one\n\n${MD}\n\ntwo\n\n${MD}\n`],
];

const OTHERS: readonly Case[] = [
  ['a paragraph', 'html', '<body>\n  <p>o¦ne</p>\n  <p>two</p>\n</body>\n', `<body>\n  <p>one</p>\n\n  ${HTML}\n\n  <p>two</p>\n</body>\n`],
  ['a list, after all of it', 'html', '<ul>\n  <li>o¦ne</li>\n  <li>two</li>\n</ul>\n', `<ul>\n  <li>one</li>\n  <li>two</li>\n</ul>\n\n${HTML}\n`],
  ['a cell', 'html', '<table>\n<tr><td>¦x</td></tr>\n</table>\n<p>y</p>\n', `<table>\n<tr><td>x</td></tr>\n</table>\n\n${HTML}\n\n<p>y</p>\n`],
  ['a script', 'html', '<script>\n\nlet ¦x;\n</script>\n', `<script>\n\nlet x;\n</script>\n\n${HTML}\n`],
  ['behind the body: in it', 'html', '<body>\n<p>x</p>\n</body>\n</html>¦\n', `<body>\n<p>x</p>\n\n${HTML}\n\n</body>\n</html>\n`],
  ['before the body', 'html', '<html>\n<head>\n<title>¦x</title>\n</head>\n<body>\n</body>\n</html>\n', 'refused: Put the cursor into the text of the document, not before or behind it.'],
  ['a page of one line', 'html', '<html><body><p>x¦</p></body></html>', 'refused: The document has no line of its own for the text to go on.'],
  ['text in a section', 'html', '<section>\n  on¦e\n  two\n</section>\n', `<section>\n  one\n  two\n\n  ${HTML}\n\n</section>\n`],
  ['a component', 'vue', '<template>\n  <p>¦x</p>\n</template>\n<script>\n</script>\n', `<template>\n  <p>x</p>\n\n  ${HTML}\n\n</template>\n<script>\n</script>\n`],
  ['a paragraph', 'latex', '\\begin{document}\non¦e\n\ntwo\n\\end{document}\n', `\\begin{document}\none\n\n${TEX}\n\ntwo\n\\end{document}\n`],
  ['the preamble', 'latex', '\\docum¦entclass{x}\n\\begin{document}\n\\end{document}\n', 'refused: Put the cursor into the text of the document, not before or behind it.'],
  ['an item', 'latex', '\\begin{itemize}\n  \\item o¦ne\n  \\item two\n\\end{itemize}\n', `\\begin{itemize}\n  \\item one\n\n  ${TEX}\n\n  \\item two\n\\end{itemize}\n`],
  ['the line that begins a list', 'latex', '\\begin{itemize}¦\n  \\item one\n\\end{itemize}\n', `\\begin{itemize}\n  \\item one\n\n  ${TEX}\n\n\\end{itemize}\n`],
  ['a table', 'latex', '\\begin{tabular}{l}\na¦\n\nb\n\\end{tabular}\nc\n', `\\begin{tabular}{l}\na\n\nb\n\\end{tabular}\n\n${TEX}\n\nc\n`],
  ['code', 'latex', '\\begin{verbatim}\na¦\n\nb\n\\end{verbatim}\n', `\\begin{verbatim}\na\n\nb\n\\end{verbatim}\n\n${TEX}\n`],
  ['the end', 'latex', '\\begin{document}\nx\n\\end{document}¦\n', `\\begin{document}\nx\n\n${TEX}\n\n\\end{document}\n`],
  ['a paragraph', 'asciidoc', 'on¦e\ntwo\n\nthree\n', `one\ntwo\n\n${ADOC}\n\nthree\n`],
  ['an item, tied to it', 'asciidoc', '* on¦e\n* two\n', `* one\n+\n${ADOC}\n\n* two\n`],
  ['a table', 'asciidoc', '.Title\n|===\n|a¦\n\n|b\n|===\n', `.Title\n|===\n|a\n\n|b\n|===\n\n${ADOC}\n`],
  ['the attributes of a block', 'asciidoc', '[sou¦rce]\n----\nx\n\ny\n----\n', `[source]\n----\nx\n\ny\n----\n\n${ADOC}\n`],
  ['the head', 'asciidoc', '= Ti¦tle\nauthor\n:a: b\n\ntext\n', `= Title\nauthor\n:a: b\n\n${ADOC}\n\ntext\n`],
  ['a paragraph', 'restructuredtext', 'on¦e\ntwo\n\nthree\n', `one\ntwo\n\n${MD}\n\nthree\n`],
  ['a heading', 'restructuredtext', 'He¦ad\n====\n\ntext\n', `Head\n====\n\n${MD}\n\ntext\n`],
  ['an item', 'restructuredtext', '- on¦e\n- two\n', `- one\n\n  ${MD}\n\n- two\n`],
  ['a line that announces code', 'restructuredtext', 'So¦::\n\n   x\n\n   y\n\nz\n', `So::\n\n   x\n\n   y\n\n${MD}\n\nz\n`],
  ['a note', 'restructuredtext', '.. note::\n\n   on¦e\n\ntwo\n', `.. note::\n\n   one\n\n   ${MD}\n\ntwo\n`],
  ['a directive', 'restructuredtext', '.. code:: sh\n\n   x¦\n\ntwo\n', `.. code:: sh\n\n   x\n\n${MD}\n\ntwo\n`],
  ['a table', 'restructuredtext', '=== ===\na   b\n=== ===\n1¦   2\n\n3   4\n=== ===\n\nx\n', `=== ===\na   b\n=== ===\n1   2\n\n3   4\n=== ===\n\n${MD}\n\nx\n`],
  ['a heading of two lines', 'asciidoc', 'The C¦OO\n-------\n\ntext\n', `The COO\n-------\n\n${ADOC}\n\ntext\n`],
  ['an item to which a block is tied', 'asciidoc', '* on¦e\n+\n----\nx\n----\n* two\n', `* one\n+\n${ADOC}\n+\n----\nx\n----\n* two\n`],
  ['an empty line of a page: indented as what is around it', 'html', '<body>\n  <p>one</p>\n\n¦\n\n</body>\n', `<body>\n  <p>one</p>\n\n  ${HTML}\n\n</body>\n`],
  ['an empty line of a list', 'latex', '\\begin{itemize}\n  \\item one\n¦\n  \\item two\n\\end{itemize}\n', `\\begin{itemize}\n  \\item one\n\n  ${TEX}\n\n  \\item two\n\\end{itemize}\n`],
  ['a definition: not to that of the next term', 'restructuredtext', 'A\n   on¦e\nB\n   two\n', `A\n   one\n\n   ${MD}\n\nB\n   two\n`],
  ['a footnote', 'restructuredtext', '.. [#a] on¦e\n   two\n', `.. [#a] one\n   two\n\n   ${MD}\n`],
  ['a listed table: after it', 'restructuredtext', '.. list-table::\n\n   * - on¦e\n     - two\n\nx\n', `.. list-table::\n\n   * - one\n     - two\n\n${MD}\n\nx\n`],
  ['a glossary', 'restructuredtext', '.. glossary::\n\n   A¦\n      one\n   B\n      two\n', `.. glossary::\n\n   A\n      one\n\n      ${MD}\n\n   B\n      two\n`],
  ['a paragraph', 'plaintext', 'on¦e\ntwo\n\nthree\n', `one\ntwo\n\n${PLAIN}\n\nthree\n`],
  ['the quotation of a mail', 'plaintext', '> on¦e\n\nthree\n', `> one\n>\n> ${PLAIN}\n\nthree\n`],
];

suite('placeInProse', () => {
  for (const [what, language, before, after] of [...MARKDOWN, ...OTHERS]) test(`in ${language}, at ${what}`, () => expect(planned('definition', language, before).after).to.equal(after));
});
