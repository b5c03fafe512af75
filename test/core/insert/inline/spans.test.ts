import { expect } from 'chai';
import { contextOf } from '../../../../src/core/insert/documentContext';
import { spansAround } from '../../../../src/core/insert/inline/spans';
import { english } from '../../../helpers/glossary';
import { marked } from '../planned';

/** What the cursor or the selection is in: the kind and the text of each span, the outermost first. */
function around(languageId: string, before: string): readonly string[] {
  const { text, selections: [selection] } = marked(before);
  if (selection === undefined) throw new Error('no cursor');
  const context = contextOf({ text, languageId }, english);
  return spansAround(context, selection, context.lines.lineAt(selection.start)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

const CASES: readonly (readonly [language: string, before: string, spans: readonly string[]])[] = [
  ['markdown', 'a [b ‹CEO›](x(y)z) c', ['marked [b CEO](x(y)z)']],
  ['markdown', '[![‹CEO›](x.png)](y)', ['marked [![CEO](x.png)](y)']],
  ['markdown', '![‹CEO›](x.png)', ['plain ![CEO](x.png)']],
  ['markdown', '[‹CEO›][]\n\n[ceo]: x', ['name [CEO][]']],
  ['markdown', '[‹CEO›]', []],
  ['markdown', '- [ ] ‹CEO›', []],
  ['markdown', 'a^[the ‹CEO›] b', ['note ^[the CEO]']],
  ['markdown', '$‹CEO›$', ['formula $CEO$']],
  ['markdown', '$5 for the ‹CEO› and $6', []],
  ['markdown', '[a](b) ‹CEO› [c](d)', []],
  ['markdown', '[a\n\n‹CEO›](b)', []],
  ['html', '<a href="x"><b>‹CEO›</b></a>', ['marked <a href="x"><b>CEO</b></a>']],
  ['html', '<a>x</a> ‹CEO› <a>y</a>', []],
  ['latex', '$a$ ‹CEO› $b$', []],
  ['latex', '\\(a\\) ‹CEO› \\(b\\)', []],
  ['latex', 'a\\footnote{b \\emph{‹CEO›} c} d', ['note \\footnote{b \\emph{CEO} c}']],
  ['asciidoc', '*a* ‹CEO› *b*', []],
  ['asciidoc', '* ‹CEO›\n* b *c*', []],
  ['asciidoc', 'footnote:[see https://x[the ‹CEO›]]', ['note footnote:[see https://x[the CEO]]', 'marked https://x[the CEO]']],
  ['restructuredtext', '*a* ‹CEO› *b*', []],
  ['restructuredtext', ':doc:`‹CEO›`', ['name :doc:`CEO`']],
  ['restructuredtext', ':strong:`‹CEO›`', ['marked :strong:`CEO`']],
  ['restructuredtext', 'see ‹CEO›_.', ['name CEO_']],
  ['restructuredtext', 'a snake_‹CEO›_case', []],
  ['plaintext', '[‹CEO›](x)', []],
];

suite('spansAround', () => {
  for (const [language, before, spans] of CASES) test(`in ${language}, of ${JSON.stringify(before)}`, () => expect(around(language, before)).to.deep.equal(spans));

  test('takes no longer for lines that are made to hurt', () => {
    for (const [language, piece] of [['markdown', '[a'], ['latex', '\\('], ['asciidoc', 'footnote:['], ['restructuredtext', '*a '], ['html', '<a>']] as const) {
      expect(around(language, `${piece.repeat(5_000)}¦${piece.repeat(5_000)}`), piece).to.deep.equal([]);
    }
  });
});
