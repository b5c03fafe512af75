import type * as vscode from 'vscode';
import { fileKindOf, type FileKind } from '../../core/glossary/own/fileKind';

/** The glossary files by name, wherever they are. */
export const OWN_FILES: vscode.DocumentSelector = [{ pattern: '**/*.roles.{yml,yaml,json}' }];
export const GLOSSARY_FILES: vscode.DocumentSelector = [{ pattern: '**/*.{roles,glossary}.{yml,yaml,json}' }];

/** What kind of glossary a document is, if it is one. */
export function kindOfDocument({ uri }: vscode.TextDocument): FileKind | undefined {
  return fileKindOf(uri.path);
}
