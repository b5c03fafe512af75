import { button, element, seen } from '../parts/element';
import type { Post } from '../parts/post';
import { format } from '../parts/words';
import type { PanelStrings } from '../panelStrings';
import type { DocumentRoom } from '../protocol';

type Entry = DocumentRoom['entries'][number];

/** One role of the document: pressing it goes to its next mention. */
export function mentionedRole(entry: Entry, strings: PanelStrings, post: Post): HTMLElement {
  const { key, title, acronym, definition, kind } = entry;
  const jump = (step: 1 | -1) => () => post({ type: 'jump', key, step });
  const name = [...(acronym === undefined ? [] : [element('span', { class: 'acronym' }, acronym), ' ']), element('span', { class: 'title' }, title)];
  return element(
    'li',
    { class: `mention ${kind}` },
    button(`next:${key}`, { class: 'entry', title: format(strings.next, title) }, jump(1), ...name),
    element('span', { class: 'count' }, countOf(entry, strings)),
    kind === 'role' ? undefined : element('span', { class: 'badge' }, strings[kind]),
    definition === undefined ? undefined : element('p', { class: 'definition' }, definition),
    kind === 'undecided' ? candidates(entry, strings) : undefined,
    element('span', { class: 'actions' }, ...actions(entry, jump(-1), strings, post)),
  );
}

function countOf({ places, line }: Entry, strings: PanelStrings): string {
  return places.length === 1 ? format(strings.once, String(line)) : format(strings.times, String(places.length), String(line));
}

function candidates({ options }: Entry, strings: PanelStrings): HTMLElement {
  const titles = options.map(({ title }) => title).join(', ');
  return element('p', { class: 'definition' }, `${strings.undecidedHint}${titles === '' ? '' : ` (${titles})`}`);
}

function actions({ key, title, id, kind, places, acronym }: Entry, back: () => void, strings: PanelStrings, post: Post): readonly (HTMLElement | undefined)[] {
  const previous = format(strings.previous, title);
  return [
    places.length < 2 ? undefined : button(`previous:${key}`, { class: 'icon', 'aria-label': previous, title: previous }, back, seen('arrow', '↑')),
    kind === 'undecided' ? button(`meaning:${key}`, { class: 'button small' }, () => post({ type: 'meaning', key }), format(strings.chooseMeaning, title)) : undefined,
    id === undefined ? undefined : button(`page:${key}`, { class: 'link', title: format(strings.openEntry, title) }, () => post({ type: 'page', id }), strings.tabs.glossary, element('span', { class: 'visually-hidden' }, `: ${acronym ?? title}`)),
  ];
}
