import * as vscode from 'vscode';
import { placeBlock, type Insertion, type Lines } from '../../core/insert/place';
import { commentWidth } from '../settings';

/**
 * Inserts a block at every cursor, or at the one place given, as a single undo step. Says so where the document cannot
 * be changed.
 */
export async function insertBlock(editor: vscode.TextEditor, block: string, at?: { readonly line: number }): Promise<void> {
  const { document } = editor;
  const lines: Lines = { count: document.lineCount, at: (line) => document.lineAt(line).text };
  const cursorLines = at === undefined ? editor.selections.map(({ active }) => active.line) : [Math.min(at.line, document.lineCount - 1)];
  const insertions = cursorLines.map((line) => placeBlock(block, document.languageId, lines, line, commentWidth(document)));
  const done = await editor.edit(
    (edit) => {
      for (const { line, character, text } of insertions) edit.insert(new vscode.Position(line, character), text);
    },
    { undoStopBefore: true, undoStopAfter: true },
  );
  if (done) reveal(editor, insertions);
  else void vscode.window.showWarningMessage(vscode.l10n.t('Nothing was inserted: this document cannot be changed.'));
}

/** The editor to insert into, or undefined after telling the reader what is missing. */
export function editorToInsertInto(editor: vscode.TextEditor | undefined): vscode.TextEditor | undefined {
  if (editor === undefined) void vscode.window.showInformationMessage(vscode.l10n.t('Open a document first, and put the cursor where the text should go.'));
  return editor;
}

function reveal(editor: vscode.TextEditor, [first]: readonly Insertion[]): void {
  if (first === undefined) return;
  const place = new vscode.Position(first.line, first.character);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
