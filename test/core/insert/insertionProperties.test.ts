import { expect } from 'chai';
import fc from 'fast-check';
import { rolesOf } from '../../../src/core/glossary/glossary';
import { invertEdits } from '../../../src/core/insert/edits';
import { applyEdits } from '../../../src/core/text/textEdit';
import { planInsertion } from '../../../src/core/insert/planInsertion';
import { previewInsertion } from '../../../src/core/insert/previewInsertion';
import type { Style } from '../../../src/core/insert/styles';
import { fragments, languageIds } from '../../helpers/fragments';
import { english, testGlossary } from '../../helpers/glossary';

const glossary = testGlossary();
const STYLES: readonly Style[] = ['definition', 'full', 'expansion', 'footnote', 'abbr', 'abbreviation', 'definitionList', 'comparison', 'glossarySection'];

const LINES = [
  '', ' ', 'The CEO met the COO.', '- item CEO', '  more of it', '1. one', '> the CEO', '> > deep', '>', '```', '~~~ sh', '---', '+++', '# Head', 'Head', '=====', '== Head', '====', '|===', '| CEO | COO |', '| --- | --- |',
  '[^ceo]: x', '*[COO]: y', '<!--', '-->', '<div>', '</div>', '<p>The CEO', '</p>', '<table><tr><td>CEO</td></tr></table>', '<body>', '</body>', '</html>', '<script>', '</script>', '\\begin{document}', '\\end{document}', '\\begin{itemize}', '\\item CEO', '\\end{itemize}',
  '\\begin{verbatim}', '\\end{verbatim}', '\\usepackage{glossaries}', '\\newacronym{ceo}{CEO}{x}', '.. note:: CEO', '.. code:: x', '   CEO', 'text::', '+---+---+', '=== ===', '* item', '+', '--', '----', ':ceo: x', 'term:: text', '// the CEO', '/* CEO', ' * CEO', '*/', '"""', 'const x = "CEO";', 'x \\',
  '[^1]: the CEO', ': the CEO', ':   COO', '[the CEO](x)', '[CEO]', '[ceo]: x', '![CEO](x)', '$x_{CEO}$', '\\(CEO\\)', '\\[', '\\]', '\\item[CEO] x', '\\footnote{CEO', '\\section{CEO}', 'https://x.org[the CEO]', '<<x,CEO>>', 'footnote:[CEO]', '*CEO*', '`CEO`_', 'CEO_', ':ref:`CEO`',
  '.. list-table::', '   * - CEO', '.. [#a] CEO', '.. glossary::', 'The CEO', '-------', '~~~~~~~', '<a href="x">CEO</a>', '<option>CEO</option>', '/**', ' */', '  // CEO', '// COO', '\ufeffCEO', '\ufeff',
  '<!-- executive-roles glossary: begin -->', '<!-- executive-roles glossary: end -->', '// executive-roles glossary: begin', '.. executive-roles glossary: end', 'Chief Executive Officer (CEO)', '\ud800 CEO \udc00', '\tCEO', 'é代CEO表',
];

const someOf = (...lines: string[]): fc.Arbitrary<string[]> => fc.array(fc.constantFrom(...lines), { maxLength: 4 });

/** A glossary that stands there already and was changed by hand: the one thing of many lines that is taken away. */
const withGlossary = fc
  .tuple(someOf('The CEO met the COO.', '- item CEO', ''), someOf('## Glossary', '', 'by hand'), fc.constantFrom('\n', '\r\n'))
  .map(([before, within, eol]) => [...before, '', '<!-- executive-roles glossary: begin -->', ...within, '<!-- executive-roles glossary: end -->', ''].join(eol));

/** Lines with ends of all kinds, and texts that are made to hurt. */
const documents = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength: 24 }).map((lines) => lines.flat().join('')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...LINES), { maxLength: 24 }).chain((lines) => fc.constantFrom('\n', '\r\n').map((eol) => lines.join(eol))) },
  { weight: 1, arbitrary: fragments },
  { weight: 1, arbitrary: withGlossary },
);

const languages = fc.oneof({ weight: 4, arbitrary: languageIds }, { weight: 1, arbitrary: fc.constantFrom('mdx', 'vue', 'json', 'yaml', 'php', 'haskell') });

const requests = fc.record({
  style: fc.constantFrom(...STYLES),
  ids: fc.constantFrom(['ceo'], ['coo', 'ceo'], ['chair', 'ceo', 'coo'], ['cso-security']),
  text: documents,
  languageId: languages,
  eol: fc.constantFrom(undefined, '\n' as const, '\r\n' as const),
  offsets: fc.array(fc.tuple(fc.nat(600), fc.nat(12)), { minLength: 1, maxLength: 4 }),
});

/** Offsets are taken modulo the length, so that most lie in the text. */
function plan({ style, ids, text, languageId, eol, offsets }: typeof requests extends fc.Arbitrary<infer T> ? T : never): ReturnType<typeof planInsertion> {
  const selections = offsets.map(([start, length]) => ({ start: start % (text.length + 2), end: (start % (text.length + 2)) + length }));
  return planInsertion({ glossary, style, roles: style === 'glossarySection' ? [] : rolesOf(glossary, ids), document: { text, languageId, eol, width: 60 }, selections, l10n: english });
}

suite('any insertion', function () {
  this.timeout(120_000);

  test('has edits that are sorted, disjoint and in the text, and undoes to the very text', () => {
    let count = 0;
    fc.assert(
      fc.property(requests, (request) => {
        const { text } = request;
        const planned = plan(request);
        expect(previewInsertion(planned, text).length).to.be.within(1, 160);
        if ('refused' in planned) return;
        count++;
        let last = -1;
        for (const { start, end } of planned.edits) {
          expect(start).to.be.greaterThan(last - 1);
          expect(end).to.be.within(start, text.length);
          if (start === end) expect(start, 'two insertions at one place').to.not.equal(last);
          last = end;
        }
        const changed = applyEdits(text, planned.edits);
        expect(applyEdits(changed, invertEdits(text, planned.edits))).to.equal(text);
      }),
      { numRuns: 10_000 },
    );
    expect(count, 'plans that were not refused').to.be.greaterThan(4_000);
  });

  test('leaves every character outside of its edits, and takes away no more than blanks, names and a glossary', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { text } = request;
        const planned = plan(request);
        if ('refused' in planned) return;
        let at = 0;
        let kept = '';
        for (const { start, end } of planned.edits) {
          kept += text.slice(at, start);
          at = end;
          const gone = text.slice(start, end);
          expect(gone).to.match(request.style === 'glossarySection' ? /^(?:[^]*executive-roles glossary: begin[^]*executive-roles glossary: end[^]*)?$/u : /^(?:[ \t]*|[\p{L}. -]{2,40})$/u);
        }
        const parts = applyEdits(text, planned.edits.map((edit) => ({ ...edit, text: '' })));
        expect(parts).to.equal(kept + text.slice(at));
      }),
      { numRuns: 5_000 },
    );
  });

  test('writes line ends of the document only', () => {
    fc.assert(
      fc.property(requests, fc.constantFrom('\n' as const, '\r\n' as const), (request, eol) => {
        const text = request.text.replace(/\r\n|\r|\n/gu, eol);
        const planned = plan({ ...request, text, eol });
        if ('refused' in planned) return;
        expect(applyEdits(text, planned.edits).replaceAll(eol, '')).to.not.match(/[\r\n]/u);
      }),
      { numRuns: 5_000 },
    );
  });

  test('writes a glossary once: a second time nothing changes', () => {
    let written = 0;
    fc.assert(
      fc.property(documents, languages, (text, languageId) => {
        const write = (document: string) => planInsertion({ glossary, style: 'glossarySection', roles: [], document: { text: document, languageId }, selections: [], l10n: english });
        const once = write(text);
        if ('refused' in once) return;
        written++;
        expect(write(applyEdits(text, once.edits))).to.have.property('edits').that.deep.equals([]);
      }),
      { numRuns: 5_000 },
    );
    expect(written).to.be.greaterThan(1_000);
  });
});
