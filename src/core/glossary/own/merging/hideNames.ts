import type { Pace, Sliced } from '../../../slices';
import type { AmbiguousForm, Name, Role } from '../../types';
import { formKey } from './formKey';
import type { MergedForms } from './mergeForms';

type Hidden = Pick<MergedForms, 'hidden' | 'named'>;

/** Takes from roles the acronyms and aliases that are hidden, so that no text is found by them. */
export function* hideNames(roles: Map<string, Role>, { hidden, named }: Hidden, pace: Pace): Sliced<void> {
  if (hidden.size === 0) return;
  for (const [id, role] of roles) {
    if (pace.isOver()) yield;
    const isShown = ({ text }: Name): boolean => !hidden.has(formKey(text)) || named.get(formKey(text))?.has(id) === true;
    // A key that is there stays where it is in the order.
    if (!role.acronyms.every(isShown) || !role.aliases.every(isShown)) roles.set(id, { ...role, acronyms: role.acronyms.filter(isShown), aliases: role.aliases.filter(isShown) });
  }
}

/** A title cannot be taken from its role; a row says that in a text it means none. */
export function* rowsOfHiddenTitles(roles: readonly Role[], { hidden, named }: Hidden, pace: Pace): Sliced<readonly AmbiguousForm[]> {
  if (hidden.size === 0) return [];
  const titles = new Map<string, string>();
  for (const { title } of roles) {
    if (pace.isOver()) yield;
    const key = formKey(title);
    if (hidden.has(key) && !named.has(key)) titles.set(key, title);
  }
  return [...titles.values()].map((title): AmbiguousForm => ({ form: title, senses: [{ meaning: title, weight: 'usual', cues: [] }], sources: [], basis: 'general' }));
}
