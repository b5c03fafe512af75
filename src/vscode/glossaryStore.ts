import * as vscode from 'vscode';
import { withDefaults, type Sparse } from '../core/glossary/defaults';
import { indexGlossary, type Glossary } from '../core/glossary/glossary';
import type { Rows } from '../core/glossary/types';

/** Holds the glossary. It is read once, when first asked for, so that starting up costs nothing. */
export class GlossaryStore {
  readonly #extensionUri: vscode.Uri;
  #current: Glossary | undefined;
  #loading: Promise<Glossary> | undefined;

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  /** The glossary if it was loaded already. */
  get current(): Glossary | undefined {
    return this.#current;
  }

  /** Asks the glossary: at once where it is loaded, so that a hover never waits; else as soon as it is. */
  use<T>(ask: (glossary: Glossary) => T): T | Promise<T> {
    return this.#current === undefined ? this.load().then(ask) : ask(this.#current);
  }

  /** The glossary; rejects if the extension's own file is missing, and then tries again when next asked. */
  load(): Promise<Glossary> {
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
    this.#current = indexGlossary(withDefaults(JSON.parse(new TextDecoder().decode(bytes)) as Sparse<Rows>));
    return this.#current;
  }
}
