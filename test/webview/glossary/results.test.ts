import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { buildSearch } from '../../../src/core/search/buildSearch';
import type { SearchEntry } from '../../../src/core/search/searchEntries';
import { Results } from '../../../src/webview/glossary/results';
import type { FromPanel } from '../../../src/webview/protocol';
import { all, fire, freshPage, one, texts, withKey } from '../page';
import { strings } from '../sampleState';

const entry = (id: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({ id, title, category: 'board', priority: 2, names: [{ text: title, kind: 'title' }], own: false, ...more });
const ENTRIES = [
  entry('ceo', 'Chief Executive Officer', { acronym: 'CEO', names: [{ text: 'Chief Executive Officer', kind: 'title' }, { text: 'CEO', kind: 'acronym' }, { text: 'CX', kind: 'acronym' }] }),
  entry('md', 'Managing Director', { names: [{ text: 'Managing Director', kind: 'title' }, { text: 'Geschäftsführerin', kind: 'foreign', language: 'de' }, { text: 'boss', kind: 'alias' }] }),
  entry('chair', 'Chair', { own: true }),
];

/** The list in the document. */
function opened(entries: readonly SearchEntry[] = ENTRIES) {
  const posted: FromPanel[] = [];
  const results = new Results(entries, strings, (message) => posted.push(message));
  const search = buildSearch(entries);
  document.body.replaceChildren(results.summary, results.list);
  return { list: results.list, posted, results, show: (query: string) => results.show(search.find(query)) };
}

describe('The results of a search', () => {
  freshPage();

  it('set off what was found', () => {
    const { list, show } = opened();
    show('chief ex');
    assert.deepEqual(texts(list, 'mark'), ['Chief Ex']);
    show('ceo');
    assert.equal(one(list, '.acronym mark').textContent, 'CEO');
    show('');
    assert.equal(all(list, 'mark').length, 0);
  });

  it('say under which other name a role was found, and in which language', () => {
    const { list, show } = opened();
    show('geschaeftsf');
    assert.deepEqual(texts(list, '.title, .other-name, .language'), ['Managing Director', 'Geschäftsführerin', 'German']);
    assert.equal(one(list, '.other-name').getAttribute('lang'), 'de');
    assert.equal(one(list, '.other-name mark').textContent, 'Geschäftsf');
    show('boss');
    assert.equal(one(list, '.other-name').getAttribute('lang'), null);
    assert.equal(all(list, '.language').length, 0);
    show('cx');
    assert.deepEqual(texts(list, '.acronym, .other-name'), ['CEO', 'CX']);
    for (const shownAnyway of ['ceo', 'chief ex']) {
      show(shownAnyway);
      assert.equal(all(list, '.other-name').length, 0);
    }
  });

  it('mark what the reader’s own glossary says', () => {
    const { list, show } = opened();
    show('');
    assert.deepEqual(all(list, '.badge').map((badge) => badge.closest('li')?.querySelector('.title')?.textContent), ['Chair']);
  });

  it('open a role’s page', () => {
    const { list, show, posted } = opened();
    show('');
    withKey(list, 'role:md').click();
    assert.deepEqual(posted, [{ type: 'page', id: 'md' }]);
  });

  it('are gone through with the arrow keys, as far as they go', () => {
    const { list, show, results } = opened();
    show('');
    results.focusFirst();
    const press = (key: string) => {
      const { defaultPrevented } = fire(document.activeElement as HTMLElement, 'keydown', { key });
      return [document.activeElement?.getAttribute('data-key'), defaultPrevented];
    };
    const keys = all(list, '.entry').map((each) => each.getAttribute('data-key'));
    assert.deepEqual(['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home'].map(press), [[keys[0], false], [keys[1], true], [keys[2], true], [keys[2], false], [keys[1], true], [keys[1], false]]);
  });

  it('leave out what is no longer among the roles', () => {
    const { list, results } = opened();
    results.show([{ id: 'gone', ranges: [], acronymRanges: [] }]);
    assert.equal(list.children.length, 0);
  });

  it('keep every letter of a name, whatever is typed', () => {
    const { list, show } = opened();
    const typed = fc.oneof(fc.constantFrom(...ENTRIES.flatMap(({ names }) => names.map(({ text }) => text))).chain((name) => fc.nat(name.length).map((end) => name.slice(0, end))), fc.string());
    fc.assert(fc.property(typed, (query) => {
      show(query);
      for (const item of all(list, 'li')) {
        const { title, names = [] } = ENTRIES.find(({ id }) => item.querySelector(`[data-key="role:${id}"]`) !== null) ?? assert.fail(item.outerHTML);
        assert.equal(one(item, '.title').textContent, title);
        for (const other of texts(item, '.other-name')) assert.ok(names.some(({ text }) => text === other), other);
        assert.ok(all(item, 'mark').every(({ textContent }) => textContent !== ''));
      }
    }));
  });
});
