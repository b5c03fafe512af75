import { compareRoom } from './compare/compareRoom';
import { documentRoom } from './document/documentRoom';
import { glossaryRoom } from './glossary/glossaryRoom';
import { orgRoom } from './org/orgRoom';
import { element } from './parts/element';
import type { Post } from './parts/post';
import type { PanelState } from './protocol';
import { ROOM, tabs } from './tabs';

/** The whole page for a state. It keeps nothing: the same state gives the same page. */
export function render(state: PanelState, post: Post): HTMLElement {
  const { room, place } = state;
  if (place === 'editor') return element('div', { class: 'page large' }, roomOf(state, post));
  return element('div', { class: 'page' }, tabs(state, post), element('div', { role: 'tabpanel', id: ROOM, 'aria-labelledby': `tab-${room.kind}` }, roomOf(state, post)));
}

function roomOf({ room, strings, place }: PanelState, post: Post): HTMLElement {
  switch (room.kind) {
    case 'document':
      return documentRoom(room, strings, post);
    case 'glossary':
      return glossaryRoom(room, strings, post);
    case 'compare':
      return compareRoom({ ...room, strings, place }, post);
    case 'org':
      return orgRoom(room, strings, post);
  }
}
