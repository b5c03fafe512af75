import assert from 'node:assert/strict';
import type { Sense } from '../../../../src/core/glossary/types';
import { groupsOf, likeliest } from '../../../../src/core/mentions/reading/groups';
import { testGlossary } from '../../../helpers/glossary';

const senses: readonly Sense[] = [
  { role: 'ceo', weight: 'usual', cues: [] },
  { meaning: 'carrier', weight: 'usual', cues: [] },
  { role: 'coo', weight: 'usual', cues: [] },
  { meaning: 'castle', weight: 'usual', cues: [] },
];
const groups = groupsOf(testGlossary(), senses);

suite('Senses that a reader would call the same', () => {
  test('are all that are no role', () => assert.deepEqual(groups, [1, 0, 2, 0]));

  test('are as likely as all of them together, and the likeliest speaks for them', () => {
    assert.deepEqual(likeliest([0.4, 0.2, 0.1, 0.25, 0.05], groups), { index: 3, sum: 0.5 });
    assert.deepEqual(likeliest([0.4, 0.15, 0.1, 0.25, 0.1], groups), { index: 3, sum: 0.5 });
    assert.deepEqual(likeliest([0.6, 0.1, 0.1, 0.1, 0.1], groups), { index: 0, sum: 0.6 });
  });

  test('may be none of those listed', () => assert.deepEqual(likeliest([0.2, 0.1, 0.1, 0.1, 0.5], groups), { index: 4, sum: 0.7 }));
});
