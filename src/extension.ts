import type * as vscode from 'vscode';
import { registerCheckActions } from './vscode/checks/checkActions';
import { registerCheckPages } from './vscode/checks/checkPages';
import { registerChecks } from './vscode/checks/checks';
import { registerAddRole } from './vscode/commands/addRole';
import { registerChooseMeaning } from './vscode/commands/chooseMeaning';
import { registerCompareRoles } from './vscode/commands/compareRoles';
import { registerDefineRoleAtCursor } from './vscode/commands/defineRoleAtCursor';
import { registerEditRole } from './vscode/commands/editRole';
import { registerExpandRole } from './vscode/commands/expandRole';
import { registerExportGlossary } from './vscode/commands/exportGlossary';
import { registerImportRoles } from './vscode/commands/importRoles';
import { registerInsertComparison } from './vscode/commands/insertComparison';
import { registerInsertDefinition } from './vscode/commands/insertDefinition';
import { registerInsertGlossary } from './vscode/commands/insertGlossary';
import { registerOpenGlossary } from './vscode/commands/openGlossary';
import { registerCompletion } from './vscode/completion';
import { registerRenameRole } from './vscode/commands/renameRole';
import { registerReportRoles } from './vscode/commands/reportRoles';
import { fileToolsIn } from './vscode/fileTools';
import { registerClosedFileDiagnostics } from './vscode/glossaryFiles/closedFileDiagnostics';
import { registerFileDiagnostics } from './vscode/glossaryFiles/fileDiagnostics';
import { registerFileHover } from './vscode/glossaryFiles/fileHover';
import { registerFileLinks } from './vscode/glossaryFiles/fileLinks';
import { registerOpenMyGlossary } from './vscode/glossaries/openMyGlossary';
import { OwnGlossaries } from './vscode/glossaries/ownGlossaries';
import { userGlossary } from './vscode/glossaries/userGlossary';
import { registerDefinition } from './vscode/navigation/definition';
import { registerReferences } from './vscode/navigation/references';
import { GlossaryStore } from './vscode/glossaryStore';
import { registerHover } from './vscode/hover';
import { registerMarkdownPreview, type MarkdownPlugin } from './vscode/markdownPreview';
import { registerReaders } from './vscode/readers';
import { registerSuggestWhileTyping } from './vscode/suggestWhileTyping';
import { registerComparisonEditor } from './vscode/views/comparisonEditor';
import { registerComparisonView } from './vscode/views/comparisonView';
import { DocumentRoles } from './vscode/views/documentRoles';
import { registerPanelCommands } from './vscode/views/panelCommands';
import { PanelMemory } from './vscode/views/panelMemory';
import { Selection } from './vscode/views/selection';

export function activate(context: vscode.ExtensionContext): MarkdownPlugin {
  const loadTools = fileToolsIn(context.extensionUri);
  const own = new OwnGlossaries(context.globalStorageUri, loadTools);
  const userFile = userGlossary(context.globalStorageUri).uri;
  const store = new GlossaryStore(context.extensionUri, own);
  const memory = new PanelMemory(context.workspaceState);
  const selection = new Selection(context.workspaceState, memory);
  const here = new DocumentRoles();
  const preview = registerMarkdownPreview(store);
  const panel = { store, selection, memory, here };
  context.subscriptions.push(
    store,
    memory,
    selection,
    here,
    registerReaders(store),
    registerHover(store),
    registerCompletion(store),
    registerSuggestWhileTyping(store),
    registerDefinition(store),
    registerReferences(store),
    registerReportRoles(store),
    registerRenameRole(store),
    registerChecks(store),
    registerCheckActions(store),
    registerCheckPages(),
    preview,
    registerComparisonView(panel, context.extensionUri),
    registerComparisonEditor(panel, context.extensionUri),
    registerPanelCommands(panel),
    registerCompareRoles(store, selection),
    registerInsertDefinition(store, context.workspaceState),
    registerExpandRole(store),
    registerInsertGlossary(store),
    registerInsertComparison(store, selection),
    registerDefineRoleAtCursor(store),
    registerOpenGlossary(store),
    registerChooseMeaning(store),
    registerOpenMyGlossary(own, context.globalStorageUri),
    registerAddRole(store, loadTools, userFile),
    registerEditRole(store, loadTools, userFile),
    registerImportRoles(store, loadTools, userFile),
    registerExportGlossary(store, loadTools),
    registerClosedFileDiagnostics(own, store),
    registerFileDiagnostics(store, loadTools),
    registerFileHover(store, loadTools),
    registerFileLinks(store, loadTools),
  );
  // The editor's Markdown preview asks for it.
  return { extendMarkdownIt: preview.extendMarkdownIt };
}
