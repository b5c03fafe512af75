import * as vscode from 'vscode';
import { mentionedRoles, type MentionedRole, type MentionOrder } from '../../core/document/mentionedRoles';
import type { Glossary } from '../../core/glossary/glossary';
import { mentionsIn, type Mention } from '../../core/mentions/findMentions';
import { lengthOf } from '../documentSource';
import { CHECK_SCHEME } from '../ids';
import { readerFor } from '../readers';

/** Of a longer text only the beginning is listed, in UTF-16 code units: the list is kept current while somebody types. */
const MOST = 1_000_000;
/** Long enough not to draw at every key press, short enough to seem immediate. */
const QUIET_MS = 150;
/** These show what others wrote. */
const QUIET_SCHEMES: readonly string[] = ['output', 'debug', 'comment', 'executive-roles', CHECK_SCHEME];

/** What was found in one version of a document. */
interface Found {
  readonly version: number;
  readonly glossary: Glossary;
  readonly mentions: readonly Mention[];
}

/** The roles in the text that the reader works on: that of the active editor, or the last one that was active. */
export class DocumentRoles implements vscode.Disposable {
  #document: vscode.TextDocument | undefined;
  #found: Found | undefined;
  #timer: unknown;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #listeners: vscode.Disposable;

  constructor() {
    this.#take(vscode.window.activeTextEditor?.document);
    this.#listeners = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor?.document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#document) this.#later();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#follow(vscode.window.visibleTextEditors.find((each) => each.document !== document)?.document, true);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('executiveRoles.meanings')) return;
        this.#found = undefined;
        this.#changed.fire();
      }),
    );
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  get isCut(): boolean {
    return this.#document !== undefined && lengthOf(this.#document) > MOST;
  }

  entries(glossary: Glossary, order: MentionOrder): readonly MentionedRole[] {
    return mentionedRoles(glossary, this.#mentions(glossary), order);
  }

  #mentions(glossary: Glossary): readonly Mention[] {
    const document = this.#document;
    if (document === undefined) return [];
    if (this.#found?.version !== document.version || this.#found.glossary !== glossary) {
      const mentions = mentionsIn(readerFor(glossary, document), 0, Math.min(MOST, lengthOf(document)));
      this.#found = { version: document.version, glossary, mentions };
    }
    return this.#found.mentions;
  }

  /** A webview that gets the focus is no text: the last one stays. */
  #follow(document: vscode.TextDocument | undefined, isClosed = false): void {
    if (document === this.#document || (document === undefined && !isClosed)) return;
    if (this.#take(document) || isClosed) this.#changed.fire();
  }

  #take(document: vscode.TextDocument | undefined): boolean {
    if (document !== undefined && QUIET_SCHEMES.includes(document.uri.scheme)) return false;
    this.#document = document;
    this.#found = undefined;
    return true;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), QUIET_MS);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listeners.dispose();
    this.#changed.dispose();
  }
}
