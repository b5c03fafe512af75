import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findOccurrences, type Occurrence } from '../../../../src/core/mentions/finding/findOccurrences';
import type { Form } from '../../../../src/core/mentions/finding/forms/forms';
import { indexDocument } from '../../../../src/core/mentions/indexing/documentIndex';
import { allNotes, countOf, firstOf, formsIn, occurrencesIn, occurrencesOf } from '../../../../src/core/mentions/indexing/search';
import { matcherOf } from '../../../../src/core/mentions/reader';
import { testGlossary } from '../../../helpers/glossary';

const matcher = matcherOf(testGlossary());

/** Long enough for several pages; what is named where is a matter of the seed. */
const documents = fc.array(fc.tuple(fc.constantFrom('CEO', 'CEOs', 'COO', 'Chief Executive Officer', 'CSO', 'CoS', ''), fc.nat(400)), { minLength: 1, maxLength: 800, size: 'max' }).map((parts) =>
  parts.map(([form, gap]) => `The ${form} met. ${'And so on.\n'.repeat(gap / 11)}`).join('\n'),
);

suite('searching an index', () => {
  test('finds what a search of all occurrences would', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(3_000), fc.integer({ min: 1, max: 12 }), (text, place, width, limit) => {
        const source = { text, languageId: 'plaintext' };
        const all = findOccurrences(matcher, source);
        const index = indexDocument(matcher, source);
        const near = place % (text.length + 1);
        assert.deepEqual(occurrencesIn(index, near, near + width), all.filter(({ start }) => near <= start && start < near + width));
        const senses = new Map(all.map(({ form }) => [form.senses, form]));
        assert.equal(formsIn(index).length, senses.size);
        for (const form of senses.values()) {
          const same = all.filter((each) => each.form.senses === form.senses);
          assert.equal(countOf(index, form), same.length);
          assert.deepEqual(firstOf(index, form, limit), same.slice(0, limit));
          const distances = (list: readonly Occurrence[]) => list.map(({ start }) => Math.abs(start - near)).sort((one, other) => one - other);
          assert.deepEqual(distances(occurrencesOf(index, form, near, limit)), distances(same).slice(0, limit));
        }
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  test('knows nothing of a form that is not there', () => {
    const form = (text: string) => matcher.longestAt(text, 0)?.form as Form;
    const index = indexDocument(matcher, { text: 'The CEO.', languageId: 'plaintext' });
    assert.deepEqual([countOf(index, form('COO')), firstOf(index, form('COO'), 8), occurrencesOf(index, form('COO'), 0, 8)], [0, [], []]);
    assert.equal(countOf(index, form('CEOs')), 1);
  });

  test('lists the notes with the occurrences they are about', () => {
    const text = `${'So on. '.repeat(300)}the CRO (chief of it) and the CEO (chief of all)`;
    const index = indexDocument(matcher, { text, languageId: 'plaintext' }, ({ end }, slice) => /^ \((?<words>[^)]*)/u.exec(slice(end, end + 30))?.groups?.['words']);
    assert.deepEqual(allNotes(index).map(({ occurrence, note }) => [text.slice(occurrence.start, occurrence.end), note]), [['CEO', 'chief of all']]);
  });

  test('of nothing finds nothing', () => {
    const index = indexDocument(matcher, { text: '', languageId: 'markdown' });
    assert.deepEqual([occurrencesIn(index, 0, 9), formsIn(index), allNotes(index)], [[], [], []]);
  });
});
