import { element } from '../parts/element';
import type { Post } from '../parts/post';
import { sourceList } from '../parts/sources';
import { format, listed } from '../parts/words';
import { chosenRoles } from './chosenRoles';
import { columns } from './columns';
import type { CompareState } from './compareState';
import { emptyPage } from './emptyPage';
import { headlines } from './headlines';
import { legend } from './legend';
import { statements } from './statements';
import { table } from './table';
import { toolbar } from './toolbar';

/** Two to four roles side by side, and what is needed to choose them. */
export function compareRoom(state: CompareState, post: Post): HTMLElement {
  const roles = chosenRoles(state);
  if (roles.length === 0) return emptyPage(state, post);
  const { comparison, strings, onlyDiffering } = state;
  const titles = listed(roles.map(({ title }) => title));
  const heading = comparison === undefined ? titles : format(strings.table, titles);
  return element(
    'div',
    { 'data-columns': String(roles.length) },
    toolbar(state, post),
    element('h1', { class: state.place === 'sidebar' && 'visually-hidden' }, heading),
    columns(state, roles, post),
    ...(comparison === undefined
      ? [element('p', { class: 'hint' }, strings.emptyHint)]
      : [
          headlines(comparison.headlines, strings),
          table(comparison, roles, heading, strings),
          onlyDiffering && comparison.rows.length === 0 ? element('p', { class: 'hint' }, strings.nothingDiffers) : undefined,
          legend(comparison, strings),
          statements('trap', comparison.traps, strings),
          statements('together', comparison.together, strings),
          sourceList(comparison.sources, strings),
        ]),
  );
}
