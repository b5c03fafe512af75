import * as vscode from 'vscode';
import type { FileKind } from '../../core/glossary/own/fileKind';
import type { GlossaryFile } from '../../core/glossary/own/readLayers';
import { folderOfFile, pathOf } from './governedPath';

/** A glossary file that is there, or is to be. */
export interface FoundGlossary extends GlossaryFile {
  readonly uri: vscode.Uri;
  /** What `path` and the paths of imports are seen from; nothing above it is read. */
  readonly root: vscode.Uri;
}

/** @param governs The folder that it governs: its own, unless it is told otherwise. */
export function workspaceGlossary(uri: vscode.Uri, kind: FileKind, governs = folderOfFile(uri)): FoundGlossary | undefined {
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (root === undefined) return undefined;
  const path = uri.path.slice(root.path.replace(/\/+$/u, '').length + 1);
  return { uri, root, rootPath: pathOf(root), path, kind, origin: 'workspace', folder: governs };
}

/** How readers know a file that is read for a glossary. */
export function nameOfFile({ root, origin }: FoundGlossary, path: string): string {
  return origin === 'user' ? vscode.l10n.t('My Glossary') : vscode.workspace.asRelativePath(vscode.Uri.joinPath(root, path));
}
