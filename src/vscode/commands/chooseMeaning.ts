import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import type { Glossary } from '../../core/glossary/glossary';
import { EVERYWHERE, folderOf, NO_ROLE, readMeanings, withMeaning, type Meaning } from '../../core/mentions/pins';
import { mentionAt } from '../../core/mentions/findMentions';
import { sensesOfForm } from '../../core/mentions/senses';
import type { GlossaryStore } from '../glossaryStore';
import { readerFor } from '../readers';
import { editorFor, readArguments } from './arguments';

/** Lets the reader say what an acronym means, and remembers it for this file, its folder or everywhere. */
export function registerChooseMeaning(store: GlossaryStore): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.chooseMeaning, async (given: unknown) => {
    const { form: named, at } = readArguments(given);
    const glossary = await store.load();
    const editor = editorFor(at);
    const form = named ?? formAtCursor(glossary, editor);
    const document = editor?.document;
    if (form === undefined || document === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on an acronym or a title to say what it means there.'));
      return;
    }
    const means = await pickMeaning(glossary, form);
    const where = means === undefined ? undefined : await pickPlace(document);
    if (means !== undefined && where !== undefined) await remember({ form, means, in: where.pattern }, where.target, document);
  });
}

function formAtCursor(glossary: Glossary, editor: vscode.TextEditor | undefined): string | undefined {
  if (editor === undefined) return undefined;
  return mentionAt(readerFor(glossary, editor.document), editor.document.offsetAt(editor.selection.active))?.form.name;
}

async function pickMeaning(glossary: Glossary, form: string): Promise<string | undefined> {
  const roles = sensesOfForm(glossary, form).flatMap((sense) => ('role' in sense ? (glossary.roles.get(sense.role) ?? []) : []));
  const items: (vscode.QuickPickItem & { readonly means: string })[] = roles.map(({ id, title, definition }) => ({ label: title, detail: definition, means: id }));
  items.push({ label: vscode.l10n.t('Not a role here'), detail: vscode.l10n.t('No hover for {0} any more.', form), means: NO_ROLE });
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('What does {0} mean here?', form), matchOnDetail: true });
  return picked?.means;
}

interface Place {
  readonly pattern: string;
  readonly target: vscode.ConfigurationTarget;
}

/** A file of a folder that is open can be named in its settings; for any other the choice can only hold everywhere. */
async function pickPlace({ uri }: vscode.TextDocument): Promise<Place | undefined> {
  const everywhere = { label: vscode.l10n.t('Everywhere'), description: vscode.l10n.t('kept in your user settings'), pattern: EVERYWHERE, target: vscode.ConfigurationTarget.Global };
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return everywhere;
  const file = vscode.workspace.asRelativePath(uri, false);
  const target = (vscode.workspace.workspaceFolders ?? []).length > 1 ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
  const kept = vscode.l10n.t('kept in the settings of {0}', folder.name);
  const items = [
    { label: vscode.l10n.t('In this file'), description: `${file} · ${kept}`, pattern: file, target },
    { label: vscode.l10n.t('In this folder and below'), description: `${folderOf(file)} · ${kept}`, pattern: folderOf(file), target },
    everywhere,
  ];
  return vscode.window.showQuickPick(items, { title: vscode.l10n.t('Where does it mean that?') });
}

async function remember(meaning: Meaning, target: vscode.ConfigurationTarget, document: vscode.TextDocument): Promise<void> {
  const settings = vscode.workspace.getConfiguration('executiveRoles', document);
  const kept = settings.inspect('meanings');
  const rows = target === vscode.ConfigurationTarget.Global ? kept?.globalValue : target === vscode.ConfigurationTarget.Workspace ? kept?.workspaceValue : kept?.workspaceFolderValue;
  await settings.update('meanings', withMeaning(readMeanings(rows), meaning), target);
}
