import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import type { Glossary } from '../../core/glossary/glossary';
import { EVERYWHERE, folderOf, NO_ROLE, readMeanings, withMeaning, type Meaning } from '../../core/mentions/pins';
import { mentionAt } from '../../core/mentions/findMentions';
import { sensesOfForm } from '../../core/mentions/senses';
import type { GlossaryStore } from '../glossaryStore';
import { readerFor } from '../readers';
import { editorFor, readArguments } from './arguments';

/**
 * Lets the reader say what an acronym means, and remembers it for this file, its folder or everywhere. A meaning that is
 * given holds for the file at once, where the file is one that settings can name.
 */
export function registerChooseMeaning(store: GlossaryStore): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.chooseMeaning, async (request: unknown) => {
    const { form: named, means: given, at } = readArguments(request);
    const editor = editorFor(at);
    const glossary = await store.load(editor?.document);
    const form = named ?? formAtCursor(glossary, editor);
    const document = editor?.document;
    if (form === undefined || document === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on an acronym or a title to say what it means there.'));
      return;
    }
    const known = given !== undefined && isMeaningOf(glossary, form, given) ? given : undefined;
    const means = known ?? (await pickMeaning(glossary, form));
    const where = means === undefined ? undefined : known === undefined ? await pickPlace(document) : (placesOf(document)[0] ?? everywhere());
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

/** Anyone may run a command: only what could have been picked is kept without asking. */
function isMeaningOf(glossary: Glossary, form: string, means: string): boolean {
  return means === NO_ROLE || sensesOfForm(glossary, form).some((sense) => 'role' in sense && sense.role === means);
}

interface Place extends vscode.QuickPickItem {
  readonly pattern: string;
  readonly target: vscode.ConfigurationTarget;
}

/** A file of a folder that is open can be named in its settings; for any other the choice can only hold everywhere. */
async function pickPlace(document: vscode.TextDocument): Promise<Place | undefined> {
  const places = placesOf(document);
  if (places.length === 0) return everywhere();
  return vscode.window.showQuickPick([...places, everywhere()], { title: vscode.l10n.t('Where does it mean that?') });
}

function everywhere(): Place {
  return { label: vscode.l10n.t('Everywhere'), description: vscode.l10n.t('kept in your user settings'), pattern: EVERYWHERE, target: vscode.ConfigurationTarget.Global };
}

/** The file and its folder, where they are in a folder that is open. */
function placesOf({ uri }: vscode.TextDocument): readonly Place[] {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return [];
  const file = vscode.workspace.asRelativePath(uri, false);
  const target = (vscode.workspace.workspaceFolders ?? []).length > 1 ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
  const kept = vscode.l10n.t('kept in the settings of {0}', folder.name);
  return [
    { label: vscode.l10n.t('In this file'), description: `${file} · ${kept}`, pattern: file, target },
    { label: vscode.l10n.t('In this folder and below'), description: `${folderOf(file)} · ${kept}`, pattern: folderOf(file), target },
  ];
}

async function remember(meaning: Meaning, target: vscode.ConfigurationTarget, document: vscode.TextDocument): Promise<void> {
  const settings = vscode.workspace.getConfiguration('executiveRoles', document);
  const kept = settings.inspect('meanings');
  const rows = target === vscode.ConfigurationTarget.Global ? kept?.globalValue : target === vscode.ConfigurationTarget.Workspace ? kept?.workspaceValue : kept?.workspaceFolderValue;
  await settings.update('meanings', withMeaning(readMeanings(rows), meaning), target);
}
