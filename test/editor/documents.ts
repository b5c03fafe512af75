import * as vscode from 'vscode';

/**
 * A fresh editor on a text, whose bar, where there is one, is the cursor. No test closes it: the name of a closed untitled
 * document is given out again before its old text is gone.
 */
export async function open(language: string, marked: string): Promise<vscode.TextEditor> {
  const content = marked.replace('|', '');
  const document = await vscode.workspace.openTextDocument({ language, content });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const cursor = document.positionAt(Math.max(0, marked.indexOf('|')));
  editor.selection = new vscode.Selection(cursor, cursor);
  return editor;
}

/** A place of a text, as a cursor. */
export function cursorAt(document: vscode.TextDocument, text: string): vscode.Selection {
  const position = document.positionAt(document.getText().indexOf(text));
  return new vscode.Selection(position, position);
}

/** Takes back the last step, and tells what the text is then. */
export async function undone(document: vscode.TextDocument): Promise<string> {
  await vscode.commands.executeCommand('undo');
  return document.getText();
}

/** Waits until a tab is in front whose label contains a text: the editor tells of tabs a little after it shows them. */
export async function untilInFront(text: string): Promise<void> {
  const isInFront = (): boolean => vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes(text) === true;
  if (isInFront()) return;
  await new Promise<void>((resolve) => {
    const listener = vscode.Disposable.from(vscode.window.tabGroups.onDidChangeTabs(look), vscode.window.tabGroups.onDidChangeTabGroups(look));
    function look(): void {
      if (!isInFront()) return;
      listener.dispose();
      resolve();
    }
  });
}

/** What our hover says at the first letter of a word, and over what range. */
export async function hoverOver(document: vscode.TextDocument, word: string): Promise<{ readonly text: string; readonly covers: string } | undefined> {
  const position = document.positionAt(document.getText().indexOf(word));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  const ours = hovers.find(({ contents }) => contents.some((content) => textOf(content).includes('command:executiveRoles.')));
  if (ours === undefined) return undefined;
  return { text: ours.contents.map(textOf).join('\n'), covers: document.getText(ours.range) };
}

function textOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}
