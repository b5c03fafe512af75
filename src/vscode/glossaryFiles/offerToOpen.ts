import * as vscode from 'vscode';

/** Says what was done in a glossary file, and opens it beside the text if the reader wants to see it. */
export function offerToOpen(document: vscode.TextDocument, message: string, written: string): void {
  const open = vscode.l10n.t('Open');
  void vscode.window.showInformationMessage(message, open).then((chosen) => {
    if (chosen === open) void show(document, written);
  });
}

async function show(document: vscode.TextDocument, written: string): Promise<void> {
  const at = document.positionAt(Math.max(0, document.getText().lastIndexOf(written)));
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, selection: new vscode.Range(at, at), preview: false });
}
