import type { ChosenRole } from './chosenRoles';
import { button, element, seen } from './element';
import type { Post } from './post';
import type { PanelState } from './protocol';
import { addRole, swapRole } from './roleSelects';
import { format } from './words';

/** The chosen roles: each opens its entry, and can be swapped or removed. */
export function columns(state: PanelState, roles: readonly ChosenRole[], post: Post): HTMLElement {
  return element(
    'div',
    { class: 'roles' },
    element('ul', { class: 'chosen' }, ...roles.map((role, position) => column(state, role, position, post))),
    addRole(state, post),
  );
}

// Keys count positions, not roles: after a swap or a removal the focus stays in its place.
function column(state: PanelState, role: ChosenRole, position: number, post: Post): HTMLElement {
  return element(
    'li',
    { class: 'role' },
    entryButton(state, role, position, post),
    swapRole(state, role, position, post),
    removeButton(state, role, position, post),
  );
}

function entryButton({ strings }: PanelState, role: ChosenRole, position: number, post: Post): HTMLElement {
  const { id, title, acronym } = role;
  // The tooltip adds what pressing does; the name stays what is seen, so that it can be said to a voice control.
  const attributes = { class: 'entry', title: format(strings.openEntry, title) };
  const open = () => post({ type: 'openRole', id });
  if (acronym === undefined) return button(`open:${position}`, attributes, open, element('span', { class: 'alone' }, title));
  return button(`open:${position}`, attributes, open, element('span', { class: 'acronym' }, acronym), ' ', element('span', { class: 'title' }, title));
}

function removeButton({ chosen, strings }: PanelState, role: ChosenRole, position: number, post: Post): HTMLElement {
  const label = format(strings.remove, role.title);
  const remove = () => post({ type: 'compare', ids: chosen.filter((id) => id !== role.id) });
  return button(`remove:${position}`, { class: 'remove', 'aria-label': label, title: label }, remove, seen('cross', '×'));
}
