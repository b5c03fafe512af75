import assert from 'node:assert/strict';
import { findOccurrences } from '../../../../src/core/mentions/finding/findOccurrences';
import { matcherOf } from '../../../../src/core/mentions/reader';
import { testGlossary } from '../../../helpers/glossary';

const matcher = matcherOf(testGlossary());

suite('sharedTitlesAt', () => {
  const found = (text: string) => findOccurrences(matcher, { text, languageId: 'markdown' }).map(({ start, end, form }) => `${text.slice(start, end)} = ${form.name}`);

  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    ['the chief executive and operating officers', 'chief executive = Chief Executive Officer', 'operating officers = Chief Operating Officer'],
    ['Chief Operating & Strategy Officer', 'Chief Operating = Chief Operating Officer', 'Strategy Officer = Chief Strategy Officer'],
    ['chief operating/security officer', 'chief operating = Chief Operating Officer', 'security officer = Chief Security Officer'],
    ['Chief Operating, Security, and Strategy Officers', 'Chief Operating = Chief Operating Officer', 'Security = Chief Security Officer', 'Strategy Officers = Chief Strategy Officer'],
    ['chief operating\nand strategy officers', 'chief operating = Chief Operating Officer', 'strategy officers = Chief Strategy Officer'],
    ['chief executive and chief operating officers', 'chief executive = chief executive', 'chief operating officers = Chief Operating Officer'],
    ['chief operating and happiness officers'],
    ['chief executive and happiness officer', 'chief executive = chief executive'],
    ['chief and operating officers'],
  ];
  for (const [text, ...expected] of cases) test(`${JSON.stringify(text)} → ${JSON.stringify(expected)}`, () => assert.deepEqual(found(text), expected));

  test('is the same wherever a scan begins', () => {
    const text = 'Our chief operating and strategy officers met the CEO.';
    const all = findOccurrences(matcher, { text, languageId: 'plaintext' });
    for (let from = 0; from <= text.length; from++) {
      assert.deepEqual(findOccurrences(matcher, { text, languageId: 'plaintext' }, from), all.filter(({ start }) => start >= from), `from ${String(from)}`);
      assert.deepEqual(findOccurrences(matcher, { text, languageId: 'plaintext' }, 0, from), all.filter(({ start }) => start < from), `to ${String(from)}`);
    }
  });
});
