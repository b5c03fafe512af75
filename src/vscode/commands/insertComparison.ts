import * as vscode from 'vscode';
import { COMMANDS } from '../../core/commands';
import { MIN_COMPARED } from '../../core/compare/compareRoles';
import { type Glossary, rolesOf } from '../../core/glossary/glossary';
import type { Role } from '../../core/glossary/types';
import { planInsertion } from '../../core/insert/planInsertion';
import type { GlossaryStore } from '../glossaryStore';
import type { Selection } from '../views/selection';
import { applyInsertion } from './applyInsertion';
import { readArguments } from './arguments';
import { pickRolesToCompare } from './pickRoles';
import { rolesAtCursor } from './suggested';
import { editorToWriteIn, requestIn, selectionsAt } from './writing';

/** Inserts a table of roles side by side, at every cursor. */
export function registerInsertComparison(store: GlossaryStore, selection: Selection): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.insertComparison, async (given: unknown) => {
    const { roles: ids, at } = readArguments(given);
    const editor = editorToWriteIn(at);
    if (editor === undefined) return;
    const glossary = await store.load(editor.document);
    const asked = rolesOf(glossary, ids ?? []);
    const roles = asked.length >= MIN_COMPARED ? asked : await choose(glossary, editor, selection.roles);
    if (roles === undefined) return;
    await applyInsertion(editor, planInsertion({ ...requestIn(glossary, editor, roles, selectionsAt(editor, at)), style: 'comparison' }));
  });
}

/** Begins with the roles around the cursor; where there are too few, with those in the panel. */
function choose(glossary: Glossary, editor: vscode.TextEditor, inPanel: readonly string[]): Promise<readonly Role[] | undefined> {
  const near = rolesAtCursor(glossary, editor);
  return pickRolesToCompare(glossary, { title: vscode.l10n.t('Insert Comparison'), suggested: near.length >= MIN_COMPARED ? near : inPanel });
}
