import { expect } from 'chai';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { annotateRoles, type Note } from '../../../src/core/preview/annotateRoles';

const md = new MarkdownIt({ html: true, linkify: true });

/** Every CEO and COO, also where a line ends in it. */
function notesOf(text: string): readonly Note[] {
  return [...text.matchAll(/C[EO]O|Chief\sExecutive/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length, about: match[0] === 'COO' ? 'coo' : 'ceo', title: match[0] === 'COO' ? '"Runs" <it> & all' : 'Leads' }));
}

function shown(text: string, which: 'first' | 'all' = 'all', notes = notesOf): string {
  return md.renderer.render(annotateRoles(md.parse(text, {}), notes, which), md.options, {}).trim();
}

const CEO = '<abbr title="Leads">CEO</abbr>';

suite('annotateRoles', () => {
  test('tells of what stands in the text', () => expect(shown('The CEO and the CEO.')).to.equal(`<p>The ${CEO} and the ${CEO}.</p>`));
  test('escapes what it tells', () => expect(shown('COO')).to.equal('<p><abbr title="&quot;Runs&quot; &lt;it&gt; &amp; all">COO</abbr></p>'));
  test('tells of each once where the first mention is enough', () => expect(shown('CEO CEO\n\nCOO CEO', 'first')).to.match(/^<p><abbr title="Leads">CEO<\/abbr> CEO<\/p>\n<p><abbr [^>]+>COO<\/abbr> CEO<\/p>$/u));
  test('begins with the first mention that may be marked', () => expect(shown('# CEO\n\n[CEO](x) CEO', 'first')).to.equal(`<h1>CEO</h1>\n<p><a href="x">CEO</a> ${CEO}</p>`));
  test('tells of a title over a line end', () => expect(shown('our Chief\nExecutive spoke')).to.equal('<p>our <abbr title="Leads">Chief\nExecutive</abbr> spoke</p>'));
  test('reads table cells, list items, quotes and emphasis', () => expect(shown('| CEO |\n| --- |\n| x |\n\n- **CEO**\n\n> _the CEO_').match(/<abbr/gu)).to.have.lengthOf(3));
  test('leaves what stands beside it as it is', () => expect(shown('a *b* &amp; CEO `c` ![CEO](d.png) <br> e')).to.equal(`<p>a <em>b</em> &amp; ${CEO} <code>c</code> <img src="d.png" alt="CEO"> <br> e</p>`));

  for (const text of [
    '# The CEO',
    'The CEO\n===',
    '[the CEO](https://example.com)',
    '<https://CEO.example>',
    'https://example.com/CEO',
    '`CEO`',
    '```\nCEO\n```',
    '    CEO',
    '![CEO](ceo.png)',
    '<div>CEO</div>',
    'a <abbr title="mine">CEO</abbr>',
    'a <a href="x">CEO</a>, a <kbd>CEO</kbd>, a <code>the <b>CEO</b></code>',
    'a <a\nhref="x">CEO</a>',
    '**Chief** Executive',
    'Chief <b>Executive</b>',
    'Chief `x` Executive',
  ]) {
    test(`adds nothing to ${JSON.stringify(text)}`, () => expect(shown(text)).to.equal(md.render(text).trim()));
  }

  test('goes on behind a closed tag, and behind one that closes itself', () => expect(shown('<code>x</code> CEO <a id="here"/> CEO')).to.equal(`<p><code>x</code> ${CEO} <a id="here"/> ${CEO}</p>`));

  test('leaves the tokens alone, which the editor keeps', () => {
    const tokens = md.parse('The CEO', {});
    const before = md.renderer.render(tokens, md.options, {});
    annotateRoles(tokens, notesOf, 'all');
    expect(md.renderer.render(tokens, md.options, {})).to.equal(before);
  });

  test('shows a page of endless mentions without waiting', function () {
    this.timeout(5_000);
    expect(shown('CEO\n'.repeat(50_000)).match(/<abbr/gu)).to.have.lengthOf(50_000);
  });

  test('leaves a page alone that is too long', () => expect(shown('CEO '.repeat(130_000))).not.to.include('<abbr'));

  test('never changes anything but what it adds', () => {
    const piece = fc.constantFrom('CEO', 'COO', 'Chief', ' ', '\n', 'Executive', '\n\n', '**', '_', '`', '[', '](x)', '![', '<abbr>', '</abbr>', '<a>', '</a>', '<b>', '# ', '- ', '> ', '| ', '&amp;', '\\', '"', '<', 'é', '```\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('first' as const, 'all' as const), (pieces, which) => {
        const text = pieces.join('');
        expect(shown(text, which).replace(/<abbr title="[^"]*">(?<words>[^<]*)<\/abbr>/gu, '$<words>')).to.equal(md.render(text).trim());
      }),
      { numRuns: 1_000 },
    );
  });
});
