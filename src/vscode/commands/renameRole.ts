import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { mentionAt } from '../../core/mentions/findMentions';
import { renameRole } from '../../core/rename/renameRole';
import type { GlossaryStore } from '../glossaryStore';
import { readerFor } from '../readers';
import { editorToWriteIn } from './writing';

const LONGEST = 120;

/** Changes a role's acronym or title throughout the document; the editor shows every place before anything is written. */
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
    const to = nameIn(given) ?? (await askName(subject.form.name));
    if (to === undefined) return;
    if (document.version !== version) {
      void vscode.window.showWarningMessage(vscode.l10n.t('Nothing was renamed: the document was changed meanwhile.'));
      return;
    }
    await propose(document, subject.form.name, to, renameRole(readerFor(glossary, document), subject, to));
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

async function propose(document: vscode.TextDocument, from: string, to: string, places: ReturnType<typeof renameRole>): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const metadata = { needsConfirmation: true, label: `${from} → ${to}` };
  for (const { start, end, text } of places) edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text, metadata);
  if (places.length > 0) await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}
