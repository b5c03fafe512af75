import * as vscode from 'vscode';
import { suggestRoles } from '../../core/compare/suggestRoles';
import type { Glossary } from '../../core/glossary/glossary';
import { readerFor } from '../readers';

/** The ids of the roles around the cursor of the active editor, the nearest first. */
export function rolesAtCursor(glossary: Glossary, editor = vscode.window.activeTextEditor): readonly string[] {
  if (editor === undefined) return [];
  return suggestRoles(readerFor(glossary, editor.document), editor.document.offsetAt(editor.selection.active));
}
