import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findOccurrences, type Occurrence } from '../../../../src/core/mentions/finding/findOccurrences';
import { indexDocument, type DocumentIndex } from '../../../../src/core/mentions/indexing/documentIndex';
import { editIndex } from '../../../../src/core/mentions/indexing/editIndex';
import type { Slice } from '../../../../src/core/mentions/indexing/scanChunks';
import { allNotes, occurrencesIn } from '../../../../src/core/mentions/indexing/search';
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
});
