import { button, element } from './element';
import type { Post } from './post';
import type { PanelState } from './protocol';
import { addRole } from './roleSelects';

/** What stands here before the first role is chosen. */
export function emptyPage(state: PanelState, post: Post): HTMLElement {
  const { strings } = state;
  return element(
    'section',
    { class: 'empty' },
    element('h1', {}, strings.empty),
    element('p', {}, strings.emptyHint),
    button('choose', { class: 'button primary' }, () => post({ type: 'choose' }), strings.choose),
    addRole(state, post),
  );
}
