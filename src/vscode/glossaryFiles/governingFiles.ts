import * as vscode from 'vscode';
import { fileKindOf } from '../../core/glossary/own/fileKind';

const MOST_FILES = 200;

/** The readers' own glossary files that govern a document, the nearest first; all there are where no document is given. */
export async function governingFiles(document: vscode.TextDocument | undefined): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles('**/*.roles.{yml,yaml,json}', '**/node_modules/**', MOST_FILES);
  // Some virtual workspaces cannot be searched; what is open is known anyway.
  const open = vscode.workspace.textDocuments.filter(({ uri, isUntitled }) => !isUntitled && fileKindOf(uri.path) === 'own').map(({ uri }) => uri);
  const files = new Map([...found, ...open].map((uri) => [uri.toString(), uri]));
  return [...files.values()].filter((uri) => document === undefined || governs(uri, document.uri)).sort((one, other) => depthOf(other) - depthOf(one) || (one.path < other.path ? -1 : 1));
}

/** A glossary governs its folder and all below. */
function governs(file: vscode.Uri, document: vscode.Uri): boolean {
  if (document.scheme === 'untitled') return vscode.workspace.getWorkspaceFolder(file) !== undefined;
  return file.scheme === document.scheme && file.authority === document.authority && document.path.startsWith(vscode.Uri.joinPath(file, '..').path.replace(/\/*$/u, '/'));
}

function depthOf({ path }: vscode.Uri): number {
  return path.split('/').length;
}
