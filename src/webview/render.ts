import { chosenRoles } from './chosenRoles';
import { columns } from './columns';
import { element } from './element';
import { emptyPage } from './emptyPage';
import { headlines } from './headlines';
import { legend } from './legend';
import type { Post } from './post';
import type { PanelState } from './protocol';
import { sourceList } from './sources';
import { statements } from './statements';
import { table } from './table';
import { toolbar } from './toolbar';
import { format, listed } from './words';

/** The whole page for a state. It keeps nothing: the same state gives the same page. */
export function render(state: PanelState, post: Post): HTMLElement {
  const roles = chosenRoles(state);
  if (roles.length === 0) return element('div', { class: 'page' }, emptyPage(state, post));
  const { comparison, strings } = state;
  const titles = listed(roles.map(({ title }) => title));
  const heading = comparison === undefined ? titles : format(strings.table, titles);
  return element(
    'div',
    { class: 'page', 'data-columns': String(roles.length) },
    toolbar(state, post),
    element('h1', { class: 'visually-hidden' }, heading),
    columns(state, roles, post),
    ...(comparison === undefined
      ? [element('p', { class: 'hint' }, strings.emptyHint)]
      : [
          headlines(comparison.headlines, strings),
          table(comparison, roles, heading, strings),
          legend(comparison, strings),
          statements('trap', comparison.traps, strings),
          statements('together', comparison.together, strings),
          sourceList(comparison.sources, strings),
        ]),
  );
}
