import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { exampleGlossary } from '../../core/glossary/own/exampleGlossary';
import type { OwnGlossaries } from './ownGlossaries';
import { exists, userGlossary } from './userGlossary';

/** Opens the reader's own glossary file, with an example in comments where there is none yet. */
export function registerOpenMyGlossary(own: OwnGlossaries, globalStorageUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.openMyGlossary, async () => {
    const { uri } = userGlossary(globalStorageUri);
    if (!(await exists(uri))) {
      await vscode.workspace.fs.createDirectory(globalStorageUri);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(exampleGlossary(vscode.l10n)));
      own.refresh();
    }
    await vscode.window.showTextDocument(uri);
  });
}
