import { button, element } from './element';
import type { Post } from './post';
import type { PanelState } from './protocol';

export function toolbar({ comparison, strings }: PanelState, post: Post): HTMLElement {
  return element(
    'div',
    { class: 'toolbar' },
    button('choose', { class: 'button' }, () => post({ type: 'choose' }), strings.choose),
    button('insert', { class: 'button primary', disabled: comparison === undefined }, () => post({ type: 'insert' }), strings.insert),
  );
}
