import * as vscode from 'vscode';
import { configuredPath, configuredPaths, type ConfiguredPath } from '../../core/glossary/own/configuredPath';
import { fileKindOf } from '../../core/glossary/own/fileKind';
import type { FileSearch } from './fileSearch';
import { workspaceGlossary, type FoundGlossary } from './foundGlossary';
import { pathOf } from './governedPath';
import { exists } from './userGlossary';

export const GLOSSARIES_SETTING = 'executiveRoles.glossaries';

const MOST = 100;
/** What was said already, so that nobody is told twice. */
const told = new Set<string>();

/** The glossary files that the setting names. Each governs the whole folder whose setting it is. */
export async function findConfigured(files: FileSearch): Promise<readonly FoundGlossary[]> {
  const found = await Promise.all((vscode.workspace.workspaceFolders ?? []).map((folder) => findIn(folder, files)));
  return found.flat();
}

/** The patterns of the files that the setting names, to be watched. */
export function configuredPatterns(): readonly vscode.RelativePattern[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
    pathsOf(folder).flatMap((written) => {
      const { kind, path } = configuredPath(written);
      return kind === 'outside' ? [] : [new vscode.RelativePattern(folder, path)];
    }),
  );
}

async function findIn(folder: vscode.WorkspaceFolder, files: FileSearch): Promise<readonly FoundGlossary[]> {
  const found = await Promise.all(pathsOf(folder).map((written) => filesOf(configuredPath(written), written, folder, files)));
  const governs = pathOf(folder.uri);
  return found.flat().flatMap((uri) => workspaceGlossary(uri, fileKindOf(uri.path) ?? 'own', governs) ?? []);
}

async function filesOf({ kind, path }: ConfiguredPath, written: string, folder: vscode.WorkspaceFolder, files: FileSearch): Promise<readonly vscode.Uri[]> {
  if (kind === 'pattern') return files.find(vscode.Uri.joinPath(folder.uri, path).toString(), () => vscode.workspace.findFiles(new vscode.RelativePattern(folder, path), undefined, MOST));
  const uri = vscode.Uri.joinPath(folder.uri, path);
  if (kind === 'outside') warnOnce(folder, vscode.l10n.t('{0} lies outside the workspace and is not read. It is named in the setting {1}.', written, GLOSSARIES_SETTING));
  else if (await exists(uri)) return [uri];
  else warnOnce(folder, vscode.l10n.t('The glossary file {0} is not there. It is named in the setting {1}.', written, GLOSSARIES_SETTING));
  return [];
}

function pathsOf(folder: vscode.WorkspaceFolder): readonly string[] {
  return configuredPaths(vscode.workspace.getConfiguration(undefined, folder).get<unknown>(GLOSSARIES_SETTING));
}

/** In user settings a path is for every workspace that has the file; only a workspace that names it is told that it is missing. */
function warnOnce(folder: vscode.WorkspaceFolder, message: string): void {
  const given = vscode.workspace.getConfiguration(undefined, folder).inspect(GLOSSARIES_SETTING);
  const isOfWorkspace = given?.workspaceFolderValue !== undefined || given?.workspaceValue !== undefined;
  const key = `${folder.uri.toString()} ${message}`;
  if (!isOfWorkspace || told.has(key)) return;
  told.add(key);
  void vscode.window.showWarningMessage(message);
}
