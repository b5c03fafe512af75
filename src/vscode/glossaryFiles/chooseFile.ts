import * as vscode from 'vscode';
import { fileKindOf } from '../../core/glossary/own/fileKind';
import { exists } from '../glossaries/userGlossary';
import type { GlossaryStore } from '../glossaryStore';
import { kindOfDocument } from './glossaryFile';
import { governingFiles } from './governingFiles';

/** A glossary file to write to: there already, or to be made. */
export interface TargetFile {
  readonly uri: vscode.Uri;
  readonly isNew: boolean;
  /** How the reader knows it. */
  readonly name: string;
}

/** Where a command may write. */
export interface Targets {
  readonly store: GlossaryStore;
  /** The reader's own file, which holds everywhere. */
  readonly userFile: vscode.Uri;
  /** An address that was given with the command; taken if it is that of a glossary file. */
  readonly asked?: string | undefined;
}

const NEW_NAME = 'executive.roles.yml';

/**
 * Lets the reader choose a glossary file that holds for the document, or a new one; without asking where there is only one
 * way. Undefined if they leave.
 *
 * @param document Undefined where any file will do.
 */
export async function chooseFile(title: string, document: vscode.TextDocument | undefined, { store, userFile, asked }: Targets): Promise<TargetFile | undefined> {
  const given = asked === undefined ? undefined : vscode.Uri.parse(asked);
  if (given !== undefined && fileKindOf(given.path) === 'own') return targetOf(given, !(await exists(given)));
  // Who asks from within a glossary file means that one.
  if (document !== undefined && kindOfDocument(document) === 'own') return targetOf(document.uri, false);
  const found = governingFiles(store.ownFiles, document).map((uri) => targetOf(uri, false));
  const targets = [...found, ...(await newFile(document)), await userTarget(userFile)];
  if (targets.length <= 1) return targets[0];
  const items = targets.map((target) => ({ label: target.name, target, ...descriptionOf(target, userFile) }));
  return (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('In which file?') }))?.target;
}

function targetOf(uri: vscode.Uri, isNew: boolean): TargetFile {
  return { uri, isNew, name: vscode.workspace.asRelativePath(uri) };
}

function descriptionOf({ uri, isNew }: TargetFile, userFile: vscode.Uri): { readonly description?: string } {
  if (uri === userFile) return { description: vscode.l10n.t('for every workspace') };
  return isNew ? { description: vscode.l10n.t('new file') } : {};
}

async function userTarget(userFile: vscode.Uri): Promise<TargetFile> {
  return { uri: userFile, isNew: !(await exists(userFile)), name: vscode.l10n.t('My glossary') };
}

/** One in the folder of the workspace, where none of that name is there and one can be written. */
async function newFile(document: vscode.TextDocument | undefined): Promise<readonly TargetFile[]> {
  const near = document ?? vscode.window.activeTextEditor?.document;
  const folder = (near === undefined ? undefined : vscode.workspace.getWorkspaceFolder(near.uri)) ?? vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined || vscode.workspace.fs.isWritableFileSystem(folder.uri.scheme) === false) return [];
  const uri = vscode.Uri.joinPath(folder.uri, NEW_NAME);
  return (await exists(uri)) ? [] : [targetOf(uri, true)];
}
