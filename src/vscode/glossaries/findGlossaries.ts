import * as vscode from 'vscode';
import { fileKindOf } from '../../core/glossary/own/fileKind';
import { findConfigured } from './configuredGlossaries';
import type { FileSearch } from './fileSearch';
import { workspaceGlossary, type FoundGlossary } from './foundGlossary';
import { exists, userGlossary } from './userGlossary';

/** The files that are glossaries by their names. */
export const GLOSSARY_NAMES = '**/*.{roles.yml,roles.yaml,roles.json,glossary.yml,glossary.yaml}';

/** Beside what `files.exclude` leaves out. */
const LEFT_OUT = '**/node_modules/**';
/** Somebody with more of them has opened more than a workspace. */
const MOST = 500;

/** All glossary files that there are: the reader's own, those of the workspace by name, and those that settings name. */
export async function findGlossaries(globalStorageUri: vscode.Uri, files: FileSearch): Promise<readonly FoundGlossary[]> {
  const [named, configured, user] = await Promise.all([findNamed(files), findConfigured(files), findUser(globalStorageUri)]);
  // What a setting names governs as the setting has it.
  const all = new Map([...user, ...named, ...configured].map((file) => [file.uri.toString(), file]));
  return [...all.values()];
}

async function findNamed(files: FileSearch): Promise<readonly FoundGlossary[]> {
  const uris = await files.find(GLOSSARY_NAMES, () => vscode.workspace.findFiles(GLOSSARY_NAMES, LEFT_OUT, MOST));
  return uris.flatMap((uri) => workspaceGlossary(uri, fileKindOf(uri.path) ?? 'own') ?? []);
}

async function findUser(globalStorageUri: vscode.Uri): Promise<readonly FoundGlossary[]> {
  const user = userGlossary(globalStorageUri);
  return (await exists(user.uri)) ? [user] : [];
}
