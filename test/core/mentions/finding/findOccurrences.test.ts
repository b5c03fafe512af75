import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexGlossary } from '../../../../src/core/glossary/glossary';
import { findOccurrences } from '../../../../src/core/mentions/finding/findOccurrences';
import { formsOf } from '../../../../src/core/mentions/finding/forms/forms';
import { buildMatcher } from '../../../../src/core/mentions/finding/matching/matcher';
import { readZones } from '../../../../src/core/mentions/finding/zones/readZones';
import { matcherOf } from '../../../../src/core/mentions/reader';
import { bundledRows } from '../../../glossary/bundledRows';
import { fragments, languageIds } from '../../../helpers/fragments';
import { testGlossary } from '../../../helpers/glossary';

const matcher = matcherOf(testGlossary());

/** The forms of the bundled glossary that have accents, or kana of two parts. */
const bundled = indexGlossary(bundledRows);
const accented = formsOf(bundled).filter(({ text }) => text.normalize('NFD') !== text);

suite('findOccurrences where accents are marks of their own', () => {
  const [tried, filtered] = [buildMatcher(formsOf(bundled)), buildMatcher(formsOf(bundled), 0)];
  const around = ['', 'Der ', '« La ', '((', 'chief ', `${'x'.repeat(37)} `];

  test('finds every form of the bundled glossary, in its place', () => {
    assert.ok(accented.length > 300, `${accented.length} forms`);
    for (const { text: name, casing } of accented) {
      // A title of one ordinary word counts with a capital only, letters as they are given.
      const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      for (const written of casing === 'exact' ? [name] : [capital, name.toUpperCase()]) {
        const marked = written.normalize('NFD');
        for (const before of around) {
          const text = `${before}${marked}, x`;
          const whole = filtered.longestAt(`${before}${written}, x`, before.length);
          assert.equal(whole?.end, before.length + written.length, written);
          for (const of of [tried, filtered]) {
            const starts = of.startsIn(text, 0, text.length);
            assert.equal(starts.next(before.length), before.length, text);
            assert.deepEqual(of.longestAt(text, before.length), { ...whole, end: before.length + marked.length }, text);
          }
        }
      }
    }
  });

  test('finds what it finds where accents are parts of letters', () => {
    const source = (text: string) => ({ text, languageId: 'markdown' });
    const phrases = fc.array(fc.tuple(fc.constantFrom('Der ', 'La ', 'und die ', 'est le ', '. El ', 'CEO, ', ' / '), fc.constantFrom(...accented.map(({ text }) => text), 'CFO', 'chair', 'Präsidenten/CEO'), fc.constantFrom(' ', ', ', '\n', '. ', 'x ')), { minLength: 1, maxLength: 5 });
    let most = 0;
    fc.assert(
      fc.property(phrases, (parts) => {
        const text = parts.flat().join('').normalize();
        // What tells the language stands within so many letters.
        if (text.normalize('NFD').length > 180) return;
        const found = findOccurrences(filtered, source(text));
        const marked = findOccurrences(filtered, source(text.normalize('NFD')));
        const at = (offset: number) => text.slice(0, offset).normalize('NFD').length;
        assert.deepEqual(marked.map(({ start, end, form }) => [start, end, form.text]), found.map(({ start, end, form }) => [at(start), at(end), form.text]), text);
        most = Math.max(most, found.length);
      }),
      { numRuns: 2_000 },
    );
    assert.ok(most > 3);
  });

  test('does not take a word for another that has no accents', () => {
    for (const text of ['chaiŕ', 'directeuŕs general', 'The CEÓ'].map((each) => each.normalize('NFD'))) assert.deepEqual(findOccurrences(filtered, { text, languageId: 'markdown' }), [], text);
  });
});

suite('findOccurrences on any text', () => {
  test('is sorted, disjoint and inside the text, and passes over what is skipped', () => {
    fc.assert(
      fc.property(fragments, languageIds, (text, languageId) => {
        const zones = readZones(text, languageId);
        const titles = findOccurrences(matcher, { text, languageId });
        let last = 0;
        for (const { start, end, form } of titles) {
          assert.ok(start >= last && end > start && end <= text.length);
          if (form.casing === 'exact') assert.ok(text.slice(start, end).endsWith(form.text.slice(-2)));
          last = end;
        }
        // Of titles that share a head, only the head is looked at.
        const [first] = titles;
        if (first !== undefined) assert.ok(!zones.isSkipped(first.start));
      }),
      { numRuns: 10_000 },
    );
  }).timeout(60_000);

  test('takes no longer than the text is long, whatever is opened in it and never closed', () => {
    const opened = ['`', '<', '[', '](', '```\n', '<!--', '\\', '"', '/*', '{', '<code ', '\\begin{', '----\n', '.. image::', '---\n', '\ud800', 'Chief\n', 'CEO '];
    for (const languageId of ['plaintext', 'markdown', 'html', 'latex', 'asciidoc', 'restructuredtext', 'typescript', 'python']) {
      for (const piece of opened) findOccurrences(matcher, { text: `CEO ${piece}`.repeat(20_000 / piece.length) + 'CEO', languageId });
    }
  }).timeout(60_000);
});
