import assert from 'node:assert/strict';
import { findOccurrences } from '../../../../src/core/mentions/finding/findOccurrences';
import { matcherOf } from '../../../../src/core/mentions/reader';
import { testGlossary } from '../../../helpers/glossary';

const matcher = matcherOf(testGlossary());

suite('isInsideToken', () => {
  const found = (text: string, languageId = 'plaintext') => findOccurrences(matcher, { text, languageId }).map(({ start, end }) => text.slice(start, end));

  const words: readonly (readonly [text: string, ...mentions: string[]])[] = [
    ['_CEO_ and __the COO__', 'CEO', 'COO'],
    ['*CEO* and **COO**', 'CEO', 'COO'],
    ['President&CEO', 'CEO'],
    ['|Owner/CEO|Jane|', 'CEO'],
    ['She is President/CEO—and chair', 'CEO'],
    ['Chief Executive Officer/President', 'Chief Executive Officer'],
    ['C.E.O./C.O.O.', 'C.E.O.', 'C.O.O.'],
    ["the C.E.O.'s plan", 'C.E.O.'],
    ['CEO(s) and CEO(acting)', 'CEO', 'CEO'],
    ['the CEO.The board', 'CEO'],
    ['[[CEO]] of [[Acme]], [[COO|operations]]', 'CEO', 'COO'],
    ['\\textbf{CEO}', 'CEO'],
    ['CEO[1] and CEO.[2]', 'CEO', 'CEO'],
    ['Role:CEO', 'CEO'],
    ['日本のCEOは、同社COO。', 'CEO', 'COO'],
    ['CEO-led and non-CEO', 'CEO', 'CEO'],
    ['“CEO” ‘COO’ «CEO»', 'CEO', 'COO', 'CEO'],
    ['1.CEO and (2.COO)', 'CEO', 'COO'],
    ['CEO¹ and COO²', 'CEO', 'COO'],
    ['CEO\\\\ "our COO\\n" CEO\\footnote{x}', 'CEO', 'COO', 'CEO'],
    ['the Chair decides', 'Chair'],
    ['a < b, the CEO said', 'CEO'],
    ['[CEO](https://example.com/a)', 'CEO'],
    ['[our CEO](./people/ceo.md) and [COO][1]', 'CEO', 'COO'],
    ['[the first CEO.](https://example.com)', 'CEO'],
    ["<a href='https://example.com/a b'>CEO</a>", 'CEO'],
    ['<b>CEO</b>/<i>COO</i><br/>x/y', 'CEO', 'COO'],
  ];
  for (const [text, ...mentions] of words) test(`reads words in ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), mentions));

  const tokens = [
    'https://example.com/[CEO](x) and <https://example.com/CEO>',
    'https://example.com/a>CEO',
    'the CEO&A section and our R&CEO unit',
    'my_CEO, CEO_title, _CEO_title, __init_CEO__x',
    'CEO() and COO(rows, 3) and COO("x")',
    '<CEO: shape=(4, 4)> <CEO array>',
    '{{CEO}} and {{ CEO }} and ${CEO} and <%= CEO %>',
    '<a class="x" title="the CEO">',
    'CEO-letter.pdf and the_CEO-2.docx',
    'the chief-executive-officer class',
    'Re-establishing-the-Chief-Executive-Officer-Council',
    '?a=1&CEO=2 x:&CEO',
    'org.CEO.The_name',
    'CEO%20COO',
    'C:\\staff\\CEO\\new, CEO\\COO',
    'version 1.2.CEO',
    'Chair the meeting; Chair with care; the Chair Fund',
  ];
  for (const text of tokens) test(`reads no words in ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), []));
});
