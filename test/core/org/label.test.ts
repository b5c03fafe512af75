import { expect } from 'chai';
import fc from 'fast-check';
import { label } from '../../../src/core/org/label';
import { hostileTexts } from './orgGlossary';

suite('label', () => {
  test('is short and on one line', () => {
    expect(label('Chief\n Executive\tOfficer')).to.equal('Chief Executive Officer');
    expect(label('Chief '.repeat(2_000))).to.match(/^(?:Chief )+Chief…$/u).and.have.length.at.most(160);
  });

  test('cannot turn the direction of the text around it, nor tower over it', () => {
    expect(label('\u202eCEO\u202c\u2067\u061c\u200b')).to.equal('CEO');
    expect(label(`e${'\u0301'.repeat(50)}`)).to.equal('e\u0301\u0301\u0301');
  });

  test('keeps Hebrew, Persian joiners and families whole', () => {
    for (const text of ['מנכ״ל', 'می\u200cخواهم', '👩\u200d👧']) expect(label(text)).to.equal(text);
  });

  test('never holds half a character', () => {
    fc.assert(fc.property(hostileTexts, fc.integer({ min: 1, max: 30 }), (text, most) => !/\p{Cs}/u.test(label(text, most))), { numRuns: 200 });
  });
});
