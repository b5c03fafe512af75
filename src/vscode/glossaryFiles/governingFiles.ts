import * as vscode from 'vscode';
import { fileKindOf } from '../../core/glossary/own/fileKind';
import type { FoundGlossary } from '../glossaries/foundGlossary';
import { folderOfFile, pathOf } from '../glossaries/governedPath';

/** The files of the workspace that govern a document and can be written to, the nearest first; all there are where no document is given. */
export function governingFiles(files: readonly FoundGlossary[], document: vscode.TextDocument | undefined): readonly vscode.Uri[] {
  const found = files.flatMap(({ uri, kind, origin, folder }) => (kind === 'own' && origin === 'workspace' ? [{ uri, folder }] : []));
  // A file of that name may be open from anywhere.
  const open = vscode.workspace.textDocuments.flatMap(({ uri, isUntitled }) => (!isUntitled && fileKindOf(uri.path) === 'own' ? [{ uri, folder: folderOfFile(uri) }] : []));
  const known = new Map([...open, ...found].map((file) => [file.uri.toString(), file]));
  const governing = [...known.values()].filter(({ uri, folder }) => document === undefined || governs(uri, folder, document.uri));
  return governing.sort((one, other) => depthOf(other.folder) - depthOf(one.folder) || (one.uri.path < other.uri.path ? -1 : 1)).map(({ uri }) => uri);
}

function governs(file: vscode.Uri, folder: string, document: vscode.Uri): boolean {
  if (document.scheme === 'untitled') return vscode.workspace.getWorkspaceFolder(file) !== undefined;
  return pathOf(document).startsWith(`${folder}/`);
}

function depthOf(folder: string): number {
  return folder.split('/').length;
}
