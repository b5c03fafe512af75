import { buildSearch } from '../../core/search/buildSearch';
import type { Category } from '../../core/glossary/types';
import { element } from '../parts/element';
import type { Post } from '../parts/post';
import { labelledSelect } from '../parts/select';
import type { PanelStrings } from '../panelStrings';
import type { SearchEntry } from '../../core/search/searchEntries';
import type { GlossaryRoom, Shelf } from '../protocol';
import { Results } from './results';
import { rolePage } from './rolePage';

/** All roles with a search over them, or the page of one. What is typed is answered here: the host need not be asked. */
export function glossaryRoom(room: GlossaryRoom, strings: PanelStrings, post: Post): HTMLElement {
  if (room.page !== undefined) return rolePage(room.page, strings, post);
  const results = new Results(room.entries, strings, post);
  // The list of categories could not show one that no role is in any longer, nor the reader leave it.
  const category = room.entries.some((entry) => isOn(entry, room.category)) ? room.category : undefined;
  const search = buildSearch(category === 'own' ? room.entries.filter(({ own }) => own) : room.entries);
  const show = (query: string) => results.show(search.find(query, { category: category === 'own' ? undefined : category }));
  const input = searchInput(room, strings);
  input.addEventListener('input', () => {
    show(input.value);
    post({ type: 'search', query: input.value, category });
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    results.focusFirst();
  });
  show(room.query);
  return element('div', {}, element('h1', { class: 'visually-hidden' }, strings.tabs.glossary), input, categorySelect({ ...room, category }, input, strings, post), results.summary, results.list);
}

function isOn({ own, category }: SearchEntry, shelf: Shelf | undefined): boolean {
  return shelf === 'own' ? own : shelf === category;
}

function searchInput({ query }: GlossaryRoom, strings: PanelStrings): HTMLInputElement {
  return element('input', { type: 'search', class: 'search', 'data-key': 'search', 'aria-label': strings.search, placeholder: strings.searchHint, value: query, maxlength: '100', spellcheck: 'false', autocomplete: 'off' });
}

function categorySelect({ category, entries }: GlossaryRoom, input: HTMLInputElement, strings: PanelStrings, post: Post): HTMLElement {
  const there = new Set(entries.map((entry) => entry.category));
  const shelves = (Object.keys(strings.categories) as Category[]).filter((each) => there.has(each));
  const own = entries.some((entry) => entry.own) ? [['own', strings.ownRoles] as const] : [];
  const options = [['', strings.allCategories] as const, ...own, ...shelves.map((each) => [each, strings.categories[each]] as const)];
  return labelledSelect('category', strings.category, options, category ?? '', (value) => post({ type: 'search', query: input.value, category: value === 'own' ? value : shelves.find((each) => each === value) }));
}
