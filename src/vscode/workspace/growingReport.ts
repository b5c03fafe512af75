import * as vscode from 'vscode';
import { FIRST_SHOWN_MS, pauseUntilShown } from '../../core/report/growth';
import { GrowingDocument } from './growingDocument';

/** Shows a Markdown text while it is being made, now and then, and as it is at the end. */
export class GrowingReport implements vscode.Disposable {
  readonly #began = Date.now();
  #next = this.#began + FIRST_SHOWN_MS;
  /** What is not shown yet. */
  #render: (() => string) | undefined;
  #timer: unknown;
  #showing: Promise<void> | undefined;
  #document: GrowingDocument | undefined;
  #isOver = false;

  /** There is more to tell; it is rendered only when its time has come. */
  changed(render: () => string): void {
    this.#render = render;
    this.#schedule();
  }

  /** Shows the text as it is in the end; a reader who closed the document and stopped the rest wants no more of it. */
  async finish(text: string, isStopped: boolean): Promise<void> {
    this.#stop();
    await this.#showing;
    const document = this.#document;
    if (document === undefined) {
      this.#document = await GrowingDocument.open('markdown', text);
      return;
    }
    if ((await document.write(text)) || (document.isClosed && isStopped)) return;
    await showAside(text);
  }

  dispose(): void {
    this.#stop();
    this.#document?.dispose();
  }

  #stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    if (this.#isOver || this.#timer !== undefined || this.#render === undefined || this.#document?.isOurs === false) return;
    this.#timer = setTimeout(() => void (this.#showing = this.#show()), Math.max(0, this.#next - Date.now()));
  }

  async #show(): Promise<void> {
    const start = Date.now();
    const text = this.#render?.() ?? '';
    this.#render = undefined;
    // Opening takes long once; it tells nothing of what writing takes.
    const cost = this.#document === undefined ? await this.#open(text) : await costOf(start, this.#document.write(text));
    this.#next = Date.now() + pauseUntilShown(Date.now() - this.#began, cost);
    this.#timer = undefined;
    this.#schedule();
  }

  async #open(text: string): Promise<number> {
    this.#document = await GrowingDocument.open('markdown', text);
    return 0;
  }
}

/** Only what the reading had to wait for: while the editor works, it goes on. */
async function costOf(start: number, writing: Promise<boolean>): Promise<number> {
  const cost = Date.now() - start;
  await writing;
  return cost;
}

/** A new document beside the one in which somebody may be typing. */
async function showAside(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const isTyping = vscode.window.activeTextEditor !== undefined;
  await vscode.window.showTextDocument(document, { preview: false, ...(isTyping ? { preserveFocus: true, viewColumn: vscode.ViewColumn.Beside } : {}) });
}
