import type * as vscode from 'vscode';
import { registerChooseMeaning } from './vscode/commands/chooseMeaning';
import { registerCompareRoles } from './vscode/commands/compareRoles';
import { registerDefineRoleAtCursor } from './vscode/commands/defineRoleAtCursor';
import { registerInsertComparison } from './vscode/commands/insertComparison';
import { registerInsertDefinition } from './vscode/commands/insertDefinition';
import { registerOpenGlossary } from './vscode/commands/openGlossary';
import { GlossaryStore } from './vscode/glossaryStore';
import { registerHover } from './vscode/hover';
import { registerReaders } from './vscode/readers';
import { registerComparisonView } from './vscode/views/comparisonView';
import { Selection } from './vscode/views/selection';

export function activate(context: vscode.ExtensionContext): void {
  const store = new GlossaryStore(context.extensionUri);
  const selection = new Selection(context.workspaceState);
  context.subscriptions.push(
    selection,
    registerReaders(store),
    registerHover(store),
    registerComparisonView(store, selection, context.extensionUri),
    registerCompareRoles(store, selection),
    registerInsertDefinition(store),
    registerInsertComparison(store, selection),
    registerDefineRoleAtCursor(store),
    registerOpenGlossary(store),
    registerChooseMeaning(store),
  );
}
