import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import type { Role } from '../../core/glossary/types';
import type { Glossary } from '../../core/glossary/glossary';
import { newRole, roleTitled, type Answers } from '../../core/glossary/own/authoring/newRole';
import { selectedRole } from '../../core/glossary/own/authoring/selectedRole';
import type { LoadFileTools } from '../fileTools';
import { chooseFile } from '../glossaryFiles/chooseFile';
import { offerToOpen } from '../glossaryFiles/offerToOpen';
import { writeFile } from '../glossaryFiles/writeFile';
import type { GlossaryStore } from '../glossaryStore';
import { askText, MOST_NAME, MOST_TEXT } from './askText';
import { textArgument } from './textArgument';

/** Adds a role to one of the reader's own glossary files, beginning with what the selected text says of it. */
export function registerAddRole(store: GlossaryStore, loadTools: LoadFileTools, userFile: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.addRole, async (given: unknown) => {
    const editor = vscode.window.activeTextEditor;
    const glossary = await store.load();
    const answers = await ask(glossary, editor === undefined ? '' : editor.document.getText(editor.selection), given);
    if (answers === undefined) return;
    const target = await chooseFile(title(), editor?.document, { store, userFile, asked: textArgument(given, 'file') });
    if (target === undefined) return;
    const tools = await loadTools();
    const document = await writeFile(target, (text, format) => {
      const here = tools.idMentions(text, vscode.l10n).map(({ id }) => id);
      return tools.addRole(text, newRole(answers, [...glossary.roles.keys(), ...here]), vscode.l10n, format);
    });
    if (document !== undefined) offerToOpen(document, vscode.l10n.t('{0} was added to {1}.', answers.title, target.name), answers.title);
  });
}

function title(): string {
  return vscode.l10n.t('Add Role');
}

/** What the reader answers, one question after the other; what was given with the command is not asked. */
async function ask(glossary: Glossary, selection: string, given: unknown): Promise<Answers | undefined> {
  const said = selectedRole(selection);
  const name = textArgument(given, 'title') ?? (await askText({ title: title(), prompt: vscode.l10n.t('The title in full, such as Chief Joy Officer'), value: said.title ?? '', most: MOST_NAME }));
  if (name === undefined) return undefined;
  const known = roleTitled(glossary, name);
  if (known !== undefined) return void offerToEdit(known);
  const isGiven = textArgument(given, 'definition') !== undefined;
  const acronym = textArgument(given, 'acronym') ?? (isGiven ? '' : await askText({ title: title(), prompt: vscode.l10n.t('Its acronym, or nothing'), value: said.acronym ?? '', most: MOST_NAME, isOptional: true }));
  if (acronym === undefined) return undefined;
  const definition = textArgument(given, 'definition') ?? (await askText({ title: title(), prompt: vscode.l10n.t('What {0} does, in one sentence', name), value: said.definition ?? '', most: MOST_TEXT }));
  return definition === undefined ? undefined : { title: name, acronym, definition };
}

/** A second role of that title would only make it unclear which one is meant. */
function offerToEdit(role: Role): void {
  const edit = vscode.l10n.t('Edit Role…');
  void vscode.window.showInformationMessage(vscode.l10n.t('The glossary has {0} already.', role.title), edit).then((chosen) => {
    if (chosen === edit) void vscode.commands.executeCommand(COMMANDS.editRole, { roles: [role.id] });
  });
}
