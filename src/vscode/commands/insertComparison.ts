import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { compareRoles, MIN_COMPARED } from '../../core/compare/compareRoles';
import { type Glossary, rolesOf } from '../../core/glossary/glossary';
import type { Role } from '../../core/glossary/types';
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
    const roles = asked.length >= MIN_COMPARED ? asked : await choose(glossary, editor, selection.roles);
    if (roles === undefined) return;
    const comparison = compareRoles(glossary, roles.map(({ id }) => id));
    await insertBlock(editor, composeComparison(comparison, editor.document.languageId, vscode.l10n), at);
  });
}

/** Begins with the roles around the cursor; where there are too few, with those in the panel. */
function choose(glossary: Glossary, editor: vscode.TextEditor, inPanel: readonly string[]): Promise<readonly Role[] | undefined> {
  const near = rolesAtCursor(glossary, editor);
  return pickRolesToCompare(glossary, { title: vscode.l10n.t('Insert Comparison'), suggested: near.length >= MIN_COMPARED ? near : inPanel });
}
