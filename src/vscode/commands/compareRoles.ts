import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { MIN_COMPARED } from '../../core/compare/compareRoles';
import { rolesOf } from '../../core/glossary/glossary';
import type { Role } from '../../core/glossary/types';
import type { GlossaryStore } from '../glossaryStore';
import type { Selection } from '../views/selection';
import { readArguments } from './arguments';
import { pickRolesToCompare } from './pickRoles';
import { rolesAtCursor } from './suggested';

/**
 * Opens the comparison panel: "Compare Roles…" lets the reader choose, with the roles around the cursor already chosen;
 * "Compare Roles Here" and the hover's link show them at once.
 */
export function registerCompareRoles(store: GlossaryStore, selection: Selection): vscode.Disposable {
  const show = (roles: readonly Role[] | undefined) => (roles === undefined ? undefined : selection.show(roles.map(({ id }) => id)));
  const choose = async (suggested: readonly string[]) => {
    const glossary = await store.load();
    await show(await pickRolesToCompare(glossary, { title: vscode.l10n.t('Compare Roles'), suggested }));
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.compareRoles, async (given: unknown) => {
      const glossary = await store.load();
      const { roles: ids, choose: wantsChoice } = readArguments(given);
      const asked = rolesOf(glossary, ids ?? []);
      if (asked.length >= MIN_COMPARED && wantsChoice !== true) return show(asked);
      const near = asked.length > 0 ? asked.map(({ id }) => id) : rolesAtCursor(glossary);
      return choose(near.length > 0 ? near : selection.roles);
    }),
    vscode.commands.registerCommand(COMMANDS.compareRolesHere, async () => {
      const glossary = await store.load();
      const near = rolesOf(glossary, rolesAtCursor(glossary));
      return near.length >= MIN_COMPARED ? show(near) : choose(near.map(({ id }) => id));
    }),
  );
}
