import { button, element } from '../parts/element';
import type { Post } from '../parts/post';
import { format } from '../parts/words';
import type { ChosenRole } from './chosenRoles';
import type { CompareState } from './compareState';

/** More would crowd the column; the list that swaps has them all. */
const MOST = 3;

/** The roles that one is most often taken for: a click puts one of them in its place. */
export function neighbours({ roles, chosen, comparison, strings }: CompareState, role: ChosenRole, post: Post): HTMLElement | undefined {
  const ids = comparison?.columns.find(({ id }) => id === role.id)?.confusedWith ?? [];
  const others = [...new Set(ids)].filter((id) => !chosen.includes(id)).flatMap((id) => roles.find((each) => each.id === id) ?? []).slice(0, MOST);
  if (others.length === 0) return undefined;
  const buttons = others.map(({ id, title, acronym }) => {
    const swap = () => post({ type: 'compare', ids: chosen.map((each) => (each === role.id ? id : each)) });
    return button(`instead:${role.id}:${id}`, { class: 'chip', title }, swap, acronym ?? title);
  });
  const label = format(strings.insteadOf, role.short);
  return element('div', { class: 'neighbours', role: 'group', 'aria-label': label }, element('span', { class: 'label', 'aria-hidden': 'true' }, label), ' ', ...buttons.flatMap((each) => [each, ' ']));
}
