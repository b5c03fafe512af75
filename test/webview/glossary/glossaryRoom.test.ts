import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { FromPanel } from '../../../src/webview/protocol';
import { open } from '../open';
import { all, choose, fire, freshPage, one, texts, withKey } from '../page';
import { listState } from '../sampleRooms';
import { strings } from '../sampleState';

const input = (page: HTMLElement) => withKey(page, 'search') as HTMLInputElement;
const titles = (page: HTMLElement) => texts(page, '.results .title');

function type(page: HTMLElement, text: string): void {
  input(page).value = text;
  fire(input(page), 'input');
}

/** All of a page but what is in the list. */
const frame = (page: HTMLElement) => all(page, '*').filter((each) => each.closest('.results') === null || each.matches('.results'));

describe('The glossary in the panel', () => {
  freshPage();

  it('lists all roles before anything is typed', () => {
    const { page } = open(listState());
    assert.equal(titles(page).length, 6);
    assert.equal(one(page, '.summary').textContent, '6 roles');
  });

  it('shows what was last searched for', () => {
    const { page } = open(listState({ query: 'oper' }));
    assert.equal(input(page).value, 'oper');
    assert.deepEqual(titles(page), ['Chief Operating Officer']);
    assert.equal(one(page, '.summary').textContent, strings.oneResult);
  });

  it('answers each key press by itself, and tells the host what is searched for', () => {
    const { page, posted } = open(listState());
    for (const text of ['s', 'st', 'sta']) type(page, text);
    assert.deepEqual(titles(page), ['Chief of Staff']);
    assert.deepEqual(posted, ['s', 'st', 'sta'].map((query): FromPanel => ({ type: 'search', query, category: undefined })));
  });

  it('replaces nothing but the list at a key press', () => {
    const { page } = open(listState());
    const before = frame(page);
    const attributes = before.map((each) => [...each.attributes].map(({ name, value }) => `${name}=${value}`));
    fc.assert(fc.property(fc.oneof(fc.constantFrom('chief', 'coo', 'xyzzy', '', 'cheif'), fc.string({ maxLength: 12 })), (text) => {
      input(page).focus();
      type(page, text);
      assert.deepEqual([input(page).value, document.activeElement === input(page)], [text, true]);
      const after = frame(page);
      assert.ok(after.length === before.length && after.every((each, index) => each === before[index]));
      assert.deepEqual(after.map((each) => [...each.attributes].map(({ name, value }) => `${name}=${value}`)), attributes);
    }));
  });

  it('says how many it found, aloud', () => {
    const { page } = open(listState());
    const said = ['xyzzy', 'coo', ''].map((text) => {
      type(page, text);
      return one(page, '.summary[role=status]').textContent;
    });
    assert.deepEqual(said, [strings.noResults, strings.oneResult, '6 roles']);
  });

  it('goes from the search to the first result with the arrow key', () => {
    const { page } = open(listState({ query: 'chief' }));
    assert.ok(fire(input(page), 'keydown', { key: 'ArrowDown' }).defaultPrevented);
    assert.equal(document.activeElement, one(page, '.results li:first-child button'));
    assert.ok(!fire(input(page), 'keydown', { key: 'ArrowLeft' }).defaultPrevented);
  });

  it('stays in the search where there is no result', () => {
    const { page } = open(listState({ query: 'xyzzy' }));
    input(page).focus();
    fire(input(page), 'keydown', { key: 'ArrowDown' });
    assert.equal(document.activeElement, input(page));
  });

  it('offers the categories that are there, and asks for one with what is typed', () => {
    const { page, posted } = open(listState());
    assert.deepEqual(texts(withKey(page, 'category'), 'option'), [strings.allCategories, strings.ownRoles, 'Board', 'Chief executives', 'Functional chiefs', 'Senior management']);
    input(page).value = 'chief';
    choose(withKey(page, 'category'), 'c-suite-core');
    assert.deepEqual(posted, [{ type: 'search', query: 'chief', category: 'c-suite-core' }]);
  });

  it('searches the category chosen, until all are asked for', () => {
    const { page, posted } = open(listState({ query: 'chief', category: 'senior-management' }));
    assert.deepEqual(titles(page), ['Chief of Staff']);
    type(page, '');
    assert.deepEqual(titles(page), ['Chief of Staff']);
    choose(withKey(page, 'category'), '');
    assert.deepEqual(posted, [{ type: 'search', query: '', category: 'senior-management' }, { type: 'search', query: '', category: undefined }]);
  });

  it('marks what the reader’s own files say something of, and keeps to it if asked', () => {
    const { room } = listState();
    if (room.kind !== 'glossary') throw new Error('The sample is no glossary.');
    const entries = room.entries.map((entry) => ({ ...entry, own: entry.id === 'coo' }));
    const { page, posted } = open({ ...listState(), room: { ...room, entries } });
    assert.deepEqual(texts(page, '.results .badge'), [strings.own]);
    assert.deepEqual(texts(withKey(page, 'category'), 'option').slice(0, 2), [strings.allCategories, strings.ownRoles]);
    choose(withKey(page, 'category'), 'own');
    assert.deepEqual(posted, [{ type: 'search', query: '', category: 'own' }]);
    const { page: chosen } = open({ ...listState(), room: { ...room, entries, category: 'own' } });
    assert.deepEqual(titles(chosen), ['Chief Operating Officer']);
    type(chosen, 'executive');
    assert.equal(one(chosen, '.summary').textContent, strings.noResults);
  });

  it('searches all where the category last chosen is no longer there', () => {
    const { page } = open(listState({ category: 'variant' }));
    assert.equal((withKey(page, 'category') as HTMLSelectElement).value, '');
    assert.equal(titles(page).length, 6);
  });
});
