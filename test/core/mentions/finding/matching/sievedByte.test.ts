import assert from 'node:assert/strict';
import { isCjk } from '../../../../../src/core/mentions/finding/boundary';
import { isLetter } from '../../../../../src/core/mentions/finding/characters';
import { CJK, OTHER_SIGN, sievedByte } from '../../../../../src/core/mentions/finding/matching/sievedByte';
import { NOT_ASCII } from '../../../../../src/core/mentions/finding/matching/textWindow';

suite('sievedByte', () => {
  for (const sign of '“”‘’—–…«»·€×÷\u00a0\u200b\u2011') test(`tells that ${JSON.stringify(sign)} is a sign`, () => assert.equal(sievedByte(sign.charCodeAt(0)), OTHER_SIGN));

  for (const letter of 'éÉñößüÿŁőṩ社ア\u0301\u3099²ª') {
    test(`does not take ${JSON.stringify(letter)} for a sign`, () => assert.notEqual(sievedByte(letter.charCodeAt(0)), OTHER_SIGN));
  }

  for (const [small, large] of ['éÉ', 'öÖ', 'łŁ', 'ÿŸ', 'œŒ', 'яЯ', 'ωΩ']) test(`gives ${small ?? ''} and ${large ?? ''} one byte`, () => assert.equal(sievedByte((small ?? '').charCodeAt(0)), sievedByte((large ?? '').charCodeAt(0))));

  for (const unit of ['\u00ad', '\u0301', '\u3099', '²', '٣', '가', '\u1100', '\u212a']) test(`leaves open what ${JSON.stringify(unit)} does to a word`, () => assert.equal(sievedByte(unit.charCodeAt(0)), NOT_ASCII));

  for (const sign of '社長パートひ々') test(`tells that ${sign} is written without blanks`, () => assert.equal(sievedByte(sign.charCodeAt(0)), CJK));

  test('gives a byte to every unit, and the one of signs to no letter', () => {
    for (let unit = 128; unit < 0x10000; unit++) {
      const byte = sievedByte(unit);
      assert.ok(byte >= OTHER_SIGN && byte <= NOT_ASCII);
      if (byte === OTHER_SIGN) assert.ok(!isLetter(unit) && unit !== 0xad, unit.toString(16));
      if (byte === CJK) assert.ok(isCjk(unit), unit.toString(16));
    }
  });
});
