import * as vscode from 'vscode';
import type { GlossaryStore } from '../glossaryStore';
import { checkSettings } from '../settings';
import { CheckedDocument } from './checkedDocument';
import { checkOptionsOf, isLong } from './checkOptions';
import { diagnosticOf } from './diagnostics';

/** Reports what a writer may want to know about the titles in the documents that are open, where checks are turned on. */
export function registerChecks(store: GlossaryStore): vscode.Disposable {
  const found = vscode.languages.createDiagnosticCollection('executive-roles');
  const checked = new Map<vscode.TextDocument, CheckedDocument>();
  const forget = (document: vscode.TextDocument): void => {
    checked.get(document)?.dispose();
    if (checked.delete(document)) found.delete(document.uri);
  };
  const begin = (document: vscode.TextDocument): void => {
    if (checked.has(document) || checkOptionsOf(document) === undefined) return;
    const fresh = new CheckedDocument(document, store, (findings) => {
      const { severity } = checkSettings(document);
      found.set(document.uri, findings.map((finding) => diagnosticOf(document, finding, severity)));
    });
    checked.set(document, fresh);
    fresh.later(0);
  };
  const look = (): void => vscode.window.visibleTextEditors.forEach(({ document }) => begin(document));
  look();
  return vscode.Disposable.from(
    found,
    new vscode.Disposable(() => checked.forEach((each) => each.dispose())),
    vscode.window.onDidChangeVisibleTextEditors(look),
    store.onDidChange(() => checked.forEach((each) => each.later())),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor: { document } }) => {
      if (isLong(document)) checked.get(document)?.later();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => checked.get(document)?.follow(contentChanges)),
    // Another language is told as closing the document and opening it again.
    vscode.workspace.onDidCloseTextDocument(forget),
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeWorkspaceFolders(look),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('executiveRoles')) return;
      for (const [document, each] of checked) {
        if (checkOptionsOf(document) === undefined) forget(document);
        else each.later(0);
      }
      look();
    }),
  );
}
