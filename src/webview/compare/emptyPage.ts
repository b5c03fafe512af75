import { button, element } from '../parts/element';
import type { Post } from '../parts/post';
import type { CompareState } from './compareState';
import { addRole } from './roleSelects';

/** What stands here before the first role is chosen. */
export function emptyPage(state: CompareState, post: Post): HTMLElement {
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
