import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { planInsertion } from '../../core/insert/planInsertion';
import { rolesSelected } from '../../core/insert/rolesSelected';
import type { GlossaryStore } from '../glossaryStore';
import { readerFor } from '../readers';
import { applyInsertion } from './applyInsertion';
import { readArguments } from './arguments';
import { pickRole } from './pickRoles';
import { rolesAtCursor } from './suggested';
import { editorToWriteIn, requestIn, selectionsAt } from './writing';

/**
 * Writes roles out as at first use, `Chief Executive Officer (CEO)`: those at the cursors, and of each selection the first
 * mention of every role in it. Where there is none the writer chooses a role to write at the cursor.
 */
export function registerExpandRole(store: GlossaryStore): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.expandRole, async (given: unknown) => {
    const { at } = readArguments(given);
    const editor = editorToWriteIn(at);
    if (editor === undefined) return;
    const glossary = await store.load(editor.document);
    const selections = selectionsAt(editor, at);
    const { roles, mentions } = rolesSelected(readerFor(glossary, editor.document), selections);
    if (roles.length > 0) return applyInsertion(editor, planInsertion({ ...requestIn(glossary, editor, roles, mentions), style: 'expansion' }));
    const role = await pickRole(glossary, { title: vscode.l10n.t('Expand Role'), suggested: rolesAtCursor(glossary, editor) });
    if (role !== undefined) await applyInsertion(editor, planInsertion({ ...requestIn(glossary, editor, [role], selections), style: 'expansion' }));
  });
}
