import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isWithinWord } from '../../../../../src/core/mentions/finding/boundary';
import { isLetter } from '../../../../../src/core/mentions/finding/characters';
import type { Form } from '../../../../../src/core/mentions/finding/forms/forms';
import { buildMatcher, type Matcher } from '../../../../../src/core/mentions/finding/matching/matcher';
import { form, longestByHand } from './naiveSearch';

const FORMS: readonly Form[] = [
  ...['CEO', 'CEOs', 'C.E.O.', 'CoS', 'MD', 'VP', 'CéO', 'R&D'].map((text) => form(text, 'exact')),
  ...['Chief Executive', 'Chief Executive Officer', 'chief of staff', 'Co-Chair', 'Vice President', 'key manager', '社長', '代表取締役', '代表取締役社長', 'Président', 'président-directeur général', 'de facto', 'パートナー'].map((text) => form(text, 'any')),
  ...['chair', 'Kanzler', 'officer'].map((text) => form(text, 'capital')),
];
const matcher = buildMatcher(FORMS);

function startsOf(of: Matcher, text: string): readonly number[] {
  const starts = of.startsIn(text, 0, text.length);
  const found: number[] = [];
  for (let at = starts.next(0); at >= 0; at = starts.next(at + 1)) found.push(at);
  return found;
}

const piece = fc.oneof(
  fc.constantFrom(...FORMS.map(({ text }) => text), ...FORMS.map(({ text }) => text.toUpperCase()), ...FORMS.map(({ text }) => text.slice(0, 3))),
  fc.constantFrom(' ', '  ', '\n', '\r\n', '> ', '-', '\u00ad', '\u00a0', '*', '_', '.', '&nbsp;', '~', 'a', 'é', 'E', '社', '\u212a', '\ud800', 'x'),
  fc.string({ maxLength: 4, unit: 'binary' }),
);
const anyText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

suite('buildMatcher', () => {
  test('finds the longest form at each offset, as each form by itself would', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (let at = 0; at < text.length; at++) {
          const match = matcher.longestAt(text, at);
          assert.deepEqual(match === undefined ? undefined : [match.end, match.form.text], longestByHand(FORMS, text, at), `${JSON.stringify(text)} at ${at}`);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('begins at every word with which a form begins, and at no other place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const starts = startsOf(matcher, text);
        const begins = (at: number) => isLetter(text.charCodeAt(at)) && !isWithinWord(text, at);
        assert.ok(starts.every((at, index) => begins(at) && at > (starts[index - 1] ?? -1)));
        for (let at = 0; at < text.length; at++) if (begins(at) && longestByHand(FORMS, text, at) !== undefined) assert.ok(starts.includes(at), `${JSON.stringify(text)} at ${at}`);
      }),
      { numRuns: 2_000 },
    );
  });

  test('begins at a head that titles share', () => assert.deepEqual(startsOf(matcher, 'Chiefs operating and chief financial officers, chiefly'), [0, 21]));

  test('takes no longer than the text is long', () => {
    for (const unit of ['C', 'chief ', 'CEO', '\ud800', '社', '\u00ad', 'CHIEF EXECUTIVE ', 'é ', 'chief\u00ad']) startsOf(matcher, unit.repeat(100_000 / unit.length));
  });
});
