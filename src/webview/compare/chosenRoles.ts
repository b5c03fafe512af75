import type { RoleOption } from '../protocol';
import type { CompareState } from './compareState';

export interface ChosenRole extends RoleOption {
  /** The acronym, or the title where there is none or where two of the chosen roles share it. */
  readonly short: string;
}

/** The chosen roles in their order, with the names the page calls them by. */
export function chosenRoles({ roles, chosen }: CompareState): readonly ChosenRole[] {
  const found = chosen.flatMap((id) => roles.find((role) => role.id === id) ?? []);
  const shared = (acronym: string) => found.filter((role) => role.acronym === acronym).length > 1;
  return found.map((role) => ({ ...role, short: role.acronym === undefined || shared(role.acronym) ? role.title : role.acronym }));
}
