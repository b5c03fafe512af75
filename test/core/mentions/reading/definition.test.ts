import assert from 'node:assert/strict';
import { longFormBeside } from '../../../../src/core/mentions/reading/definition';

/** What the text says about the form between the marks. */
function longForm(marked: string): string | undefined {
  const [before = '', form = '', after = ''] = marked.split(/[‹›]/u);
  return longFormBeside({ text: before + form + after, start: before.length, end: before.length + form.length });
}

suite('longFormBeside', () => {
  const found: readonly (readonly [marked: string, longForm: string])[] = [
    ['our Chief Revenue Officer (‹CRO›) said', 'Chief Revenue Officer'],
    ['our Chief Revenue Officer ("‹CRO›") said', 'Chief Revenue Officer'],
    ['the chief revenue officers (‹CROs›)', 'chief revenue officers'],
    ['the Chief Revenue Officer (hereinafter the "‹CRO›")', 'Chief Revenue Officer'],
    ['the **Chief Revenue Officer** (**‹CRO›**)', 'Chief Revenue Officer'],
    ['a contract research organization (‹CRO›) runs', 'contract research organization'],
    ['Members of the board of directors (‹BoD›) meet', 'board of directors'],
    ['‹CRO› (chief revenue officer) is', 'chief revenue officer'],
    ['‹CRO› (the Chief Revenue Officer, since May)', 'Chief Revenue Officer'],
    ['‹CRO›: chief revenue officer', 'chief revenue officer'],
    ['‹CRO› – Chief Revenue Officer', 'Chief Revenue Officer'],
    ['‹CRO› stands for chief revenue officer.', 'chief revenue officer'],
    ['the ‹CRO›, the Chief Risk Officer for Wales, but', 'Chief Risk Officer'],
    ['| ‹CRO› | Chief Revenue Officer |', 'Chief Revenue Officer'],
    ['| Chief Revenue Officer | ‹CRO› |', 'Chief Revenue Officer'],
    ['*[‹CRO›]: Chief Revenue Officer', 'Chief Revenue Officer'],
    ['\\newacronym{cro}{‹CRO›}{chief revenue officer}', 'chief revenue officer'],
    ['\\acro{‹CRO›}{chief revenue officer}', 'chief revenue officer'],
    ['<abbr title="Chief Revenue Officer">‹CRO›</abbr>', 'Chief Revenue Officer'],
    ['<dt>‹CRO›</dt><dd>Chief revenue officer</dd>', 'Chief revenue officer'],
    ['‹CRO›\n:   Chief revenue officer', 'Chief revenue officer'],
    ['‹CRO›:: Chief revenue officer', 'Chief revenue officer'],
    ['Cancer Care Ontario’s (‹CCO›) pathway', 'Cancer Care Ontario'],
    ['CISO[Chief] ‹CISO›[Chief Information Security Officer]', 'Chief Information Security Officer'],
    ['a chief executive officer, or ‹CEO›, is', 'chief executive officer'],
    ['the managing director (the "‹MD›")', 'managing director'],
  ];
  for (const [marked, expected] of found) test(`reads ${JSON.stringify(marked)}`, () => assert.equal(longForm(marked), expected));

  const none: readonly string[] = [
    'The ‹CRO› said that costs rose.',
    'Our plan (see ‹CRO›) is',
    'the quarterly sales report (‹CRO›)',
    '‹CRO› (2024)',
    '‹CRO›: the results of the quarter',
    'Chief among our risks, one (‹CRO›) stands',
    '‹C›: chief',
    'the board, or ‹CEO›, may',
    'The name of the CIO ("the ‹CIO›") is',
    'our ‹CIO› (the CIO)',
  ];
  for (const marked of none) test(`finds nothing in ${JSON.stringify(marked)}`, () => assert.equal(longForm(marked), undefined));

  test('stays quick on text made to be slow', () => {
    for (const text of [`${'c '.repeat(3_000)}(CCCCCC)`, `${'chief '.repeat(2_000)}(CRO)`, `CRO (${'a b c '.repeat(2_000)}`]) {
      const start = text.includes('CCCCCC') ? text.indexOf('CCCCCC') : text.indexOf('CRO');
      const end = start + (text.includes('CCCCCC') ? 6 : 3);
      // Bounded by what is looked at, not by the text: this ends at once or never.
      longFormBeside({ text, start, end });
    }
  });
});
