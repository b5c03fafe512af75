import assert from 'node:assert/strict';
import { findMentions, mentionAt } from '../../../src/core/mentions/findMentions';
import { findOccurrences } from '../../../src/core/mentions/finding/findOccurrences';
import { matcherOf, readerOf } from '../../../src/core/mentions/reader';
import { at } from '../../helpers/cursor';
import { testGlossary } from '../../helpers/glossary';

const glossary = testGlossary();

/** Each with its mentions between brackets. */
const TEXTS: readonly (readonly [languageId: string, marked: string])[] = [
  ['plaintext', 'the ⟦chief executive⟧ and ⟦operating officers⟧ met'],
  ['plaintext', 'our ⟦Chief Operating⟧, ⟦Security⟧ and ⟦Strategy Officers⟧'],
  ['markdown', '| ⟦Chief-Executive⟧ | **⟦Chief** Operating Officer⟧ |'],
  ['markdown', '> the ⟦Chief\n> Executive Officer⟧ and _⟦COO⟧_, `COO`'],
  ['markdown', '**⟦Chief of Staff⟧**, Product'],
  ['plaintext', 'Acting ⟦chief executive⟧, former ⟦Chief Operating Officer⟧'],
  ['plaintext', 'the ⟦Chief Ope\u00adrating Officer⟧’s plan'],
  ['html', '<td>⟦Chief&nbsp;Executive⟧</td>'],
  ['latex', '\\textbf{⟦Chief~Executive⟧}'],
  ['typescript', 'const CEO = 1;\n// the ⟦Chief\n// Executive⟧'],
];

suite('a cursor walked over a text', () => {
  for (const [languageId, marked] of TEXTS) {
    const text = marked.replace(/[⟦⟧]/gu, '');
    const source = { text, languageId };
    const expected = [...marked.matchAll(/⟦(?<written>[^⟦⟧]*)⟧/gu)].map(({ groups }) => groups?.['written']);

    test(`meets ${JSON.stringify(expected)}`, () => {
      const mentions = findMentions(glossary, source);
      assert.deepEqual(mentions.map(({ start, end }) => text.slice(start, end)), expected);
      const reader = readerOf(glossary, source);
      for (let offset = 0; offset <= text.length; offset++) {
        const touching = mentions.find(({ start, end }) => start <= offset && offset <= end);
        assert.deepEqual(mentionAt(reader, offset), touching, `${text.slice(0, offset)}|${text.slice(offset)}`);
      }
    });

    test(`finds the same from any place on: ${JSON.stringify(expected)}`, () => {
      const matcher = matcherOf(glossary);
      const all = findOccurrences(matcher, source);
      for (let from = 0; from <= text.length; from++) {
        assert.deepEqual(findOccurrences(matcher, source, from), all.filter(({ start }) => start >= from));
        assert.deepEqual(findOccurrences(matcher, source, 0, from), all.filter(({ start }) => start < from));
      }
    });
  }

  test('meets a shared title on both sides of the word between', () => {
    const meant = (marked: string) => {
      const { text, offset } = at(marked);
      return mentionAt(readerOf(glossary, { text, languageId: 'plaintext' }), offset)?.form.name;
    };
    assert.equal(meant('chief oper|ating and strategy officers'), 'Chief Operating Officer');
    assert.equal(meant('chief operating a|nd strategy officers'), undefined);
    assert.equal(meant('chief operating and strategy off|icers'), 'Chief Strategy Officer');
  });
});
