import * as vscode from 'vscode';
import type { FileFormat } from '../../core/glossary/edit/source';
import type { EditOutcome } from '../../core/glossary/edit/orderEdits';
import { applyEdits, type TextEdit } from '../../core/text/textEdit';
import type { TargetFile } from './chooseFile';

/** Plans a change of a text; of one without any text, what it is to become is given. */
export type PlanChange = (text: string, format: FileFormat) => EditOutcome;

/** Whether the reader wants a file to have this text. */
export type Review = (after: string) => Promise<boolean>;

/**
 * Makes a change in a glossary file as one step that can be taken back there. A file without other changes is saved, so
 * that it holds at once. Gives the document, or undefined after saying why nothing was done.
 *
 * @param review Asked before anything is written.
 */
export async function writeFile(target: TargetFile, plan: PlanChange, review: Review = async () => true): Promise<vscode.TextDocument | undefined> {
  const { uri, name } = target;
  if (await isReadOnlyFile(uri)) return refuse(vscode.l10n.t('Nothing was changed: {0} is read-only.', name));
  const format = uri.path.toLowerCase().endsWith('.json') ? 'json' : 'yaml';
  const text = async () => (target.isNew ? '' : (await vscode.workspace.openTextDocument(uri)).getText());
  const first = planned(await text(), plan, format);
  if (first === undefined || !(await review(first.after))) return undefined;
  // The file may have changed while the reader looked.
  const second = planned(await text(), plan, format);
  if (second === undefined) return undefined;
  return target.isNew ? writeNew(target, second.after) : writeExisting(target, second.edits);
}

async function isReadOnlyFile(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  const stat = await vscode.workspace.fs.stat(uri).then(
    (found) => found,
    () => undefined,
  );
  return stat?.permissions !== undefined && (stat.permissions & vscode.FilePermission.Readonly) !== 0;
}

function refuse(reason: string): undefined {
  void vscode.window.showWarningMessage(reason);
  return undefined;
}

function planned(text: string, plan: PlanChange, format: FileFormat): { readonly edits: readonly TextEdit[]; readonly after: string } | undefined {
  const outcome = plan(text, format);
  return 'refusal' in outcome ? refuse(outcome.refusal) : { edits: outcome.edits, after: applyEdits(text, outcome.edits) };
}

async function writeNew({ uri, name }: TargetFile, text: string): Promise<vscode.TextDocument | undefined> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true });
  edit.insert(uri, new vscode.Position(0, 0), text);
  if (!(await vscode.workspace.applyEdit(edit))) return refuse(vscode.l10n.t('Nothing was changed: {0} could not be written.', name));
  const document = await vscode.workspace.openTextDocument(uri);
  await document.save();
  return document;
}

async function writeExisting({ uri, name }: TargetFile, edits: readonly TextEdit[]): Promise<vscode.TextDocument | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { version, isDirty } = document;
  if (edits.length === 0) return document;
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits) edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  if (!(await vscode.workspace.applyEdit(edit)) || document.version === version) return refuse(vscode.l10n.t('Nothing was changed: {0} could not be written.', name));
  if (!isDirty && !document.isUntitled) await document.save();
  return document;
}
