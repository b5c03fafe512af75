import * as vscode from 'vscode';
import type { TextEdit } from '../../core/text/textEdit';
import type { InsertionPlan, Refusal } from '../../core/insert/planInsertion';
import { selectionsAfter } from '../../core/insert/selectionsAfter';
import { sayReadOnly } from './readOnly';
import { selectionsOf } from './writing';

/** More would be a lecture. */
const MOST_REMARKS = 3;

/** Writes what was planned for the text as it is, as one step to undo, and says what the writer should know. */
export async function applyInsertion(editor: vscode.TextEditor, plan: InsertionPlan | Refusal): Promise<void> {
  if ('refused' in plan) void vscode.window.showWarningMessage(plan.refused);
  else if (plan.edits.length === 0 || (await write(editor, plan.edits))) remark(plan);
}

async function write(editor: vscode.TextEditor, edits: readonly TextEdit[]): Promise<boolean> {
  const { document } = editor;
  const { version } = document;
  const after = selectionsAfter(document.getText(), selectionsOf(editor), edits);
  const reversed = editor.selections.map(({ isReversed }) => isReversed);
  const ranges = edits.map(({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)));
  const done = await editor.edit((builder) => ranges.forEach((range, index) => builder.replace(range, edits[index]?.text ?? '')), { undoStopBefore: true, undoStopAfter: true }).then(
    (applied) => applied,
    // An editor that was closed meanwhile rejects instead.
    () => false,
  );
  // A read-only editor takes edits as done and leaves the text as it is.
  if (!done || document.version === version) {
    if (done) sayReadOnly();
    else void vscode.window.showWarningMessage(vscode.l10n.t('Nothing was inserted: the document was changed or closed meanwhile.'));
    return false;
  }
  editor.selections = after.map(({ start, end }, index) => selectionAt(document, start, end, reversed[index] === true));
  reveal(editor, edits);
  return true;
}

function selectionAt(document: vscode.TextDocument, start: number, end: number, isReversed: boolean): vscode.Selection {
  const [from, to] = [document.positionAt(start), document.positionAt(end)];
  return isReversed ? new vscode.Selection(to, from) : new vscode.Selection(from, to);
}

/** The first place is where it was: nothing was written before it. */
function reveal(editor: vscode.TextEditor, [first]: readonly TextEdit[]): void {
  if (first === undefined) return;
  const place = editor.document.positionAt(first.start + first.text.length - first.text.trimStart().length);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function remark({ remarks }: InsertionPlan): void {
  if (remarks.length > 0) void vscode.window.showInformationMessage(remarks.slice(0, MOST_REMARKS).join(' '));
}
