import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Occurrence } from '../../../../src/core/mentions/finding/findOccurrences';
import { formsOf } from '../../../../src/core/mentions/finding/forms/forms';
import { NOTHING_BEFORE, NOTHING_FOUND, type Chunk, type ChunkSink, type Entry, type Noted } from '../../../../src/core/mentions/indexing/chunk';
import { ChunkList } from '../../../../src/core/mentions/indexing/chunkList';
import { Names } from '../../../../src/core/mentions/indexing/names';
import { pagesOf, USUAL, type Page } from '../../../../src/core/mentions/indexing/page';
import { PagePacker } from '../../../../src/core/mentions/indexing/pagePacker';
import { testGlossary } from '../../../helpers/glossary';

const forms = formsOf(testGlossary());
/** Objects like those the index makes: comparing looks at their prototypes. */
const record = <T>(parts: { readonly [Key in keyof T]: fc.Arbitrary<T[Key]> }) => fc.record<T>(parts, { noNullPrototype: true });
const seldom = <T>(usual: T, arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary });

/** Seldom more than two bytes hold. */
const offset = fc.oneof({ weight: 30, arbitrary: fc.nat(640) }, { weight: 1, arbitrary: fc.nat(1_000_000) });
const occurrence = record<Occurrence>({ start: offset, end: offset, form: fc.constantFrom(...forms) });
const entry = seldom(NOTHING_BEFORE, record<Entry>({ zone: record({ inside: fc.constantFrom('', '```', 'start'), until: fc.nat(9) }), ahead: fc.nat(30) }));
const notes = seldom<readonly Noted<string>[]>(NOTHING_FOUND, fc.array(record<Noted<string>>({ occurrence, note: fc.string() }), { minLength: 1, maxLength: 2 }));
const chunks = fc.array(record<Chunk<string>>({ length: offset, entry, occurrences: fc.array(occurrence, { maxLength: 4 }), notes }), { maxLength: 3 * USUAL, size: 'max' });

function tell(sink: ChunkSink<string>, all: readonly Chunk<string>[]): void {
  for (const { length, entry: before, occurrences, notes: said } of all) {
    for (const { start, end, form: found } of occurrences) sink.add(start, end, found);
    sink.endChunk(length, before, said);
  }
}

function packed(all: readonly Chunk<string>[]): { readonly pages: readonly Page<string>[]; readonly names: Names } {
  const names = new Names();
  const packer = new PagePacker<string>(names);
  tell(packer, all);
  packer.endPage();
  return { pages: packer.pages, names };
}

/** How often what is named, by what it means. */
const namesIn = ({ counts }: Page<string>, names: Names) => new Map([...counts].flatMap((count, number) => (count === 0 ? [] : [[names.formOf(number)?.senses, count] as const])));

suite('pages packed in numbers', () => {
  test('hold the chunks that were told', () => {
    fc.assert(
      fc.property(chunks, (all) => {
        const { pages } = packed(all);
        const list = new ChunkList<string>();
        tell(list, all);
        assert.deepEqual(list.chunks, all);
        assert.deepEqual(pages.flatMap((page) => page.chunks), all);
        assert.deepEqual(pages.slice(0, -1).map((page) => page.chunks.length), pages.slice(1).map(() => USUAL));
      }),
      { numRuns: 300 },
    );
  });

  test('know what they hold in sum, as pages of chunks do', () => {
    fc.assert(
      fc.property(chunks, (all) => {
        const { pages, names } = packed(all);
        for (const page of pages) {
          const others = new Names();
          const [same] = pagesOf(page.chunks, others);
          assert.ok(same !== undefined);
          assert.deepEqual([page.length, page.hasNotes], [same.length, same.hasNotes]);
          assert.deepEqual(namesIn(page, names), namesIn(same, others));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('give the same chunks when they are asked in turn', () => {
    const all = Array.from({ length: 2 * USUAL }, (_, length): Chunk<string> => ({ length, entry: NOTHING_BEFORE, occurrences: NOTHING_FOUND, notes: NOTHING_FOUND }));
    const [first, second] = packed(all).pages;
    for (let i = 0; i < 3; i++) assert.deepEqual([...(first?.chunks ?? []), ...(second?.chunks ?? [])], all);
  });
});
