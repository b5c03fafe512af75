import * as vscode from 'vscode';
import { compareRoles, MAX_COMPARED, MIN_COMPARED } from '../../core/compare/compareRoles';
import { acronymOf, rolesOf, type Glossary } from '../../core/glossary/glossary';
import type { PanelState } from '../../webview/protocol';
import { panelStrings } from './panelStrings';

/** The whole picture the panel shows for these roles. */
export function panelState(glossary: Glossary, ids: readonly string[]): PanelState {
  const chosen = rolesOf(glossary, ids).map(({ id }) => id).slice(0, MAX_COMPARED);
  return {
    roles: glossary.rows.roles.map((role) => ({ id: role.id, title: role.title, acronym: acronymOf(role), category: role.category })),
    chosen,
    comparison: chosen.length < MIN_COMPARED ? undefined : compareRoles(glossary, chosen),
    most: MAX_COMPARED,
    strings: panelStrings(vscode.l10n),
  };
}
