import * as vscode from 'vscode';
import { MAX_COMPARED, MIN_COMPARED } from '../../core/compare/compareRoles';
import { categoryLabels } from '../../core/compare/labels';
import { acronymOf, rolesOf, type Glossary } from '../../core/glossary/glossary';
import { CATEGORIES } from '../../core/glossary/vocabulary';
import type { Category, Role } from '../../core/glossary/types';

interface RoleItem extends vscode.QuickPickItem {
  readonly role?: Role;
}

interface Wanted {
  readonly title: string;
  /** Ids shown first. */
  readonly suggested: readonly string[];
  /** Under which words they are shown. */
  readonly suggestedLabel?: string;
}

/** Lets the reader choose one role; undefined if they leave. */
export async function pickRole(glossary: Glossary, wanted: Wanted): Promise<Role | undefined> {
  const picked = await vscode.window.showQuickPick(items(glossary, wanted), {
    title: wanted.title,
    placeHolder: vscode.l10n.t('Type a title or an acronym'),
  });
  return picked?.role;
}

/** Lets the reader choose two to four roles, those suggested already chosen; undefined if they leave. */
export function pickRolesToCompare(glossary: Glossary, wanted: Wanted): Promise<readonly Role[] | undefined> {
  const picker = vscode.window.createQuickPick<RoleItem>();
  picker.title = wanted.title;
  picker.placeholder = vscode.l10n.t('Choose two to four roles');
  picker.canSelectMany = true;
  picker.items = items(glossary, wanted);
  picker.selectedItems = picker.items.filter(({ role }) => role !== undefined && wanted.suggested.includes(role.id));
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const chosen = picker.selectedItems.flatMap(({ role }) => role ?? []);
      if (chosen.length < MIN_COMPARED || chosen.length > MAX_COMPARED) {
        picker.title = vscode.l10n.t('Choose two to four roles; {0} chosen', String(chosen.length));
        return;
      }
      resolve(inOrderOf(wanted.suggested, chosen));
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** The picker gives its own order; the reader expects that of the text. */
function inOrderOf(ids: readonly string[], roles: readonly Role[]): readonly Role[] {
  const place = ({ id }: Role) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return [...roles].sort((one, other) => place(one) - place(other));
}

function items(glossary: Glossary, { suggested, suggestedLabel = vscode.l10n.t('In this text') }: Wanted): readonly RoleItem[] {
  const first = rolesOf(glossary, suggested);
  const labels = categoryLabels(vscode.l10n);
  const shelves = CATEGORIES.map((category) => ({ label: labels[category], roles: shelf(glossary, category).filter((role) => !first.includes(role)) }));
  return [{ label: suggestedLabel, roles: first }, ...shelves].flatMap(({ label, roles }) => (roles.length === 0 ? [] : [separator(label), ...roles.map(item)]));
}

/** The roles of a category, those most readers meet first. */
function shelf(glossary: Glossary, category: Category): readonly Role[] {
  return glossary.rows.roles.filter((role) => role.category === category).sort((one, other) => one.priority - other.priority || one.title.localeCompare(other.title));
}

function separator(label: string): RoleItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** The acronym comes first: the picker ranks what begins with the letters typed above Chief COmmercial Officer. */
function item(role: Role): RoleItem {
  const acronym = acronymOf(role);
  return { label: acronym === undefined ? role.title : `${acronym} · ${role.title}`, detail: role.definition, role };
}
