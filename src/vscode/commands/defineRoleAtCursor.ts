import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { mentionAt } from '../../core/mentions/findMentions';
import type { GlossaryStore } from '../glossaryStore';
import { readerFor } from '../readers';
import { isHoverEnabled } from '../settings';

/** Shows the definition of the role at the cursor without the mouse; elsewhere offers the glossary to choose from. */
export function registerDefineRoleAtCursor(store: GlossaryStore): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.defineRoleAtCursor, async () => {
    const glossary = await store.load();
    const editor = vscode.window.activeTextEditor;
    const mention = editor === undefined ? undefined : mentionAt(readerFor(glossary, editor.document), editor.document.offsetAt(editor.selection.active));
    if (editor !== undefined && mention !== undefined && isHoverEnabled(editor.document)) await vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
    else if (mention?.reading.kind === 'role') await vscode.commands.executeCommand(COMMANDS.openGlossary, { roles: [mention.reading.role] });
    else await vscode.commands.executeCommand(COMMANDS.openGlossary);
  });
}
