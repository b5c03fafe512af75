import assert from 'node:assert/strict';
import type { Sense } from '../../../../src/core/glossary/types';
import { readerOf } from '../../../../src/core/mentions/reader';
import { weigh } from '../../../../src/core/mentions/reading/weigh';
import { testGlossary } from '../../../helpers/glossary';

const glossary = testGlossary();
const senses: readonly Sense[] = [
  { role: 'ceo', weight: 'common', cues: ['ploughs', 'winter harvest'] },
  { role: 'coo', weight: 'common', cues: ['ferries'] },
];

/** The words that are given for reading the XO of a text as it is read. */
function wordsFor(text: string): readonly string[] {
  const start = text.indexOf('XO');
  const { view } = readerOf(glossary, { text, languageId: 'markdown' });
  const { because } = weigh(glossary, { start, end: start + 2, form: { text: 'XO', name: 'XO', casing: 'exact', senses } }, view);
  return because.flatMap((reason) => (reason.kind === 'cues' ? reason.words : []));
}

suite('The words that a reading is explained by', () => {
  test('stand as the text has them', () => {
    assert.deepEqual(wordsFor('Our XO keeps a plough.'), ['plough']);
    assert.deepEqual(wordsFor('Our XO keeps a Ferry.'), ['Ferry']);
  });

  test('are on one line, and no longer than a phrase', () => {
    assert.deepEqual(wordsFor('Our XO keeps the winter\n  harvests.'), ['winter harvests']);
    assert.deepEqual(wordsFor(`Our XO keeps the winter${' * '.repeat(20)}harvest.`), ['winter harvest']);
  });

  test('are named once', () => assert.deepEqual(wordsFor('Our XO keeps ploughs, ploughs and ploughs.'), ['ploughs']));
});
