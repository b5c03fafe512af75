import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { rolesOf, type Glossary } from '../../core/glossary/glossary';
import type { Role } from '../../core/glossary/types';
import { composeDefinition } from '../../core/insert/compose';
import type { GlossaryStore } from '../glossaryStore';
import { editorFor, readArguments } from './arguments';
import { editorToInsertInto, insertBlock } from './insertBlock';
import { pickRole } from './pickRoles';
import { rolesAtCursor } from './suggested';

/** Inserts a role's definition in the document's own markup: at every cursor, or below the paragraph hovered over. */
export function registerInsertDefinition(store: GlossaryStore): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.insertDefinition, async (given: unknown) => {
    const { roles, at } = readArguments(given);
    const editor = editorToInsertInto(editorFor(at));
    if (editor === undefined) return;
    const glossary = await store.load();
    const role = await wanted(glossary, editor, roles);
    if (role !== undefined) await insertBlock(editor, composeDefinition(role, editor.document.languageId), at);
  });
}

/** The one role asked for; else the reader's choice, beginning with those asked for or near the cursor. */
function wanted(glossary: Glossary, editor: vscode.TextEditor, ids: readonly string[] | undefined): Role | undefined | Promise<Role | undefined> {
  const [role, ...more] = rolesOf(glossary, ids ?? []);
  if (role !== undefined && more.length === 0) return role;
  return pickRole(glossary, { title: vscode.l10n.t('Insert Definition'), suggested: role === undefined ? rolesAtCursor(glossary, editor) : (ids ?? []) });
}
