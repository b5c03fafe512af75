import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findMentions, mentionAt, mentionsNear } from '../../../src/core/mentions/findMentions';
import { readerOf } from '../../../src/core/mentions/reader';
import { at } from '../../helpers/cursor';
import { testGlossary } from '../../helpers/glossary';

const glossary = testGlossary();

const found = (text: string, languageId = 'plaintext') => findMentions(glossary, { text, languageId }).map(({ start, end }) => text.slice(start, end));

suite('findMentions', () => {
  const cases: readonly (readonly [text: string, ...mentions: string[]])[] = [
    ['The CEO decides.', 'CEO'],
    ['CEO', 'CEO'],
    ['Two CEOs met.', 'CEOs'],
    ["The CEO's plan and the CEOs' plan", 'CEO', 'CEOs'],
    ['The CEO’s plan', 'CEO'],
    ['our C.E.O. said', 'C.E.O.'],
    ['co-CEO and ex-COO, the CEO-elect', 'CEO', 'COO', 'CEO'],
    ['CEO/COO', 'CEO', 'COO'],
    ['(CEO), "COO"; CEO: yes', 'CEO', 'COO', 'CEO'],
    ['The chief executive officer', 'chief executive officer'],
    ['CHIEF OPERATING OFFICER', 'CHIEF OPERATING OFFICER'],
    ['Chief Executive of the firm', 'Chief Executive'],
    ['Chief Executive Officers', 'Chief Executive Officers'],
    ['the chiefs of staff met the Chief of Staff', 'chiefs of staff', 'Chief of Staff'],
    ['the Chief\nExecutive Officer', 'Chief\nExecutive Officer'],
    ['the Chief  \r\n  Executive\tOfficer', 'Chief  \r\n  Executive\tOfficer'],
    ['> the Chief\n> Executive Officer', 'Chief\n> Executive Officer'],
    ['Chief Operations Officer', 'Chief Operations Officer'],
    ['The Chair of the Board', 'Chair of the Board'],
    ['The Chair spoke', 'Chair'],
    ['Our Chair and Acting Chair', 'Chair', 'Chair'],
    ['CEO (COO)', 'CEO', 'COO'],
    ['the CoS', 'CoS'],
  ];
  for (const [text, ...mentions] of cases) test(`finds ${JSON.stringify(mentions)} in ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), mentions));

  const nothing = [
    'pigeons coo, Coo and cOO',
    'ceo of the year',
    'the office chair',
    'the Audit Committee Chair and the Deputy Chair',
    'coo@example.com and CEO@example.com',
    'mail CEO.office@example.com today',
    'https://example.com/CEO and www.example.com/CEO?x=COO',
    'CEO_ID, myCEO, CEO2, $CEO, @CEO, #CEO, %CEO%, \\CEO',
    'CEO.title and org.CEO and notes.CEO',
    '/srv/CEO ./CEO.md C:\\staff\\CEO data/CEO_2024/x',
    'CEO=1 and x=COO',
    '<CEO>',
    'C-3PO and COO-3',
    'aGVsbG8gd29ybGQ/CEO/aGVsbG8+COO+bA==',
    'a8f3c2CEO9',
    'the director of operations',
    'Chief\n\nExecutive Officer',
    'ÉCEO and CEOé',
  ];
  for (const text of nothing) test(`finds nothing in ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), []));

  test('takes the longest title, then goes on after it', () => assert.deepEqual(found('Chief Executive Officer Chief Executive'), ['Chief Executive Officer', 'Chief Executive']));

  test('wraps a title over comment lines only where both begin alike', () => {
    assert.deepEqual(found('// the Chief\n// Executive Officer', 'typescript'), ['Chief\n// Executive Officer']);
    assert.deepEqual(found('the Chief\n# Executive Officer', 'markdown'), []);
  });

  const skipped: readonly (readonly [language: string, text: string, ...mentions: string[]])[] = [
    ['markdown', 'The CEO, `COO` and ``the `COO` ``\n\n```\nCOO\n```\n[COO](CEO "x") <COO> COO', 'CEO', 'COO', 'COO'],
    ['markdown', '~~~\nCEO never closed', ],
    ['html', '<p title="CEO">COO <!-- CEO --><code>CEO</code></p>', 'COO'],
    ['latex', '\\label{CEO} the CEO \\verb|COO| \\begin{verbatim}COO\\end{verbatim} \\textbf{COO}', 'CEO', 'COO'],
    ['asciidoc', '----\nCEO\n----\nCOO `CEO`', 'COO'],
    ['restructuredtext', '``CEO`` COO\n\n.. code-block:: c\n\n   CEO\n\nCEO', 'COO', 'CEO'],
    ['typescript', 'const CEO = 1; // the COO\n/* the CEO */ f("COO", CEO)', 'COO', 'CEO', 'COO'],
    ['python', 'CEO = 1 # COO\n"""the CEO"""\nCOO()', 'COO', 'CEO'],
    ['sql', "select CEO from t -- COO", 'COO'],
  ];
  for (const [language, text, ...mentions] of skipped) test(`reads ${language} prose only: ${JSON.stringify(text)}`, () => assert.deepEqual(found(text, language), mentions));

  test('leaves what it cannot decide undecided', () => {
    const [mention] = findMentions(glossary, { text: 'the CSO', languageId: 'plaintext' });
    assert.equal(mention?.reading.kind, 'undecided');
  });
});

suite('mentionAt', () => {
  test('holds from the first edge of the word to its last, and nowhere else', () => {
    const walk = (marked: string) => {
      const { text, offset } = at(marked);
      return mentionAt(readerOf(glossary, { text, languageId: 'plaintext' }), offset) !== undefined;
    };
    const line = 'The CEO decides';
    const hits = [...`${line} `].map((_, index) => walk(`${line.slice(0, index)}|${line.slice(index)}`));
    assert.deepEqual(hits.flatMap((hit, index) => (hit ? [index] : [])), [4, 5, 6, 7]);
  });

  test('sees a title from the line it is wrapped onto', () => {
    const { text, offset } = at('the Chief\nExecutive Off|icer met');
    const mention = mentionAt(readerOf(glossary, { text, languageId: 'markdown' }), offset);
    assert.deepEqual([mention?.start, mention?.end], [4, 27]);
  });

  test('finds only what stands in the same paragraph nearby', () => {
    const text = 'The COO.\n\nThe CEO and the CoS.\n\nThe CSO.';
    const near = mentionsNear(readerOf(glossary, { text, languageId: 'markdown' }), text.indexOf('CEO'));
    assert.deepEqual(near.map(({ start, end }) => text.slice(start, end)), ['CEO', 'CoS']);
  });
});

suite('findMentions on any text', () => {
  const piece = fc.oneof(
    fc.constantFrom('CEO', 'COO', "CEO's", 'Chief ', 'chief executive', ' officer', '\n', '\r\n', '> ', '// ', '`', '```\n', ' ', '/', '@', '.', '-', '\ud800', 'é', '代表', 'CSO', 'Chair'),
    fc.string({ maxLength: 6, unit: 'binary' }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  const language = fc.constantFrom('plaintext', 'markdown', 'html', 'latex', 'asciidoc', 'restructuredtext', 'typescript', 'python', 'sql', 'css');

  test('is sorted, disjoint and inside the text, and agrees with mentionAt at every offset', () => {
    fc.assert(
      fc.property(text, language, (value, languageId) => {
        const source = { text: value, languageId };
        const mentions = findMentions(glossary, source);
        const reader = readerOf(glossary, source);
        let last = 0;
        for (const { start, end } of mentions) {
          assert.ok(start >= last && end > start && end <= value.length);
          last = end;
        }
        for (let offset = 0; offset <= value.length; offset++) {
          const expected = mentions.find(({ start, end }) => start <= offset && offset <= end);
          assert.deepEqual(mentionAt(reader, offset), expected, `offset ${offset}`);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
