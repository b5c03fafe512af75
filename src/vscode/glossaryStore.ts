import * as vscode from 'vscode';
import { withDefaults, type Sparse } from '../core/glossary/defaults';
import { indexGlossary, type Glossary } from '../core/glossary/glossary';
import { layersFor, type Layer } from '../core/glossary/own/merging/layers';
import type { Rows } from '../core/glossary/types';
import type { FoundGlossary } from './glossaries/foundGlossary';
import { governedPath } from './glossaries/governedPath';
import { MergedGlossaries } from './glossaries/mergedGlossaries';
import { placeOfRole } from './glossaries/placeOfRole';
import type { OwnGlossaries } from './glossaries/ownGlossaries';

/** What a document was given, as of one edition of the readers' own files. */
interface Given {
  readonly glossary: Glossary;
  readonly edition: number;
}

/**
 * Gives the glossary of a document: the bundled one, which is read once, when first asked for, so that starting up costs
 * nothing; with the readers' own files over it as soon as these are read and merged. Until then what was there before
 * answers. The same files make the same glossary.
 */
export class GlossaryStore implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #own: OwnGlossaries;
  #bundled: Glossary | undefined;
  #loading: Promise<Glossary> | undefined;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Some document's glossary is another one now. */
  readonly onDidChange = this.#changed.event;
  readonly #merged = new MergedGlossaries(() => this.#changed.fire());
  /** Counts the changes of the readers' own files. */
  #edition = 0;
  /** Asked for at every move of the mouse. */
  readonly #byDocument = new WeakMap<vscode.TextDocument, Given>();
  /** What was given last where no document was open. */
  #last: Glossary | undefined;

  constructor(extensionUri: vscode.Uri, own: OwnGlossaries) {
    this.#extensionUri = extensionUri;
    this.#own = own;
    own.onDidChange(() => {
      this.#edition++;
      this.#merged.outdate();
      this.#changed.fire();
    });
  }

  /** Whether there is a glossary that can be asked at once. */
  get isReady(): boolean {
    return this.#bundled !== undefined;
  }

  /** The glossary of the active document if it can be had at once. */
  get current(): Glossary | undefined {
    return this.isReady ? this.of(activeDocument()) : undefined;
  }

  /** The glossary of a document as far as files are read and merged, or that of the workspace; only once the store is ready. */
  of(document: vscode.TextDocument | undefined): Glossary {
    const bundled = this.#bundled;
    if (bundled === undefined) throw new Error('The glossary is asked before it is read.');
    if (this.#own.layers.length === 0) return bundled;
    if (document === undefined) return (this.#last = this.#wholeOf(undefined, bundled) ?? this.#last ?? bundled);
    const given = this.#byDocument.get(document);
    if (given?.edition === this.#edition) return given.glossary;
    const glossary = this.#wholeOf(document.uri, bundled);
    if (glossary === undefined) return given?.glossary ?? bundled;
    this.#byDocument.set(document, { glossary, edition: this.#edition });
    return glossary;
  }

  /** The same for a file that need not be open; undefined until the store is ready. */
  ofFile(uri: vscode.Uri | undefined): Glossary | undefined {
    return this.#bundled === undefined ? undefined : (this.#wholeOf(uri, this.#bundled) ?? this.#bundled);
  }

  /** The glossary of a file with all that has changed by now; rejects as `ready` does. */
  async loadFile(uri: vscode.Uri | undefined): Promise<Glossary> {
    const bundled = await this.ready();
    for (;;) {
      await this.#own.settled();
      const { layers, tools } = this.#governing(uri);
      // Where layers changed meanwhile they are merged anew.
      const whole = tools === undefined || layers.length === 0 ? bundled : await this.#merged.whole(layerOf(bundled), layers, tools);
      if (whole !== undefined) return whole;
    }
  }

  #wholeOf(uri: vscode.Uri | undefined, bundled: Glossary): Glossary | undefined {
    const { layers, tools } = this.#governing(uri);
    return tools === undefined || layers.length === 0 ? bundled : this.#merged.of(layerOf(bundled), layers, tools);
  }

  #governing(uri: vscode.Uri | undefined): Pick<OwnGlossaries, 'layers' | 'tools'> {
    const { layers, tools } = this.#own;
    return { layers: layersFor(governedPath(uri), layers), tools };
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
  load(document = activeDocument()): Promise<Glossary> {
    return this.loadFile(document?.uri);
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

  /** With the files that it is made of. */
  dispose(): void {
    this.#own.dispose();
    this.#merged.outdate();
    this.#changed.dispose();
  }
}

function layerOf({ rows }: Glossary): Layer {
  return { rows, origin: 'bundled' };
}

function activeDocument(): vscode.TextDocument | undefined {
  return vscode.window.activeTextEditor?.document;
}
