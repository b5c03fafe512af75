import type { AmbiguousForm, Name, Role } from '../../types';
import { formKey } from './formKey';
import type { MergedForms } from './mergeForms';

type Hidden = Pick<MergedForms, 'hidden' | 'named'>;

/** Roles without the acronyms and aliases that are hidden, so that no text is found by them. */
export function withoutNames(roles: Iterable<Role>, { hidden, named }: Hidden): readonly Role[] {
  if (hidden.size === 0) return [...roles];
  return [...roles].map((role) => {
    const isShown = ({ text }: Name): boolean => !hidden.has(formKey(text)) || named.get(formKey(text))?.has(role.id) === true;
    if (role.acronyms.every(isShown) && role.aliases.every(isShown)) return role;
    return { ...role, acronyms: role.acronyms.filter(isShown), aliases: role.aliases.filter(isShown) };
  });
}

/** A title cannot be taken from its role; a row says that in a text it means none. */
export function rowsOfHiddenTitles(roles: readonly Role[], { hidden, named }: Hidden): readonly AmbiguousForm[] {
  if (hidden.size === 0) return [];
  const titles = new Map(roles.map(({ title }) => [formKey(title), title]));
  return [...hidden].flatMap((key) => {
    const title = named.has(key) ? undefined : titles.get(key);
    return title === undefined ? [] : [{ form: title, senses: [{ meaning: title, weight: 'usual', cues: [] }], sources: [], basis: 'general' }];
  });
}
