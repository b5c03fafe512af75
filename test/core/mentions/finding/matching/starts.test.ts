import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isWithinWord } from '../../../../../src/core/mentions/finding/boundary';
import { isLetter } from '../../../../../src/core/mentions/finding/characters';
import type { Form } from '../../../../../src/core/mentions/finding/forms/forms';
import { buildMatcher, type Matcher } from '../../../../../src/core/mentions/finding/matching/matcher';
import { form, longestByHand } from './naiveSearch';
import { someForms, textWith } from './randomForms';

/** The places in a range with the longest form at each, or undefined for a head alone. */
function startsOf(matcher: Matcher, text: string, from = 0, to = text.length): readonly (readonly [at: number, found: string | undefined])[] {
  const starts = matcher.startsIn(text, from, to);
  const found: (readonly [number, string | undefined])[] = [];
  for (let at = starts.next(from); at >= 0; at = starts.next(at + 1)) found.push([at, starts.longest?.form.text]);
  return found;
}

/** The same by trying every word of the text, and by the filter that long texts are looked through with. */
function startsBothWays(all: readonly Form[], text: string, from = 0, to = text.length): ReturnType<typeof startsOf> {
  const [tried, filtered] = [undefined, 0].map((withoutFilter) => startsOf(buildMatcher(all, withoutFilter), text, from, to));
  assert.deepEqual(tried, filtered, JSON.stringify(text));
  return forms(filtered ?? []);
}

function byHand(forms: readonly Form[], text: string, from: number, to: number): readonly (readonly [at: number, found: string])[] {
  const found: (readonly [number, string])[] = [];
  for (let at = from; at < to; at++) {
    const longest = isLetter(text.charCodeAt(at)) && !isWithinWord(text, at) ? longestByHand(forms, text, at) : undefined;
    if (longest !== undefined) found.push([at, longest[1]]);
  }
  return found;
}

/** Without places at which nothing but a shared head begins. */
const forms = (found: ReturnType<typeof startsOf>) => found.filter(([, form]) => form !== undefined);
const beginsWithLetter = ({ text }: Form) => isLetter(text.charCodeAt(0));

suite('Starts', () => {
  const sample = someForms.map((all) => all.filter(beginsWithLetter)).filter((all) => all.length > 0).chain((all) => fc.tuple(fc.constant(all), textWith(all)));

  test('are all places where a form begins, with the longest at each', () => {
    fc.assert(fc.property(sample, ([all, text]) => assert.deepEqual(startsBothWays(all, text), byHand(all, text, 0, text.length), JSON.stringify(text))), { numRuns: 1_500 });
  });

  test('are those of a part of a text where a part is asked for', () => {
    fc.assert(fc.property(sample, fc.nat(), fc.nat(), ([all, text], one, other) => {
      const [from = 0, to = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
      assert.deepEqual(startsBothWays(all, text, from, to), byHand(all, text, from, to), `${JSON.stringify(text)} from ${from} to ${to}`);
    }), { numRuns: 1_000 });
  });

  test('are those of every part of a text, whichever of their letters is not ASCII', () => {
    const all = ['äbcdef', 'aäcdef', 'abädef', 'abcäef', 'abcdäf', 'zbcdeä'].map((text) => form(text, 'exact'));
    const matcher = buildMatcher(all, 0);
    const text = `x ${all.map((each) => each.text).join(' ')} x`;
    for (let from = 0; from <= text.length; from++) {
      for (let to = from; to <= text.length; to++) assert.deepEqual(startsOf(matcher, text, from, to), byHand(all, text, from, to), `from ${from} to ${to}`);
    }
  });

  test('are the same wherever they lie in a long text', () => {
    const FORMS = [form('CEO', 'exact'), form('chief executive officer', 'any'), form('Öl', 'any')];
    const matcher = buildMatcher(FORMS, 0);
    const pieces = ['the CEO ', 'Chief Executive Officer, ', 'Öl é ', 'chief chief '];
    const filler = fc.constantFrom('x ', 'é ', '. ', 'chief ');
    fc.assert(fc.property(fc.integer({ min: 4_060, max: 4_130 }), fc.integer({ min: 0, max: 30 }), filler, fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }), (length, more, unit, middle) => {
      const text = `${unit.repeat(length).slice(0, length - 1)} ${middle.join('')}${unit.repeat(2_000 + more)}${middle.join('')}`;
      const found = forms(startsOf(matcher, text));
      assert.deepEqual(found, byHand(FORMS, text, 0, text.length));
      assert.ok(found.length > 0 || !/CEO|Executive|Öl/u.test(middle.join('')));
    }), { numRuns: 60 });
  });

  for (const text of ['Vice \u00adOfficer', 'Chief Officer\u2019s', '\u201cChief Officer\u201d', 'Chief\u2014Chief Officer', 'Chief\u00a0Officer', '\u00e9 Chief Officer', 'Chief Officer\u00b2']) {
    test(`are found among signs that are not ASCII: ${text}`, () => {
      assert.deepEqual(startsBothWays([form('chief officer', 'any'), form('vice officer', 'any')], text).map(([at]) => at), [text.search(/(?:Chief|Vice)[^\w\u2014]+Officer/u)]);
    });
  }

  for (const text of ['e\u0301Chief Officer', '\u00e9Chief Officer', 'Chief Officer\u00e9', 'Chief Office\u0301r']) {
    test(`are none within a word: ${JSON.stringify(text)}`, () => assert.deepEqual(startsBothWays([form('chief officer', 'any')], text), []));
  }

  for (const [written, text] of [['Président', 'Pre\u0301sident'], ['directé', 'DIRECTE\u0301'], ['Élu chef', 'ÉLU CHEF'], ['Élu chef', 'e\u0301lu chef'], ['chef élu', 'Chef E\u0301lu'], ['officer', 'office\u00adr'], ['directora', 'director\u00ada']] as const) {
    test(`are found however accents are stored: ${written} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(startsBothWays([form(written, 'any'), form('boss', 'any')], `xx ${text}`), [[3, written]]);
      assert.deepEqual(startsBothWays([form(written, 'any'), form('boss', 'any')], ` xx ${text}`), [[4, written]]);
    });
  }

  test('are found again from any place on, also further back', () => {
    const matcher = buildMatcher([form('CEO', 'exact')], 0);
    const text = `CEO ${'and so on '.repeat(1_000)}CEO`;
    const starts = matcher.startsIn(text, 0, text.length);
    assert.deepEqual([starts.next(1), starts.next(0), starts.next(5_000), starts.next(text.length), starts.next(0)], [text.length - 3, 0, text.length - 3, -1, 0]);
  });

  test('are none in an empty range or beyond the text', () => {
    const matcher = buildMatcher([form('CEO', 'exact')], 0);
    assert.deepEqual([startsOf(matcher, 'CEO', 0, 0), startsOf(matcher, '', 0, 0), startsOf(matcher, 'CEO', 3, 10), startsOf(matcher, 'a CEO', 0, 99)], [[], [], [], [[2, 'CEO']]]);
  });
});
