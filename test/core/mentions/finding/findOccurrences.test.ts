import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findOccurrences } from '../../../../src/core/mentions/finding/findOccurrences';
import { readZones } from '../../../../src/core/mentions/finding/zones/readZones';
import { matcherOf } from '../../../../src/core/mentions/reader';
import { fragments, languageIds } from '../../../helpers/fragments';
import { testGlossary } from '../../../helpers/glossary';

const matcher = matcherOf(testGlossary());

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
