import * as vscode from 'vscode';
import { checkRange } from '../../core/checks/checkDocument';
import type { CheckOptions } from '../../core/checks/check';
import { movedBy, replacedIn, type KeptFinding } from '../../core/checks/keptFindings';
import type { Reader } from '../../core/mentions/reader';
import { lengthOf } from '../documentSource';
import type { GlossaryStore } from '../glossaryStore';
import { readerFor } from '../readers';
import { checkOptionsOf, isLong } from './checkOptions';

/** Long enough not to check at every key press. */
const QUIET_MS = 400;
/** So much of a document is checked at a time, in UTF-16 code units: whatever else waits gets its turn between. */
const SLICE = 50_000;
/** More help nobody. */
const MOST = 1_000;

/** One run over one version of a document. */
interface Run {
  readonly version: number;
  readonly options: CheckOptions;
  readonly reader: Reader;
}

/** What is found in one document: first in what is on the screen, then in the rest, a part at a time. */
export class CheckedDocument implements vscode.Disposable {
  readonly #document: vscode.TextDocument;
  readonly #store: GlossaryStore;
  readonly #show: (findings: readonly KeptFinding[]) => void;
  #findings: readonly KeptFinding[] = [];
  /** The next step; whatever is to be done instead takes its place. */
  #timer: unknown;
  #version: number | undefined;
  #isDone = false;

  constructor(document: vscode.TextDocument, store: GlossaryStore, show: (findings: readonly KeptFinding[]) => void) {
    this.#document = document;
    this.#store = store;
    this.#show = show;
  }

  /** Keeps what was found with its words until it is looked for anew. */
  follow(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    // The offsets of each are those of the text before any of them: the last one in the text is made first.
    for (const { rangeOffset, rangeLength, text } of [...changes].sort((one, other) => other.rangeOffset - one.rangeOffset)) {
      this.#findings = movedBy(this.#findings, { start: rangeOffset, removed: rangeLength, inserted: text.length });
    }
    // Saving tells of a change too, without one; other line ends are a change without a part that changed.
    if (this.#document.version !== this.#version) this.later();
  }

  later(ms = QUIET_MS): void {
    if (!this.#isDone) this.#next(() => this.#begin(), ms);
  }

  #next(step: () => void, ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(step, ms);
  }

  #begin(): void {
    if (!this.#store.isReady) {
      void this.#store.ready().then(() => this.later(0));
      return;
    }
    const glossary = this.#store.of(this.#document);
    const options = checkOptionsOf(this.#document);
    if (options === undefined) return;
    this.#version = this.#document.version;
    const run = { version: this.#version, options, reader: readerFor(glossary, this.#document) };
    if (isLong(this.#document)) this.#findings = [];
    for (const { start, end } of visibleRanges(this.#document)) this.#check(run, this.#document.offsetAt(start), this.#document.offsetAt(end) + 1);
    this.#tell();
    if (!isLong(this.#document)) this.#next(() => this.#rest(run, 0), 0);
  }

  #rest(run: Run, from: number): void {
    // A text that has changed is begun with anew.
    if (run.version !== this.#document.version) return;
    this.#check(run, from, from + SLICE);
    if (from + SLICE <= lengthOf(this.#document)) this.#next(() => this.#rest(run, from + SLICE), 0);
    else this.#tell();
  }

  #check({ reader, options }: Run, from: number, to: number): void {
    const found = checkRange(reader, options, from, to).map(({ code, start, end, severity, message }) => ({ code, start, end, severity, message }));
    this.#findings = replacedIn(this.#findings, from, to, found);
  }

  #tell(): void {
    this.#show(this.#findings.slice(0, MOST));
  }

  dispose(): void {
    this.#isDone = true;
    clearTimeout(this.#timer);
  }
}

function visibleRanges(document: vscode.TextDocument): readonly vscode.Range[] {
  return vscode.window.visibleTextEditors.flatMap((editor) => (editor.document === document ? editor.visibleRanges : []));
}
