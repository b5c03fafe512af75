import * as vscode from 'vscode';

/** Files in memory, so that tests can make and change them in both hosts; those below `/kept` are read-only. */
class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(path);
    const isFolder = file === undefined && (path === '/' || [...this.#files.keys()].some((each) => each.startsWith(`${path}/`)));
    if (file === undefined && !isFolder) throw vscode.FileSystemError.FileNotFound(path);
    const kept = path.startsWith('/kept/') ? { permissions: vscode.FilePermission.Readonly } : {};
    return { type: file === undefined ? vscode.FileType.Directory : vscode.FileType.File, ctime: 0, mtime: 0, size: file?.byteLength ?? 0, ...kept };
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.#files.get(path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#files.set(uri.path, content);
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {
    return undefined;
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

const SCHEME = 'roles-test';
let files: MemoryFiles | undefined;

/** Writes a file in memory and gives its address. */
export function memoryFile(path: string, text: string): vscode.Uri {
  if (files === undefined) {
    files = new MemoryFiles();
    vscode.workspace.registerFileSystemProvider(SCHEME, files);
  }
  const uri = vscode.Uri.from({ scheme: SCHEME, path });
  files.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** What a file in memory holds as it is saved. */
export function savedText({ path }: vscode.Uri): string {
  return new TextDecoder().decode(files?.readFile(vscode.Uri.from({ scheme: SCHEME, path })));
}
