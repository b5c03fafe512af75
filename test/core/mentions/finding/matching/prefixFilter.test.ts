import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Form } from '../../../../../src/core/mentions/finding/forms/forms';
import { buildFilter, ENTERING, FOUND_EVEN, FOUND_ODD, PLACE, STOPS, UNSIEVED, type PrefixFilter } from '../../../../../src/core/mentions/finding/matching/prefixFilter';
import { isWithinWord } from '../../../../../src/core/mentions/finding/boundary';
import { isLetter } from '../../../../../src/core/mentions/finding/characters';
import { CJK, sievedByte } from '../../../../../src/core/mentions/finding/matching/sievedByte';
import { NOT_ASCII, TextWindow } from '../../../../../src/core/mentions/finding/matching/textWindow';
import { form, longestByHand } from './naiveSearch';
import { someForms, textWith } from './randomForms';

/** The offsets at which the sieve lets a form begin, a pair after the other; undefined where it does not look. */
function passed(filter: PrefixFilter, text: string): ReadonlySet<number> {
  const before = 4;
  const count = (text.length + before + 8) & ~1;
  const window = new TextWindow(count, sievedByte);
  window.fill(text, -before, count);
  const found = new Set<number>();
  let row = 0;
  for (let pair = 0; pair < count >> 1; pair++) {
    row = ((row << PLACE) | ENTERING | UNSIEVED) & (filter[window.pairs[pair] ?? 0] ?? 0);
    if ((row & STOPS) === 0) continue;
    const at = (pair << 1) - before;
    if ((row & FOUND_ODD) !== 0) found.add(at - 3);
    if ((row & FOUND_EVEN) !== 0) found.add(at - 2);
  }
  return found;
}

const isAscii = (text: string) => /^[\0-\x7f]*$/u.test(text);
/** A bar for each unit that bytes do not tell. */
const told = (text: string) => Array.from({ length: text.length }, (_, at) => (text.charCodeAt(at) < 128 || sievedByte(text.charCodeAt(at)) < CJK ? text.charAt(at) : '|')).join('');

suite('buildFilter', () => {
  test('lets pass every place where a form begins, at either half of a pair', () => {
    fc.assert(fc.property(someForms.chain((forms) => fc.tuple(fc.constant(forms), textWith(forms), fc.constantFrom('', ' '))), ([forms, written, shift]) => {
      const text = shift + told(written);
      const found = passed(buildFilter(forms), text);
      const begins = (at: number) => isLetter(text.charCodeAt(at)) && !isWithinWord(text, at);
      for (let at = 0; at < text.length; at++) if (begins(at) && longestByHand(forms, text, at) !== undefined) assert.ok(found.has(at), `${JSON.stringify(text)} at ${at}`);
    }), { numRuns: 3_000 });
  });

  for (const written of ['VP Sales', 'VP  Sales', 'VP&nbsp;Sales', 'VP     Sales']) {
    test(`lets pass a gap of another width than in ${written}`, () => {
      for (const text of ['VP Sales', 'a VP Sales', 'VP  Sales', 'VP-Sales', 'VP\n> Sales', 'VP&nbsp;Sales', '**VP** *Sales*']) assert.ok(passed(buildFilter([form(written, 'any')]), text).has(text.indexOf('VP')), text);
    });
  }

  test('holds back what begins otherwise', () => {
    const filter = buildFilter([form('Chief Executive', 'any'), form('CEO', 'exact'), form('chair', 'capital')]);
    assert.deepEqual([...passed(filter, 'The ordinary words of a text, which name nobody: ceo, chair, Chips, XCEO, CEOX, achief.')], []);
    assert.deepEqual([...passed(filter, 'A CEO, a Chair, a chief. CHIEF')], [2, 9, 18, 25]);
  });

  test('lets nothing of ASCII pass where no form begins with it', () => {
    const filter = buildFilter([form('社長', 'any'), form('Öl', 'any')]);
    fc.assert(fc.property(fc.string().filter(isAscii), (text) => assert.deepEqual([...passed(filter, text)], [])));
  });

  test('does not sieve a pair with anything that bytes do not tell, and all others', () => {
    const filter = buildFilter([form('CEO', 'exact')]);
    for (let pair = 0; pair < 0x10000; pair++) assert.equal(((filter[pair] ?? 0) & UNSIEVED) !== 0, (pair & 0xff) === NOT_ASCII || pair >>> 8 === NOT_ASCII);
  });

  test('does not sieve Chinese and Japanese where titles are written so', () => {
    const filter = buildFilter([form('CEO', 'exact'), form('社長', 'any')]);
    for (let pair = 0; pair < 0x10000; pair++) assert.equal(((filter[pair] ?? 0) & UNSIEVED) !== 0, (pair & 0xff) >= CJK || pair >>> 8 >= CJK);
  });

  test('sieves other scripts where no titles are written so', () => {
    const filter = buildFilter([form('CEO', 'exact'), form('директор', 'any')]);
    assert.deepEqual([...passed(filter, 'の CEO、新CEO は 社長 ではない яCEO。 В директор Кто Διευθυντής')].sort((one, other) => one - other), [2, 7, 29]);
  });

  test('sieves quotes and accents too', () => {
    const filter = buildFilter([form('Président', 'any'), form('CEO', 'exact')]);
    assert.deepEqual([...passed(filter, 'On “naïve” prose — l’été, für Zoë… Primé, PRÉSIDENT, “CEO”')].sort((one, other) => one - other), [42, 54]);
  });

  test('has room for more kinds of letters than any glossary has', () => {
    const forms: readonly Form[] = Array.from({ length: 3_000 }, (_, index) => form(`${String.fromCharCode(0x100 + index)}a`, 'any'));
    const found = passed(buildFilter([...forms, form('CEO', 'exact')]), 'The CEO');
    assert.ok(found.has(4));
  });
});
