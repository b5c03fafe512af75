import * as vscode from 'vscode';
import { COMMANDS, type CommandArguments } from '../../core/commands';
import { rolesOf, type Glossary } from '../../core/glossary/glossary';
import type { Role } from '../../core/glossary/types';
import type { RoleSelection } from '../../core/insert/names';
import { requestFor } from '../../core/insert/offerStyles';
import { planInsertion } from '../../core/insert/planInsertion';
import { rolesSelected } from '../../core/insert/rolesSelected';
import type { GlossaryStore } from '../glossaryStore';
import { readerFor } from '../readers';
import { applyInsertion } from './applyInsertion';
import { readArguments } from './arguments';
import { pickRole } from './pickRoles';
import { pickStyle } from './pickStyle';
import { rolesAtCursor } from './suggested';
import { editorToWriteIn, requestIn, selectionsAt } from './writing';

/**
 * Writes what roles mean, in the document's own markup. The command asks for a role where the cursor is on none, and how
 * to write; the hover's link and the panel name the role, and the short definition is written at once.
 */
export function registerInsertDefinition(store: GlossaryStore, memory: vscode.Memento): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.insertDefinition, async (given: unknown) => {
    const args = readArguments(given);
    const editor = editorToWriteIn(args.at);
    if (editor === undefined) return;
    const glossary = await store.load(editor.document);
    const wanted = await wantedIn(glossary, editor, args);
    if (wanted === undefined) return;
    const asks = args.style === undefined && (args.roles === undefined || args.choose === true);
    const style = asks ? await pickStyle(requestIn(glossary, editor, wanted.roles, wanted.selections), memory) : (args.style ?? 'definition');
    if (style === undefined) return;
    // The document may have changed while the writer chose: it is read again.
    await applyInsertion(editor, planInsertion(requestFor(requestIn(glossary, editor, wanted.roles, wanted.selections), style)));
  });
}

interface Wanted {
  readonly roles: readonly Role[];
  readonly selections: readonly RoleSelection[];
}

/** The one role asked for; else those at the cursors; else the writer's choice, beginning with what is near. */
async function wantedIn(glossary: Glossary, editor: vscode.TextEditor, { roles: ids, at }: CommandArguments): Promise<Wanted | undefined> {
  const selections = selectionsAt(editor, at);
  const asked = rolesOf(glossary, ids ?? []);
  if (asked.length === 1) return { roles: asked, selections };
  if (asked.length === 0) {
    const { roles, mentions, rest } = rolesSelected(readerFor(glossary, editor.document), selections);
    if (roles.length > 0) return { roles, selections: [...mentions, ...rest] };
  }
  const suggested = asked.length === 0 ? rolesAtCursor(glossary, editor) : asked.map(({ id }) => id);
  const role = await pickRole(glossary, { title: vscode.l10n.t('Insert Definition'), suggested });
  return role === undefined ? undefined : { roles: [role], selections };
}
