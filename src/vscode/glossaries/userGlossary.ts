import * as vscode from 'vscode';
import type { FoundGlossary } from './foundGlossary';

const NAME = 'user.roles.yml';

/** The reader's own file, which the extension keeps: it governs everything. */
export function userGlossary(globalStorageUri: vscode.Uri): FoundGlossary {
  return { uri: vscode.Uri.joinPath(globalStorageUri, NAME), root: globalStorageUri, path: NAME, kind: 'own', origin: 'user', folder: '' };
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    ({ type }) => (type & vscode.FileType.File) !== 0,
    () => false,
  );
}
