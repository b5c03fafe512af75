import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { exampleGlossary } from '../../core/glossary/own/exampleGlossary';
import { exists, userGlossary } from './userGlossary';

/** Opens the reader's own glossary file, with an example in comments where there is none yet. */
export function registerOpenMyGlossary(globalStorageUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.openMyGlossary, async () => {
    const { uri } = userGlossary(globalStorageUri);
    if (!(await exists(uri))) {
      await vscode.workspace.fs.createDirectory(globalStorageUri);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(exampleGlossary(vscode.l10n)));
    }
    await vscode.window.showTextDocument(uri);
  });
}
