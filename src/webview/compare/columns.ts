import { button, element, seen } from '../parts/element';
import type { Post } from '../parts/post';
import { format } from '../parts/words';
import type { ChosenRole } from './chosenRoles';
import type { CompareState } from './compareState';
import { draggable } from './dragging';
import { neighbours } from './neighbours';
import { addRole, swapRole } from './roleSelects';

/** The chosen roles: each opens its entry, and can be moved, swapped or removed. */
export function columns(state: CompareState, roles: readonly ChosenRole[], post: Post): HTMLElement {
  return element(
    'div',
    { class: 'roles' },
    element('ul', { class: 'chosen' }, ...roles.map((role, position) => column(state, role, position, post))),
    addRole(state, post),
  );
}

// Keys of what acts on a place count positions: after a swap or a removal the focus stays there. Those that move a role
// name the role, for the focus to go with it.
function column(state: CompareState, role: ChosenRole, position: number, post: Post): HTMLElement {
  const item = element(
    'li',
    { class: 'role' },
    entryButton(state, role, position, post),
    element('span', { class: 'role-controls' }, ...moveButtons(state, role, position, post), swapRole(state, role, position, post), removeButton(state, role, position, post)),
    neighbours(state, role, post),
  );
  return state.chosen.length < 2 ? item : draggable(item, state, position, post);
}

function entryButton({ strings }: CompareState, role: ChosenRole, position: number, post: Post): HTMLElement {
  const { id, title, acronym } = role;
  // The tooltip adds what pressing does; the name stays what is seen, so that it can be said to a voice control.
  const attributes = { class: 'entry', title: format(strings.openEntry, title) };
  const open = () => post({ type: 'page', id });
  if (acronym === undefined) return button(`open:${position}`, attributes, open, element('span', { class: 'alone' }, title));
  return button(`open:${position}`, attributes, open, element('span', { class: 'acronym' }, acronym), ' ', element('span', { class: 'title' }, title));
}

function moveButtons({ chosen, strings }: CompareState, { id, title }: ChosenRole, position: number, post: Post): readonly HTMLElement[] {
  if (chosen.length < 2) return [];
  const move = (to: number) => () => {
    if (to >= 0 && to < chosen.length) post({ type: 'compare', ids: moved(chosen, position, to) });
  };
  // Not disabled at the end of its way: the focus would be lost there.
  const attributes = (label: string, isEnd: boolean) => ({ class: 'icon', 'aria-label': format(label, title), title: format(label, title), 'aria-disabled': isEnd && 'true' });
  return [
    button(`forward:${id}`, attributes(strings.moveLeft, position === 0), move(position - 1), seen('arrow', '↑')),
    button(`back:${id}`, attributes(strings.moveRight, position === chosen.length - 1), move(position + 1), seen('arrow', '↓')),
  ];
}

/** The ids with the one at a position put at another. */
export function moved(ids: readonly string[], from: number, to: number): readonly string[] {
  const others = ids.filter((_, index) => index !== from);
  return [...others.slice(0, to), ...ids.slice(from, from + 1), ...others.slice(to)];
}

function removeButton({ chosen, strings }: CompareState, role: ChosenRole, position: number, post: Post): HTMLElement {
  const label = format(strings.remove, role.title);
  const remove = () => post({ type: 'compare', ids: chosen.filter((id) => id !== role.id) });
  return button(`remove:${position}`, { class: 'icon remove', 'aria-label': label, title: label }, remove, seen('cross', '×'));
}
