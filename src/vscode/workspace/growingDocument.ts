import * as vscode from 'vscode';
import { lineEdits } from '../../core/text/lineEdits';
import type { TextEdit } from '../../core/text/textEdit';

/** Its editor may be hidden, or shown, between looking for it and writing. */
const TRIES = 3;

/**
 * An untitled document whose text is replaced again and again, until somebody else changes or closes it: from then on it is
 * theirs. What is written joins one step to undo wherever an editor shows it.
 */
export class GrowingDocument implements vscode.Disposable {
  readonly #document: vscode.TextDocument;
  readonly #listeners: vscode.Disposable;
  /** What was written last. */
  #text: string;
  #isWriting = false;
  #isEdited = false;
  /** Tabs of an earlier document of the same name: it is told late that they are gone. */
  readonly #earlier: ReadonlySet<vscode.Tab>;
  #wasInTab = false;

  private constructor(document: vscode.TextDocument, earlier: ReadonlySet<vscode.Tab>) {
    this.#document = document;
    this.#text = document.getText();
    this.#earlier = earlier;
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document && !this.#isWriting && document.getText() !== this.#text) this.#isEdited = true;
      }),
      vscode.window.tabGroups.onDidChangeTabs(() => void (this.#wasInTab ||= this.#isInTab())),
    );
  }

  /** Shows a new one, and gives it the focus. */
  static async open(language: string, content: string): Promise<GrowingDocument> {
    const earlier = new Set(allTabs());
    const document = await vscode.workspace.openTextDocument({ language, content });
    const growing = new GrowingDocument(document, earlier);
    await vscode.window.showTextDocument(document, { preview: false });
    return growing;
  }

  /** A document without a tab lives on for a while, and would come back by being written to. */
  get isClosed(): boolean {
    return this.#document.isClosed || (this.#wasInTab && !this.#isInTab());
  }

  /** False once it belongs to somebody else. */
  get isOurs(): boolean {
    return !this.#isEdited && !this.isClosed;
  }

  /** Makes this its text, and tells whether it is: no byte of anybody else is ever replaced. */
  async write(text: string): Promise<boolean> {
    for (let tries = 0; tries < TRIES && this.isOurs; tries++) {
      const edits = lineEdits(this.#text, text);
      this.#isWriting = true;
      // An editor that was hidden meanwhile rejects; what the text is then tells all.
      await this.#apply(edits).then(() => undefined, () => undefined);
      this.#isWriting = false;
      const now = this.#document.getText();
      if (now === text) {
        this.#text = text;
        return true;
      }
      // The editor refuses edits to a text that was changed since: it is still what they wrote.
      if (now !== this.#text) this.#isEdited = true;
    }
    return false;
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  async #apply(edits: readonly TextEdit[]): Promise<void> {
    const document = this.#document;
    const changes = edits.map(({ start, end, text }) => new vscode.TextEdit(new vscode.Range(document.positionAt(start), document.positionAt(end)), text));
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
    if (editor === undefined) {
      const edit = new vscode.WorkspaceEdit();
      edit.set(document.uri, changes);
      await vscode.workspace.applyEdit(edit);
      return;
    }
    const write = (builder: vscode.TextEditorEdit): void => changes.forEach(({ range, newText }) => builder.replace(range, newText));
    await editor.edit(write, { undoStopBefore: false, undoStopAfter: false });
  }

  #isInTab(): boolean {
    const uri = this.#document.uri.toString();
    // The second is what the Markdown preview is, when it takes the editor's place.
    return allTabs().some((tab) => !this.#earlier.has(tab) && (tab.input instanceof vscode.TabInputText || tab.input instanceof vscode.TabInputCustom) && tab.input.uri.toString() === uri);
  }
}

function allTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
}
