import assert from 'node:assert/strict';
import { findOccurrences } from '../../../../src/core/mentions/finding/findOccurrences';
import { skipGap } from '../../../../src/core/mentions/finding/gap';
import { matcherOf } from '../../../../src/core/mentions/reader';
import { testGlossary } from '../../../helpers/glossary';

suite('skipGap', () => {
  const after = (before: string, rest: string) => {
    const at = skipGap(before + rest, before.length);
    return at < 0 ? undefined : (before + rest).slice(at);
  };
  const crossed = [' ', '\t  ', '\n', '\r\n  ', '\u00a0', '\u202f', '** ', '__ ', ' **', '* _', '\n> ', '-', '\u2011', '-\n', '&nbsp;', '~'];
  for (const gap of crossed) test(`crosses ${JSON.stringify(gap)}`, () => assert.equal(after('> Chief', `${gap}Officer`), 'Officer'));

  const uncrossed = ['\n\n', '', '- ', '--', '_', '**'];
  for (const gap of uncrossed) test(`does not cross ${JSON.stringify(gap)}`, () => assert.notEqual(after('Chief', `${gap}Officer`), 'Officer'));
});

suite('titles over gaps', () => {
  const matcher = matcherOf(testGlossary());
  const found = (text: string) => findOccurrences(matcher, { text, languageId: 'markdown' }).map(({ start, end }) => text.slice(start, end));
  const titles = [
    '**Chief** Executive Officer',
    '__Chief Executive__ Officer',
    'Chief *Executive* **Officer**',
    'Chief-Executive',
    'Chief\u00a0Executive\u2009Officer',
    'Chief&nbsp;Executive',
    'Chief Exe\u00adcu\u00adtive Of\u00adfi\u00adcer',
    'CHIEF EXECUTIVE OFFICER',
  ];
  const bare = (text: string) => text.replace(/^[*_]+|[*_]+$/gu, '');
  for (const title of titles) test(`finds ${JSON.stringify(title)}`, () => assert.deepEqual(found(`The ${title} met.`), [bare(title)]));
});
