import * as vscode from 'vscode';
import { withDefaults, type Sparse } from '../core/glossary/defaults';
import { indexGlossary, type Glossary } from '../core/glossary/glossary';
import { layersFor, type Layer } from '../core/glossary/own/merging/layers';
import type { Rows } from '../core/glossary/types';
import type { FoundGlossary } from './glossaries/foundGlossary';
import { governedPath } from './glossaries/governedPath';
import { placeOfRole } from './glossaries/placeOfRole';
import type { OwnGlossaries } from './glossaries/ownGlossaries';

/**
 * Gives the glossary of a document: the bundled one, which is read once, when first asked for, so that starting up costs
 * nothing; with the readers' own files over it as soon as these are read. The same files make the same glossary.
 */
export class GlossaryStore {
  readonly #extensionUri: vscode.Uri;
  readonly #own: OwnGlossaries;
  #bundled: Glossary | undefined;
  #loading: Promise<Glossary> | undefined;
  /** Asked for at every move of the mouse; emptied when files change. */
  #byDocument = new WeakMap<vscode.TextDocument, Glossary>();
  /** Some document's glossary is another one now. */
  readonly onDidChange: vscode.Event<void>;

  constructor(extensionUri: vscode.Uri, own: OwnGlossaries) {
    this.#extensionUri = extensionUri;
    this.#own = own;
    // The first to be told, so that nobody who is told gets what was before.
    own.onDidChange(() => (this.#byDocument = new WeakMap()));
    this.onDidChange = own.onDidChange;
  }

  /** Whether there is a glossary that can be asked at once. */
  get isReady(): boolean {
    return this.#bundled !== undefined;
  }

  /** The glossary of the active document if it can be had at once. */
  get current(): Glossary | undefined {
    return this.isReady ? this.of(activeDocument()) : undefined;
  }

  /** The glossary of a document as far as files are read, or that of the workspace; only once the store is ready. */
  of(document: vscode.TextDocument | undefined): Glossary {
    const bundled = this.#bundled;
    if (bundled === undefined) throw new Error('The glossary is asked before it is read.');
    if (this.#own.layers.length === 0) return bundled;
    const known = document === undefined ? undefined : this.#byDocument.get(document);
    if (known !== undefined) return known;
    const glossary = this.ofFile(document?.uri) ?? bundled;
    if (document !== undefined) this.#byDocument.set(document, glossary);
    return glossary;
  }

  /** The same for a file that need not be open; undefined until the store is ready. */
  ofFile(uri: vscode.Uri | undefined): Glossary | undefined {
    const { layers, tools } = this.#own;
    const governing = layersFor(governedPath(uri), layers);
    if (this.#bundled === undefined || tools === undefined || governing.length === 0) return this.#bundled;
    const bundled: Layer = { rows: this.#bundled.rows, origin: 'bundled' };
    return tools.mergeGlossaries([bundled, ...governing]);
  }

  /** The readers' own files, as far as they are found. */
  get ownFiles(): readonly FoundGlossary[] {
    return this.#own.files.map(({ file }) => file);
  }

  /** Where the readers' own files say something of a role, as a document sees it. */
  placeOfRole(id: string, document = activeDocument()?.uri): vscode.Location | undefined {
    return placeOfRole(this.#own, id, document);
  }

  /** Asks the glossary of a document: at once where it is ready, so that a hover never waits; else as soon as it is. */
  use<T>(ask: (glossary: Glossary) => T, document = activeDocument()): T | Promise<T> {
    return this.isReady ? ask(this.of(document)) : this.ready().then(() => ask(this.of(document)));
  }

  /** The glossary of a document with all that has changed by now; rejects as `ready` does. */
  async load(document = activeDocument()): Promise<Glossary> {
    await Promise.all([this.ready(), this.#own.settled()]);
    return this.of(document);
  }

  /** The glossary that the extension brings; rejects if its file is missing, and then tries again when next asked. */
  ready(): Promise<Glossary> {
    this.#loading ??= this.#read().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #read(): Promise<Glossary> {
    const file = vscode.Uri.joinPath(this.#extensionUri, 'dist', 'glossary.json');
    const bytes = await vscode.workspace.fs.readFile(file);
    // Our own file: the build checked every row of it against the schema.
    this.#bundled = indexGlossary(withDefaults(JSON.parse(new TextDecoder().decode(bytes)) as Sparse<Rows>));
    return this.#bundled;
  }
}

function activeDocument(): vscode.TextDocument | undefined {
  return vscode.window.activeTextEditor?.document;
}
