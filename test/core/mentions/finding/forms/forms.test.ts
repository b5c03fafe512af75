import assert from 'node:assert/strict';
import { indexGlossary } from '../../../../../src/core/glossary/glossary';
import type { AmbiguousForm } from '../../../../../src/core/glossary/types';
import { formsOf } from '../../../../../src/core/mentions/finding/forms/forms';
import { testGlossary } from '../../../../helpers/glossary';

suite('formsOf', () => {
  const { rows } = testGlossary();
  const form = (text: string, senses: AmbiguousForm['senses']): AmbiguousForm => ({ form: text, senses, sources: [], basis: 'general' });
  const texts = (forms: readonly AmbiguousForm[] = rows.forms) => formsOf(indexGlossary({ ...rows, forms })).map(({ text, casing }) => `${text} ${casing}`);

  test('has names, plurals and dotted acronyms', () => {
    for (const expected of ['CEO exact', 'CEOs exact', 'C.E.O. exact', 'Chief of Staff any', 'Chiefs of Staff any', 'chair capital']) assert.ok(texts().includes(expected), expected);
  });

  test('leaves out false friends and names to avoid', () => assert.ok(!texts().some((text) => text.startsWith('director of operations'))));

  test('takes in a phrase that no role is called by', () => {
    assert.ok(texts([...rows.forms, form('executive director', [{ role: 'ceo', weight: 'common', cues: [] }])]).includes('executive director any'));
  });

  test('leaves out an ordinary word that seldom means a role', () => {
    const word = (weight: 'usual' | 'common') => texts([...rows.forms, form('officer', [{ role: 'ceo', weight, cues: [] }])]);
    assert.ok(word('usual').includes('officer capital'));
    assert.ok(!word('common').includes('officer capital'));
  });
});
