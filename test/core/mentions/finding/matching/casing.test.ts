import assert from 'node:assert/strict';
import { ANY_CASE, BY_FORM, CAPITALS, isInCapitals, matchOf, writtenOf } from '../../../../../src/core/mentions/finding/matching/casing';
import { form } from './naiveSearch';

suite('casing', () => {
  for (const [text, casing, written] of [['CEO', 'exact', CAPITALS], ['CoS', 'exact', BY_FORM], ['C.E.O.', 'exact', BY_FORM], ['ÉO', 'exact', BY_FORM], ['chief executive', 'any', ANY_CASE], ['chair', 'capital', BY_FORM]] as const) {
    test(`knows how ${text} must be written`, () => assert.equal(writtenOf(form(text, casing)), written));
  }

  test('tells capitals from small letters', () => {
    const bytes = Uint8Array.from('the CEO CEo', (letter) => letter.charCodeAt(0));
    assert.deepEqual([isInCapitals(bytes, 4, 7), isInCapitals(bytes, 8, 11), isInCapitals(bytes, 0, 3)], [true, false, false]);
  });

  test('takes the first form that is written so', () => {
    const forms = [form('chair', 'capital'), form('CHAIR', 'exact')];
    assert.deepEqual(['Chair', 'CHAIR', 'chair'].map((text) => matchOf(forms, text, 0, 5)?.form.text), ['chair', 'chair', undefined]);
    assert.equal(matchOf([form('CoS', 'exact')], 'a COS', 2, 5), undefined);
    assert.equal(matchOf([form('ÉO', 'exact')], 'E\u0301O', 0, 3)?.form.text, 'ÉO');
  });
});
