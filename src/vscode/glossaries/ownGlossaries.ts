import * as vscode from 'vscode';
import type { FileTools } from '../../core/glossary/fileTools';
import { keepSame } from '../../core/glossary/own/keepSame';
import type { FileLayer, ReadGlossary } from '../../core/glossary/own/readLayers';
import type { LoadFileTools } from '../fileTools';
import { FileSearch } from './fileSearch';
import { findGlossaries } from './findGlossaries';
import { nameOfFile, type FoundGlossary } from './foundGlossary';
import { readGlossary } from './readGlossary';
import { watchFiles, watchGlossaries, type Changes } from './watchGlossaries';

/** Long enough that a word being written is not read letter by letter. */
const QUIET_MS = 200;

/** What was read of one file. */
export interface Known {
  readonly file: FoundGlossary;
  /** How readers knew it: other folders of the workspace may change that. */
  readonly name: string;
  /** As it was first read to say what it says: while that stays, all that hangs on it stays. */
  readonly layers: readonly FileLayer[];
  /** As it was last read: where things stand. */
  readonly last: ReadGlossary;
}

/** The readers' own glossaries as they are now. All that reads them happens here, in its own time. */
export class OwnGlossaries implements vscode.Disposable {
  readonly #storage: vscode.Uri;
  readonly #loadTools: LoadFileTools;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #read = new vscode.EventEmitter<void>();
  /** Files were read, whether or not they say something else now. */
  readonly onDidRead = this.#read.event;
  readonly #watching: vscode.Disposable;
  readonly #search = new FileSearch(() => this.#lookAgain());
  #imports: vscode.Disposable | undefined;
  /** By the address of the file, in the order they were found. */
  #known: ReadonlyMap<string, Known> = new Map();
  #found: readonly FoundGlossary[] = [];
  #isFound = false;
  readonly #stale = new Set<string>();
  /** By the address of any file, those of the glossaries that are read from it. */
  #readers = new Map<string, Set<string>>();
  #layers: readonly FileLayer[] = [];
  #tools: FileTools | undefined;
  #timer: unknown;
  #running: Promise<void> | undefined;

  constructor(globalStorageUri: vscode.Uri, loadTools: LoadFileTools) {
    this.#storage = globalStorageUri;
    this.#loadTools = loadTools;
    this.#watching = watchGlossaries(globalStorageUri, this.#changes);
    this.#start();
  }

  /** The layers of all files, in no order. */
  get layers(): readonly FileLayer[] {
    return this.#layers;
  }

  /** What merges the layers; there as soon as there are layers. */
  get tools(): FileTools | undefined {
    return this.#tools;
  }

  get files(): readonly Known[] {
    return [...this.#known.values()];
  }

  /** Resolves once all that has changed by now is read. */
  async settled(): Promise<void> {
    if (this.#isBehind && this.#running === undefined) this.#start();
    await this.#running;
  }

  /** Looks for files anew: somebody knows that one has come. */
  refresh(): void {
    this.#changes.moved();
  }

  readonly #changes: Changes = {
    changed: (uri) => void this.#mark(uri),
    stored: (uri) => {
      // A file that goes and comes again at once is told as one that changed.
      if (!this.#mark(uri)) this.#changes.moved();
    },
    moved: (uri) => {
      if (uri !== undefined && !this.#found.some((file) => file.uri.toString().startsWith(uri.toString()))) return;
      this.#search.outdate();
      this.#lookAgain();
    },
    folderCame: (uri) => {
      for (const [address, glossaries] of this.#readers) if (address.startsWith(`${uri.toString()}/`)) for (const glossary of glossaries) this.#stale.add(glossary);
      this.#changes.moved();
    },
  };

  #lookAgain(): void {
    this.#isFound = false;
    this.#later();
  }

  /** Tells whether any glossary has something to do with a file, and has it read again. Asked at every key press anywhere. */
  #mark(uri: vscode.Uri): boolean {
    const readers = this.#readers.get(uri.toString());
    if (readers === undefined) return false;
    for (const glossary of readers) this.#stale.add(glossary);
    this.#later();
    return true;
  }

  /** A glossary is read from its file, and from those that it imports. */
  #follow(glossary: FoundGlossary, paths: readonly string[]): void {
    for (const path of paths) {
      const address = vscode.Uri.joinPath(glossary.root, path).toString();
      this.#readers.set(address, (this.#readers.get(address) ?? new Set()).add(glossary.uri.toString()));
    }
  }

  get #isBehind(): boolean {
    return !this.#isFound || this.#stale.size > 0;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), QUIET_MS);
  }

  #start(): void {
    clearTimeout(this.#timer);
    this.#running ??= this.#catchUp().finally(() => {
      this.#running = undefined;
      if (this.#isBehind) this.#later();
    });
  }

  /** Reads until nothing is left to be read: what changes meanwhile is read again, and what was read of it before is dropped. */
  async #catchUp(): Promise<void> {
    const known = new Map(this.#known);
    while (this.#isBehind) {
      if (!this.#isFound) await this.#find(known);
      for (const file of this.#found) if (this.#stale.has(file.uri.toString())) await this.#readFile(file, known);
    }
    this.#take(known);
  }

  async #find(known: Map<string, Known>): Promise<void> {
    this.#isFound = true;
    // Whatever goes wrong, the glossaries found before are as good as any guess.
    this.#found = await findGlossaries(this.#storage, this.#search).then((found) => found, () => this.#found);
    this.#readers = new Map();
    for (const file of this.#found) this.#follow(file, known.get(file.uri.toString())?.last.paths ?? [file.path]);
    const addresses = new Set(this.#found.map(({ uri }) => uri.toString()));
    for (const address of known.keys()) if (!addresses.has(address)) known.delete(address);
    for (const address of this.#stale) if (!addresses.has(address)) this.#stale.delete(address);
    for (const file of this.#found) if (!isKnownSo(known.get(file.uri.toString()), file)) this.#stale.add(file.uri.toString());
  }

  async #readFile(file: FoundGlossary, known: Map<string, Known>): Promise<void> {
    const address = file.uri.toString();
    this.#stale.delete(address);
    // Without the extension's own bundle for files no file can be read, and the bundled glossary still answers.
    this.#tools ??= await this.#loadTools().then((tools) => tools, () => undefined);
    if (this.#tools === undefined) return;
    const name = nameOfFile(file, file.path);
    const last = await readGlossary(file, this.#tools);
    this.#follow(file, last.paths);
    if (!this.#stale.has(address)) known.set(address, { file, name, layers: keepSame(known.get(address)?.layers ?? [], last.layers), last });
    // Others of the host have their turn between two files.
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
  }

  #take(known: ReadonlyMap<string, Known>): void {
    const layers = [...known.values()].flatMap((each) => each.layers);
    const isSame = layers.length === this.#layers.length && layers.every((layer, index) => layer === this.#layers[index]);
    this.#known = known;
    this.#layers = layers;
    this.#watchImports();
    if (!isSame) this.#changed.fire();
    this.#read.fire();
  }

  /** Files that others import may have any name. */
  #watchImports(): void {
    this.#imports?.dispose();
    const patterns = this.files.flatMap(({ file, last }) => last.paths.filter((path) => path !== file.path).map((path) => new vscode.RelativePattern(file.root, path)));
    this.#imports = vscode.Disposable.from(...patterns.map((pattern) => watchFiles(pattern, this.#changes)));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watching.dispose();
    this.#imports?.dispose();
    this.#changed.dispose();
    this.#read.dispose();
  }
}

/** Whether a file was read as the one that it is now: governing the same folder, seen from the same root, of the same name. */
function isKnownSo(known: Known | undefined, file: FoundGlossary): boolean {
  return known !== undefined && known.file.folder === file.folder && known.file.path === file.path && known.name === nameOfFile(file, file.path);
}
