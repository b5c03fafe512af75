import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { mentionAt } from '../../core/mentions/findMentions';
import { renameRole, type Renaming } from '../../core/rename/renameRole';
import type { GlossaryStore } from '../glossaryStore';
import { readerFor } from '../readers';
import { editorToWriteIn } from './writing';

const LONGEST = 120;

/** Changes a role's acronym or title throughout the document; every place is listed first, and those that stay ticked are changed. */
export function registerRenameRole(store: GlossaryStore): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.renameRole, async (given: unknown) => {
    const editor = editorToWriteIn(undefined);
    if (editor === undefined) return;
    const { document } = editor;
    const glossary = await store.load(document);
    const subject = mentionAt(readerFor(glossary, document), document.offsetAt(editor.selection.active));
    if (subject === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on the acronym or title to rename.'));
      return;
    }
    const { version } = document;
    const from = subject.form.name;
    const to = nameIn(given) ?? (await askName(from));
    if (to === undefined) return;
    if (document.version !== version) return sayChanged();
    const places = renameRole(readerFor(glossary, document), subject, to);
    if (places.length === 0) return void vscode.window.showInformationMessage(vscode.l10n.t('Nothing here can be renamed to {0}.', to));
    const chosen = await askPlaces(document, `${from} → ${to}`, places);
    if (chosen.length === 0) return;
    if (document.version !== version || !(await vscode.workspace.applyEdit(editOf(document, chosen)))) sayChanged();
  });
}

/** Anyone may run a command. */
function nameIn(given: unknown): string | undefined {
  const to: unknown = typeof given === 'object' && given !== null && 'to' in given ? given.to : undefined;
  return typeof to === 'string' && problemOf(to) === undefined ? to.trim() : undefined;
}

async function askName(name: string): Promise<string | undefined> {
  const title = vscode.l10n.t('Rename {0} in this document to', name);
  return (await vscode.window.showInputBox({ title, value: name, validateInput: problemOf }))?.trim();
}

function problemOf(name: string): string | undefined {
  const isName = name.trim() !== '' && name.length <= LONGEST && !/\p{Cc}/u.test(name);
  return isName ? undefined : vscode.l10n.t('Write a name of one line, of at most {0} letters.', String(LONGEST));
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly place: Renaming;
}

/**
 * The places that stay ticked. The editor's own preview of a refactoring is no help here: what an extension gives it for
 * review starts unticked, and then Apply changes nothing.
 */
async function askPlaces(document: vscode.TextDocument, title: string, places: readonly Renaming[]): Promise<readonly Renaming[]> {
  const items = places.map((place): PlaceItem => {
    const { line, before, written, after } = lineAround(document, place);
    return { label: `${before}${written} → ${place.text}${after}`, description: vscode.l10n.t('Line {0}', String(line)), picked: true, place };
  });
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('What stays ticked is changed'), canPickMany: true, matchOnDescription: true });
  return (chosen ?? []).map(({ place }) => place);
}

/** How much of its line is shown on either side of a place. */
const BESIDE = 30;

function lineAround(document: vscode.TextDocument, place: Renaming): { readonly line: number; readonly before: string; readonly written: string; readonly after: string } {
  const [start, end] = [document.positionAt(place.start), document.positionAt(place.end)];
  const before = document.lineAt(start.line).text.slice(0, start.character);
  const after = document.lineAt(end.line).text.slice(end.character);
  return {
    line: start.line + 1,
    before: before.length > BESIDE ? `…${before.slice(-BESIDE)}` : before,
    written: document.getText(new vscode.Range(start, end)).replace(/\s+/gu, ' '),
    after: after.length > BESIDE ? `${after.slice(0, BESIDE)}…` : after,
  };
}

/** One edit, and so one step to undo. */
function editOf(document: vscode.TextDocument, places: readonly Renaming[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of places) edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  return edit;
}

function sayChanged(): void {
  void vscode.window.showWarningMessage(vscode.l10n.t('Nothing was renamed: the document was changed meanwhile.'));
}
