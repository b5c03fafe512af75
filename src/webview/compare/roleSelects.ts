import type { Category } from '../../core/glossary/types';
import type { ChosenRole } from './chosenRoles';
import { element } from '../parts/element';
import type { Post } from '../parts/post';
import type { RoleOption } from '../protocol';
import type { CompareState } from './compareState';
import { onSettledChoice } from '../parts/settledChoice';
import { format } from '../parts/words';

/** Swaps one role for another. It lies over a small arrow, since the role's name already stands beside it. */
export function swapRole(state: CompareState, role: ChosenRole, position: number, post: Post): HTMLElement {
  const label = format(state.strings.swap, role.title);
  const select = element(
    'select',
    { 'data-key': `swap:${position}`, 'aria-label': label, title: label },
    element('option', { value: role.id, selected: true }, optionText(role)),
    ...groups(state, confusedWith(state, [role.id])),
  );
  onSettledChoice(select, (id) => post({ type: 'compare', ids: state.chosen.map((each) => (each === role.id ? id : each)) }));
  return element('span', { class: 'swap' }, select);
}

/** Adds a role; undefined when there is room for none. */
export function addRole(state: CompareState, post: Post): HTMLElement | undefined {
  const { chosen, most, strings } = state;
  if (chosen.length >= most) return undefined;
  const select = element(
    'select',
    { class: 'add', 'data-key': 'add', 'aria-label': strings.addRole },
    element('option', { value: '', selected: true }, strings.addRole),
    ...groups(state, confusedWith(state, chosen)),
  );
  onSettledChoice(select, (id) => post({ type: 'compare', ids: [...chosen, id] }));
  return select;
}

function confusedWith({ comparison }: CompareState, ids: readonly string[]): ReadonlySet<string> {
  const columns = comparison?.columns.filter(({ id }) => ids.includes(id)) ?? [];
  return new Set(columns.flatMap((column) => column.confusedWith));
}

/** The roles not yet chosen: first those the chosen ones are taken for, then all of them shelf by shelf. */
function groups({ roles, chosen, strings }: CompareState, first: ReadonlySet<string>): readonly HTMLElement[] {
  const others = roles.filter(({ id }) => !chosen.includes(id));
  const likely = [...first].flatMap((id) => others.find((role) => role.id === id) ?? []);
  const shelves = Object.keys(strings.categories) as Category[];
  return [
    ...group(strings.confused, likely),
    ...shelves.flatMap((shelf) => group(strings.categories[shelf], byTitle(others.filter(({ category }) => category === shelf)))),
  ];
}

function group(label: string, roles: readonly RoleOption[]): readonly HTMLElement[] {
  if (roles.length === 0) return [];
  return [element('optgroup', { label }, ...roles.map((role) => element('option', { value: role.id }, optionText(role))))];
}

function byTitle(roles: readonly RoleOption[]): readonly RoleOption[] {
  return [...roles].sort((one, other) => one.title.localeCompare(other.title));
}

function optionText({ title, acronym }: RoleOption): string {
  return acronym === undefined ? title : `${title} (${acronym})`;
}
