import assert from 'node:assert/strict';
import { compareRoles } from '../../../src/core/compare/compareRoles';
import { rolesOf } from '../../../src/core/glossary/glossary';
import { composeComparison, composeDefinition } from '../../../src/core/insert/compose';
import { english, testGlossary } from '../../helpers/glossary';

const glossary = testGlossary();
const [coo = assert.fail()] = rolesOf(glossary, ['coo']);
const HOSTILE = 'a|b & <c> *d* `e` [f](g) \\h $1 #2 _k_ 100% {l} ^m ~n';
const hostile = { ...coo, definition: HOSTILE };

suite('composeDefinition', () => {
  const cases: readonly (readonly [language: string, text: string])[] = [
    ['markdown', '**Chief Operating Officer (COO)**: Runs the operations that deliver the plan.'],
    ['html', '<p><dfn>Chief Operating Officer (COO)</dfn>: Runs the operations that deliver the plan.</p>'],
    ['latex', '\\textbf{Chief Operating Officer (COO)}: Runs the operations that deliver the plan.'],
    ['asciidoc', '*Chief Operating Officer (COO)*: Runs the operations that deliver the plan.'],
    ['restructuredtext', '**Chief Operating Officer (COO)**: Runs the operations that deliver the plan.'],
    ['plaintext', 'Chief Operating Officer (COO): Runs the operations that deliver the plan.'],
    ['typescript', 'Chief Operating Officer (COO): Runs the operations that deliver the plan.'],
  ];
  for (const [language, text] of cases) test(`writes ${language}`, () => assert.equal(composeDefinition(coo, language), text));

  const escaped: readonly (readonly [language: string, text: string])[] = [
    ['markdown', 'a\\|b & \\<c\\> \\*d\\* \\`e\\` \\[f\\](g) \\\\h $1 #2 \\_k\\_ 100% {l} ^m \\~n'],
    ['html', 'a|b &amp; &lt;c&gt; *d* `e` [f](g) \\h $1 #2 _k_ 100% &#123;l&#125; ^m ~n</p>'],
    ['latex', 'a\\textbar{}b \\& \\textless{}c\\textgreater{} *d* `e` [f](g) \\textbackslash{}h \\$1 \\#2 \\_k\\_ 100\\% \\{l\\} \\textasciicircum{}m \\textasciitilde{}n'],
    ['asciidoc', 'a{vbar}b & &#60;c&#62; {asterisk}d{asterisk} {backtick}e{backtick} &#91;f&#93;(g) {backslash}h $1 &#35;2 &#95;k&#95; 100% \\{l} {caret}m {tilde}n'],
    ['restructuredtext', 'a\\|b & <c> \\*d\\* \\`e\\` [f](g) \\\\h $1 #2 \\_k\\_ 100% {l} ^m ~n'],
    ['plaintext', HOSTILE],
  ];
  for (const [language, text] of escaped) test(`keeps every character a character in ${language}`, () => assert.equal(composeDefinition(hostile, language).split(': ').slice(1).join(': '), text));
});

suite('composeComparison', () => {
  const compose = (language: string) => composeComparison(compareRoles(glossary, ['ceo', 'coo']), language, english);

  test('writes a Markdown table under what tells the roles apart', () => {
    const [headline, , head, rule, first] = compose('markdown').split('\n');
    assert.equal(headline, 'The CEO answers to the board; the COO answers to the CEO.');
    assert.equal(head, '|  | Chief Executive Officer (CEO) | Chief Operating Officer (COO) |');
    assert.equal(rule, '| --- | --- | --- |');
    assert.equal(first, '| Accountable to | the board | the CEO |');
  });

  const parts: readonly (readonly [language: string, part: string])[] = [
    ['html', '<tr><th scope="row">Accountable to</th><td>the board</td><td>the CEO</td></tr>'],
    ['latex', 'Accountable to & the board & the CEO \\\\\n'],
    ['asciidoc', '|Accountable to\n|the board\n|the CEO\n'],
    ['restructuredtext', '   * - Accountable to\n     - the board\n     - the CEO\n'],
    ['plaintext', 'Accountable to\n  Chief Executive Officer (CEO): the board\n  Chief Operating Officer (COO): the CEO\n'],
  ];
  for (const [language, part] of parts) test(`writes ${language}`, () => assert.ok(compose(language).includes(part), compose(language)));

  test('shows what is not established as a dash', () => assert.match(compose('markdown'), /\| Measured by \| Value, growth\. \| – \|/u));
});
