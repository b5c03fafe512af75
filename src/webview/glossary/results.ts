import type { Search, SearchHit } from '../../core/search/buildSearch';
import type { SearchEntry } from '../../core/search/searchEntries';
import { button, element, type Child } from '../parts/element';
import type { Post } from '../parts/post';
import { format } from '../parts/words';
import type { PanelStrings } from '../panelStrings';

type Hits = ReturnType<Search['find']>;

/** The list under the search. It is replaced at each key press, the rest of the page is not. */
export class Results {
  readonly list = element('ul', { class: 'results' });
  /** Read aloud as it changes. */
  readonly summary = element('p', { class: 'summary', role: 'status' });
  readonly #entries: ReadonlyMap<string, SearchEntry>;
  readonly #strings: PanelStrings;
  readonly #post: Post;

  constructor(entries: readonly SearchEntry[], strings: PanelStrings, post: Post) {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.#strings = strings;
    this.#post = post;
    this.list.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0 && this.#move(step)) event.preventDefault();
    });
  }

  show(hits: Hits): void {
    this.list.replaceChildren(...hits.flatMap((hit) => this.#item(hit)));
    const { noResults, oneResult, results } = this.#strings;
    this.summary.textContent = hits.length === 0 ? noResults : hits.length === 1 ? oneResult : format(results, String(hits.length));
  }

  focusFirst(): void {
    this.list.querySelector('button')?.focus();
  }

  #move(step: 1 | -1): boolean {
    const buttons = [...this.list.querySelectorAll<HTMLElement>('.entry')];
    const at = buttons.findIndex((each) => each === document.activeElement);
    const next = at < 0 ? undefined : buttons[at + step];
    next?.focus();
    return next !== undefined;
  }

  #item(hit: SearchHit): readonly HTMLElement[] {
    const entry = this.#entries.get(hit.id);
    if (entry === undefined) return [];
    const { id, title, acronym, own } = entry;
    const head = acronym === undefined ? [] : [element('span', { class: 'acronym' }, ...marked(acronym, hit.acronymRanges)), ' '];
    const name = element('span', { class: 'title' }, ...marked(title, hit.name === undefined ? hit.ranges : []));
    return [
      element(
        'li',
        {},
        button(`role:${id}`, { class: 'entry' }, () => this.#post({ type: 'page', id }), ...head, name, ...this.#otherName(hit)),
        own ? element('span', { class: 'badge' }, this.#strings.own) : undefined,
      ),
    ];
  }

  /** The name that was found, where it is not the one that the list shows anyway. */
  #otherName({ name, ranges }: SearchHit): readonly Child[] {
    if (name === undefined) return [];
    const language = name.language === undefined ? undefined : this.#strings.languages[name.language];
    return [' ', element('span', { class: 'other-name', lang: name.language }, ...marked(name.text, ranges)), ...(language === undefined ? [] : [' ', element('span', { class: 'language' }, language)])];
  }
}

/** A text with what was found in it set off. */
function marked(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): readonly Child[] {
  const parts: Child[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)].filter((part) => part !== '');
}
