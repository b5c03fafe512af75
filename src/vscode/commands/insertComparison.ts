import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { compareRoles, MIN_COMPARED } from '../../core/compare/compareRoles';
import { rolesOf } from '../../core/glossary/glossary';
import { composeComparison } from '../../core/insert/compose';
import type { GlossaryStore } from '../glossaryStore';
import type { Selection } from '../views/selection';
import { editorFor, readArguments } from './arguments';
import { editorToInsertInto, insertBlock } from './insertBlock';
import { pickRolesToCompare } from './pickRoles';
import { rolesAtCursor } from './suggested';

/** Inserts a table of roles side by side, at every cursor. */
export function registerInsertComparison(store: GlossaryStore, selection: Selection): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.insertComparison, async (given: unknown) => {
    const { roles: ids, at } = readArguments(given);
    const editor = editorToInsertInto(editorFor(at));
    if (editor === undefined) return;
    const glossary = await store.load();
    const asked = rolesOf(glossary, ids ?? []);
    const near = rolesAtCursor(glossary, editor);
    const suggested = near.length >= MIN_COMPARED ? near : selection.roles;
    const roles = asked.length >= MIN_COMPARED ? asked : await pickRolesToCompare(glossary, { title: vscode.l10n.t('Insert Comparison'), suggested });
    if (roles === undefined) return;
    const comparison = compareRoles(glossary, roles.map(({ id }) => id));
    await insertBlock(editor, composeComparison(comparison, editor.document.languageId, vscode.l10n), at);
  });
}
