import { expect } from 'chai';
import { writerOf } from '../../../../src/core/insert/writers/writerOf';

/** What would begin a list, a heading or a directive at the beginning of a line. */
const CASES: readonly (readonly [language: string, text: string, paragraph: string])[] = [
  ['markdown', '# no heading', '\\# no heading'],
  ['markdown', '- no item', '\\- no item'],
  ['markdown', '12. no item', '12\\. no item'],
  ['mdx', 'no {expression}', 'no \\{expression\\}'],
  ['html', 'no @directive {{x}}', '<p>no &#64;directive &#123;&#123;x&#125;&#125;</p>'],
  ['asciidoc', '. no item', '{empty}. no item'],
  ['asciidoc', '1. no item', '{empty}1. no item'],
  ['asciidoc', 'no term:: here', 'no term:&#58; here'],
  ['asciidoc', 'no link:x[y] nor ((z)) nor &lt;', 'no link:x&#91;y&#93; nor (&#40;z)) nor &#38;lt;'],
  ['restructuredtext', '.. note:: none', '\\.. note:: none'],
  ['restructuredtext', 'a. no item', '\\a. no item'],
  ['restructuredtext', 'no literal::', 'no literal:\\:'],
  ['latex', '100% & \\input{x}', '100\\% \\& \\textbackslash{}input\\{x\\}'],
  ['plaintext', 'two\u202e \n lines', 'two lines'],
];

suite('writerOf', () => {
  for (const [language, text, paragraph] of CASES) test(`writes ${JSON.stringify(text)} as it is in ${language}`, () => expect(writerOf(language).paragraph(text)).to.equal(paragraph));

  const references: readonly (readonly [language: string, reference: string])[] = [
    ['markdown', '- [A\\]](<https://x.org/%29%3E%22>)'],
    ['html', '<ul>\n  <li><a href="https://x.org/%29%3E%22">A]</a></li>\n</ul>'],
    ['asciidoc', '* link:++https://x.org/%29%3E%22++[A&#93;]'],
    ['restructuredtext', '- `A] <https://x.org/%29%3E%22>`__'],
    ['latex', '\\begin{itemize}\n  \\item {}A], https://x.org/\\%29\\%3E\\%22\n\\end{itemize}'],
    ['plaintext', '- A], https://x.org/%29%3E%22'],
  ];
  for (const [language, reference] of references) test(`lets no address end its link in ${language}`, () => expect(writerOf(language).references([{ title: 'A]', url: 'https://x.org/)>"' }])).to.equal(reference));

  test('begins no list in a cell of reStructuredText', () => {
    expect(writerOf('restructuredtext').table({ head: ['', 'A'], rows: [['b', '1. c']] })).to.equal('.. list-table::\n   :header-rows: 1\n   :stub-columns: 1\n\n   * -\n     - A\n   * - b\n     - \\1. c');
  });

  test('writes tables that are no wider than a LaTeX page', () => {
    // A column is 12 points wider than its text, the outer ones 6; a page of 345 points is the usual one.
    for (const roles of [2, 3, 4]) {
      const table = writerOf('latex').table({ head: ['', ...'abcd'.slice(0, roles)], rows: [] });
      const shares = [...table.matchAll(/p\{(0\.\d+)/gu)].map(([, share]) => Number(share));
      expect(shares).to.have.length(roles + 1);
      expect(shares.reduce((sum, share) => sum + share, 0) * 345 + roles * 12).to.be.at.most(345);
      expect(table).to.match(/^\\noindent/u);
    }
  });

  test('leads nowhere but to the web', () => expect(writerOf('markdown').references([{ title: 'A', url: 'javascript:alert(1)' }])).to.equal('- A'));
});
