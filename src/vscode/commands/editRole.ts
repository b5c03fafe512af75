import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { categoryLabels } from '../../core/compare/labels';
import { rolesOf, type Glossary } from '../../core/glossary/glossary';
import { fieldChange, fieldLabels, fieldText, isList, ROLE_FIELDS, type RoleField } from '../../core/glossary/own/authoring/roleFields';
import type { Role } from '../../core/glossary/types';
import { CATEGORIES } from '../../core/glossary/vocabulary';
import type { LoadFileTools } from '../fileTools';
import { chooseFile } from '../glossaryFiles/chooseFile';
import { kindOfDocument } from '../glossaryFiles/glossaryFile';
import { offerToOpen } from '../glossaryFiles/offerToOpen';
import { writeFile } from '../glossaryFiles/writeFile';
import type { GlossaryStore } from '../glossaryStore';
import { readArguments } from './arguments';
import { askText, MOST_TEXT } from './askText';
import { pickRole } from './pickRoles';
import { rolesAtCursor } from './suggested';
import { textArgument } from './textArgument';

/** Gives a field of a role another value in one of the reader's own glossary files; a bundled role gets an entry there that overrides. */
export function registerEditRole(store: GlossaryStore, loadTools: LoadFileTools, userFile: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.editRole, async (given: unknown) => {
    const editor = vscode.window.activeTextEditor;
    const glossary = await store.load();
    const role = await roleToEdit(glossary, editor, given, loadTools);
    const field = role === undefined ? undefined : await pickField(role, textArgument(given, 'field'));
    const value = role === undefined || field === undefined ? undefined : (textArgument(given, 'value') ?? (await askValue(role, field)));
    if (role === undefined || field === undefined || value === undefined) return;
    const changes = fieldChange(role, field, value);
    const target = changes === undefined ? undefined : await chooseFile(titleFor(role), editor?.document, { store, userFile, asked: textArgument(given, 'file') });
    if (changes === undefined || target === undefined) return;
    const tools = await loadTools();
    const document = await writeFile(target, (text, format) => tools.putRole(text, role.id, changes, vscode.l10n, format));
    if (document !== undefined) offerToOpen(document, vscode.l10n.t('{0} was changed in {1}.', role.title, target.name), role.id);
  });
}

async function roleToEdit(glossary: Glossary, editor: vscode.TextEditor | undefined, given: unknown, loadTools: LoadFileTools): Promise<Role | undefined> {
  const [asked] = rolesOf(glossary, readArguments(given).roles ?? []);
  if (asked !== undefined) return asked;
  const entry = editor === undefined || kindOfDocument(editor.document) !== 'own' ? undefined : (await loadTools()).fieldAt(editor.document.getText(), editor.document.offsetAt(editor.selection.active), vscode.l10n);
  const here = entry?.list === 'roles' ? [entry.name] : [];
  return pickRole(glossary, { title: vscode.l10n.t('Edit Role'), suggested: [...here, ...rolesAtCursor(glossary, editor)] });
}

function titleFor({ title }: Role): string {
  return vscode.l10n.t('Edit {0}', title);
}

async function pickField(role: Role, asked: string | undefined): Promise<RoleField | undefined> {
  const known = ROLE_FIELDS.find((field) => field === asked);
  if (known !== undefined) return known;
  const labels = fieldLabels(vscode.l10n);
  const items = ROLE_FIELDS.map((field) => ({ label: labels[field], detail: field === 'category' ? categoryLabels(vscode.l10n)[role.category] : fieldText(role, field), field }));
  const picked = await vscode.window.showQuickPick(items, { title: titleFor(role), placeHolder: vscode.l10n.t('What should be changed?'), matchOnDetail: true });
  return picked?.field;
}

async function askValue(role: Role, field: RoleField): Promise<string | undefined> {
  if (field === 'hide') return '';
  if (field === 'category') return pickCategory(role);
  const isOptional = isList(field) || field === 'jurisdiction';
  const label = fieldLabels(vscode.l10n)[field];
  const prompt = isList(field) ? vscode.l10n.t('{0}, with semicolons between them', label) : label;
  return askText({ title: titleFor(role), prompt, value: fieldText(role, field), most: isList(field) ? MOST_TEXT * 4 : MOST_TEXT, isOptional });
}

async function pickCategory(role: Role): Promise<string | undefined> {
  const labels = categoryLabels(vscode.l10n);
  const items = CATEGORIES.map((category) => ({ label: labels[category], category, ...(category === role.category ? { description: vscode.l10n.t('as it is') } : {}) }));
  return (await vscode.window.showQuickPick(items, { title: titleFor(role) }))?.category;
}
