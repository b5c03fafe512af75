import * as vscode from 'vscode';

/** In bytes. A file within the core's limit of characters is never longer; nothing longer is even read. */
export const MOST_BYTES = 4_000_000;

/** The text of a file: what is in an open editor, saved or not, else what is stored. Undefined where there is none to be read. */
export async function glossaryText(uri: vscode.Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  if (open !== undefined) return open.getText();
  const stored = await storedBytes(uri).then((bytes) => bytes, () => undefined);
  // The editor may have been opened meanwhile, and have changed it.
  return openDocument(uri)?.getText() ?? (stored === undefined ? undefined : new TextDecoder().decode(stored));
}

async function storedBytes(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  const { size, type } = await vscode.workspace.fs.stat(uri);
  const isFile = (type & vscode.FileType.File) !== 0;
  return isFile && size <= MOST_BYTES ? vscode.workspace.fs.readFile(uri) : undefined;
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const address = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === address && !document.isClosed);
}
