import * as vscode from 'vscode';

/** A file as layers know it: one space of names for all file systems, so that folders of a workspace may lie in one another. */
export function pathOf({ scheme, authority, path }: vscode.Uri): string {
  return `${scheme}:${authority}${path}`.replace(/\/+$/u, '');
}

/** The folder of a file, as layers know it. */
export function folderOfFile(uri: vscode.Uri): string {
  return pathOf(vscode.Uri.joinPath(uri, '..'));
}

/**
 * The file whose glossaries hold for a document. A cell of a notebook, or an older version of a file, stands where the
 * file does; a document that stands nowhere counts as one at the root of the first folder.
 */
export function governedPath(uri: vscode.Uri | undefined): string {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const [first] = folders;
  if (first === undefined) return uri === undefined ? '' : pathOf(uri);
  if (uri !== undefined && vscode.workspace.getWorkspaceFolder(uri) !== undefined) return pathOf(uri);
  // What has no path, such as a text without a name, is nowhere.
  const seen = uri?.path.startsWith('/') !== true ? [] : folders.map((folder) => uri.with({ scheme: folder.uri.scheme, authority: folder.uri.authority, query: '', fragment: '' }));
  const home = seen.find((each) => vscode.workspace.getWorkspaceFolder(each) !== undefined);
  if (home !== undefined) return pathOf(home);
  return uri?.scheme === first.uri.scheme ? pathOf(uri) : `${pathOf(first.uri)}/`;
}
