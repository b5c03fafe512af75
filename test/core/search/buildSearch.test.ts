import { expect } from 'chai';
import fc from 'fast-check';
import { indexGlossary } from '../../../src/core/glossary/glossary';
import { CATEGORIES } from '../../../src/core/glossary/vocabulary';
import { buildSearch, type SearchHit } from '../../../src/core/search/buildSearch';
import { searchEntries, type SearchEntry } from '../../../src/core/search/searchEntries';
import { bundledRows } from '../../glossary/bundledRows';
import { testGlossary } from '../../helpers/glossary';
import { AMONG_THREE, FIRST, NOTHING } from './queries';

const entries = searchEntries(indexGlossary(bundledRows));
const search = buildSearch(entries);
const byId = new Map(entries.map((entry) => [entry.id, entry]));
const idsOf = (query: string): readonly string[] => search.find(query).map(({ id }) => id);

/** The names of a test's own roles, in the shape that is searched. */
const entry = (id: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({ id, title, category: 'c-suite-core', priority: 2, names: [{ text: title, kind: 'title' }], own: false, ...more });

/** A hit with its matches in brackets: `[Chief Op]erating Officer`. */
function marked({ id, name, ranges, acronymRanges }: SearchHit, all: readonly SearchEntry[]): string {
  const { title = '', acronym = '' } = all.find((each) => each.id === id) ?? {};
  const mark = (text: string, parts: SearchHit['ranges']): string => [...parts].reverse().reduce((rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`, text);
  return `${mark(name?.text ?? title, ranges)}${acronymRanges.length === 0 ? '' : ` (${mark(acronym, acronymRanges)})`}`;
}

suite('buildSearch: the bundled glossary', () => {
  for (const [query, id] of FIRST) test(`finds ${id} first for “${query}”`, () => expect(idsOf(query)[0]).to.equal(id));
  for (const [query, id] of AMONG_THREE) test(`finds ${id} among the first three for “${query}”`, () => expect(idsOf(query).slice(0, 3)).to.include(id));
  for (const query of NOTHING) test(`finds nothing for “${query}”`, () => expect(idsOf(query)).to.deep.equal([]));

  test('finds every title’s role first', () => {
    for (const { id, title } of entries) expect(idsOf(title)[0], title).to.equal(id);
  });
  test('finds every name’s role, whatever its case', () => {
    for (const { id, names } of entries) for (const { text } of names) expect(idsOf(text.toUpperCase()), `${id}: ${text}`).to.include(id);
  });
  test('finds a title with any two neighbouring letters changed over', () => {
    const titles = entries.filter(({ title }) => /^[A-Za-z]{6,}$/u.test(title));
    expect(titles.length).to.be.greaterThan(5);
    for (const { id, title } of titles) {
      for (let at = 1; at < title.length - 1; at++) expect(idsOf(`${title.slice(0, at)}${title[at + 1]}${title[at]}${title.slice(at + 2)}`), title).to.include(id);
    }
  });
  test('keeps to a category', () => {
    for (const category of CATEGORIES) for (const { id } of search.find('director', { category })) expect(byId.get(id)?.category).to.equal(category);
    expect(search.find('coo', { category: 'board' }).map(({ id }) => id)).not.to.include('coo');
  });
});

suite('buildSearch: order', () => {
  const small = buildSearch(searchEntries(testGlossary()));
  const all = searchEntries(testGlossary());
  const found = (query: string): readonly string[] => small.find(query).map((hit) => marked(hit, all));

  test('lists all by priority, then title, for an empty query', () => {
    const some = buildSearch([entry('c', 'Zebra', { priority: 1 }), entry('a', 'beta'), entry('b', 'Álpha'), entry('d', 'Alpha', { priority: 3 })]);
    for (const query of ['', '  ', '?!']) expect(some.find(query).map(({ id }) => id)).to.deep.equal(['c', 'b', 'a', 'd']);
  });
  test('puts acronym, title, beginning, words and misspelling in this order', () => {
    const some = buildSearch([
      entry('words', 'Keeper of the Order', { priority: 1 }), entry('beginning', 'Ordering Officer'), entry('name', 'Something', { names: [{ text: 'order', kind: 'alias' }] }),
      entry('title', 'Order'), entry('acronym', 'Other', { acronym: 'ORDER', names: [{ text: 'ORDER', kind: 'acronym' }] }),
    ]);
    expect(some.find('order').map(({ id }) => id)).to.deep.equal(['acronym', 'title', 'name', 'beginning', 'words']);
    expect(some.find('oredr').map(({ id }) => id)).to.include.members(['title', 'words']);
  });
  test('puts what most readers meet first among equals', () => {
    const some = buildSearch([entry('b', 'Chief B', { priority: 3 }), entry('a', 'Chief A', { priority: 3 }), entry('c', 'Chief C', { priority: 1 })]);
    expect(some.find('chief').map(({ id }) => id)).to.deep.equal(['c', 'a', 'b']);
  });
  test('marks what matches', () => {
    expect(found('chief op')[0]).to.equal('[Chief Op]erating Officer');
    expect(found('officer operat')[0]).to.equal('Chief [Operat]ing [Officer]');
    expect(found('cheif opperat')).to.deep.equal(['[Chief] [Operat]ing Officer']);
    expect(found('cso sec')).to.deep.equal(['Chief [Sec]urity Officer ([CSO])']);
    expect(found('co')[0]).to.equal('Chief of Staff ([Co]S)');
    expect(found('chief operations')[0]).to.equal('[chief operations] officer');
  });
  test('names the name that matches with its language', () => {
    const some = [entry('de', 'Managing director', { names: [{ text: 'Geschäftsführer', kind: 'foreign', language: 'de' }] })];
    const [hit] = buildSearch(some).find('geschaeftsf');
    expect(hit?.name).to.deep.equal({ text: 'Geschäftsführer', kind: 'foreign', language: 'de' });
    expect(hit?.ranges).to.deep.equal([{ start: 0, end: 10 }]);
    expect(buildSearch(some).find('fuhrer').map((each) => marked(each, some))).to.deep.equal(['Geschäfts[führer]']);
  });
  test('does not find a role by a false friend', () => expect(found('director of operations')).to.deep.equal([]));
});

suite('buildSearch: whatever is typed', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[ -~]{0,40}$/u), fc.constantFrom('eexxaacctt', 'abceexxaacctt', '"', '-chief', '"chief', '"a" -b', '\ud800', 'ä\u0308', '\u0308'));
  const anyEntries = fc.array(fc.record({ title: anyText, acronym: anyText, alias: anyText }), { maxLength: 5 })
    .map((texts) => texts.map(({ title, acronym, alias }, id): SearchEntry => entry(String(id), title, { acronym, names: [{ text: title, kind: 'title' }, { text: acronym, kind: 'acronym' }, { text: alias, kind: 'alias' }] })));

  function expectRangesInside(hits: readonly SearchHit[], all: readonly SearchEntry[]): void {
    for (const { id, name, ranges, acronymRanges } of hits) {
      const { title = '', acronym = '' } = all.find((each) => each.id === id) ?? {};
      for (const [text, parts] of [[name?.text ?? title, ranges], [acronym, acronymRanges]] as const) {
        let after = 0;
        for (const { start, end } of parts) {
          expect(start).to.be.at.least(after);
          expect(end).to.be.greaterThan(start).and.at.most(text.length);
          after = end;
        }
      }
    }
  }

  test('never fails, and marks within the text', () => fc.assert(fc.property(anyText, (query) => expectRangesInside(search.find(query), entries)), { numRuns: 300 }));
  test('never fails whatever the names are', () => fc.assert(fc.property(anyEntries, anyText, (all, query) => {
    const some = buildSearch(all);
    for (const sought of [query, ...all.flatMap(({ title, acronym = '' }) => [title, acronym, title.slice(0, 3)])]) expectRangesInside(some.find(sought), all);
  })));
  test('marks within the text for every beginning of every name', () => {
    for (const { names } of entries.filter((_, number) => number % 7 === 0)) {
      for (const { text } of names) for (let end = 1; end <= text.length; end += 3) expectRangesInside(search.find(text.slice(0, end)), entries);
    }
  });
  test('takes no notice of what is typed beyond any name', () => expect(idsOf(`${'chief '.repeat(5_000)}`)).to.deep.equal([]));
});
