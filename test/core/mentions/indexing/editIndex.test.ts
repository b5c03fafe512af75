import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findOccurrences, type Occurrence } from '../../../../src/core/mentions/finding/findOccurrences';
import { indexDocument, type DocumentIndex } from '../../../../src/core/mentions/indexing/documentIndex';
import { editIndex } from '../../../../src/core/mentions/indexing/editIndex';
import type { Slice } from '../../../../src/core/mentions/indexing/scanChunks';
import { allNotes, countOf, firstOf, occurrencesIn } from '../../../../src/core/mentions/indexing/search';
import { matcherOf } from '../../../../src/core/mentions/reader';
import { fragments, languageIds } from '../../../helpers/fragments';
import { testGlossary } from '../../../helpers/glossary';

const matcher = matcherOf(testGlossary());

/** Notes that hang on all that may be looked at. */
function noteAt({ start, end, form }: Occurrence, slice: Slice): string | undefined {
  if (form.casing !== 'exact') return undefined;
  const text = slice(start - 300, end + 300);
  return `${text.length} ${[...text].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 65_521, 7)}`;
}

const sliceOf = (text: string): Slice => (start, end) => text.slice(Math.max(0, start), end);

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

function edited(text: string, { at, remove, insert }: Edit) {
  const start = at % (text.length + 1);
  const removed = Math.min(remove, text.length - start);
  return { text: text.slice(0, start) + insert + text.slice(start + removed), change: { start, removed, inserted: insert.length } };
}

const contents = <Note>(index: DocumentIndex<Note>) => ({ occurrences: occurrencesIn(index, 0, index.length), notes: allNotes(index), length: index.length });

const documents = fc.array(fragments, { maxLength: 4, size: 'max' }).map((parts) => parts.join(''));
const edits = fc.array(
  fc.record({
    at: fc.nat(),
    remove: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(3_000) }),
    insert: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('', 'C', 'CEO', ' ', '`', '```\n', '\n', '\n\n', '<!--', '-->', '"', '//', '\\', '*/', '</pre>', '\\end{verbatim}') }, { weight: 1, arbitrary: fragments }),
  }),
  { minLength: 1, maxLength: 4, size: 'max' },
);

suite('an index', () => {
  test('has what is found in the whole text', () => {
    fc.assert(
      fc.property(documents, languageIds, (text, languageId) => {
        const index = indexDocument(matcher, { text, languageId });
        assert.deepEqual(occurrencesIn(index, 0, text.length), findOccurrences(matcher, { text, languageId }));
        assert.equal(index.length, text.length);
      }),
      { numRuns: 10_000 },
    );
  }).timeout(120_000);

  test('is after any edits what it would be if it were made anew', () => {
    fc.assert(
      fc.property(documents, languageIds, edits, (first, languageId, changes) => {
        let text = first;
        let index = indexDocument(matcher, { text, languageId }, noteAt);
        for (const each of changes) {
          const next = edited(text, each);
          text = next.text;
          index = editIndex(index, next.change, sliceOf(text));
        }
        const fresh = indexDocument(matcher, { text, languageId }, noteAt);
        assert.deepEqual(contents(index), contents(fresh));
        assert.deepEqual([...index.counts].filter((count) => count > 0).sort(), [...fresh.counts].filter((count) => count > 0).sort());
      }),
      { numRuns: 10_000 },
    );
  }).timeout(240_000);

  test('of many pages knows after edits how often each form is spoken of, and where first', () => {
    fc.assert(
      fc.property(longDocuments, longEdits, (first, changes) => {
        let text = first;
        let index = indexDocument(matcher, { text, languageId: 'plaintext' }, noteAt);
        for (const each of changes) {
          const next = edited(text, each);
          text = next.text;
          index = editIndex(index, next.change, sliceOf(text));
        }
        const all = findOccurrences(matcher, { text, languageId: 'plaintext' });
        assert.deepEqual(contents(index), contents(indexDocument(matcher, { text, languageId: 'plaintext' }, noteAt)));
        for (const form of new Set([...all, ...findOccurrences(matcher, { text: first, languageId: 'plaintext' })].map(({ form }) => form))) {
          const same = all.filter((each) => each.form.senses === form.senses);
          assert.equal(countOf(index, form), same.length, form.text);
          assert.deepEqual(firstOf(index, form, 3), same.slice(0, 3), form.text);
        }
      }),
      { numRuns: 400 },
    );
  }).timeout(240_000);
});

test('an index hears of the first note of a page, and of its last', () => {
  const line = 'The CEO met. And so on, and so on.\n';
  const [before, behind] = [line.repeat(300), line.repeat(900)];
  const exclaimed = ({ end }: Occurrence, slice: Slice) => (slice(end, end + 1) === '!' ? 'exclaimed' : undefined);
  const at = before.length + 'The CEO'.length;
  let text = before + behind;
  let index = indexDocument(matcher, { text, languageId: 'plaintext' }, exclaimed);
  for (const [removed, insert] of [[0, '!'], [1, '']] as const) {
    const next = edited(text, { at, remove: removed, insert });
    text = next.text;
    index = editIndex(index, next.change, sliceOf(text));
    assert.deepEqual(allNotes(index).map(({ occurrence, note }) => [occurrence.end, note]), insert === '' ? [] : [[at, 'exclaimed']]);
    assert.equal(index.pages.some(({ hasNotes }) => hasNotes), insert !== '');
  }
});

/** Of one to six pages: an edit lies within one, or makes it too short or too long. */
const longDocuments = fc.array(fc.tuple(fc.constantFrom('CEO', 'CEOs', 'COO', 'Chief Executive Officer', 'Chief Executive Officer (CEO)', 'CSO', ''), fc.nat(900)), { minLength: 60, maxLength: 250, size: 'max' }).map((parts) =>
  parts.map(([form, gap]) => `The ${form} met. ${'And so on.\n'.repeat(gap / 11)}`).join('\n'),
);

const longEdits = fc.array(
  fc.record({
    at: fc.nat(),
    remove: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(40_000) }),
    insert: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('', 'x', 'CEO', ' COO ', 'CFO (Chief Financial Officer)', '\n\n') }, { weight: 1, arbitrary: fc.constantFrom('The CFO and the CSO met. ', 'And so on.\n').chain((line) => fc.nat(3_000).map((times) => line.repeat(times))) }),
  }),
  { minLength: 1, maxLength: 12, size: 'max' },
);
