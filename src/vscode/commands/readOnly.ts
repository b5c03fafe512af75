import * as vscode from 'vscode';
import { CHECK_SCHEME } from '../ids';

/** What these show was made by others. */
const READ_ONLY_SCHEMES: readonly string[] = ['output', 'debug', 'walkThrough', 'walkThroughSnippet', 'executive-roles', CHECK_SCHEME];

/** True where a document can surely not be changed. An editor may be read-only in other ways, which only a change shows. */
export function isReadOnly({ uri: { scheme } }: vscode.TextDocument): boolean {
  return READ_ONLY_SCHEMES.includes(scheme) || vscode.workspace.fs.isWritableFileSystem(scheme) === false;
}

export function sayReadOnly(): void {
  void vscode.window.showWarningMessage(vscode.l10n.t('Nothing was inserted: this document is read-only.'));
}
