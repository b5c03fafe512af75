import * as vscode from 'vscode';
import { fileKindOf } from '../../core/glossary/own/fileKind';
import { configuredPatterns, GLOSSARIES_SETTING } from './configuredGlossaries';
import { GLOSSARY_NAMES } from './findGlossaries';

export interface Changes {
  /** The text of a file may be another one now. */
  changed(uri: vscode.Uri): void;
  /** What is stored in a file is another text now; it may be a new file. */
  stored(uri: vscode.Uri): void;
  /** Files may have come or gone. */
  moved(uri?: vscode.Uri): void;
  /** A folder is there, which may hold other files than it did: nobody may have said a word of these. */
  folderCame(uri: vscode.Uri): void;
}

/** Tells of whatever may change the readers' own glossaries, in the editor and outside of it. */
export function watchGlossaries(globalStorageUri: vscode.Uri, changes: Changes): vscode.Disposable {
  const changed = ({ document }: { readonly document: vscode.TextDocument }): void => changes.changed(document.uri);
  let configured = watchConfigured(changes);
  const rewatch = (): void => {
    configured.dispose();
    configured = watchConfigured(changes);
    changes.moved();
  };
  // A folder that comes or goes may take its files along without a word of them; one that goes and comes again at once is
  // told as one that changed.
  const folders = vscode.workspace.createFileSystemWatcher('**');
  const folderCame = (uri: vscode.Uri): void => void isFolder(uri).then((is) => (is ? changes.folderCame(uri) : undefined));
  return vscode.Disposable.from(
    watchFiles(GLOSSARY_NAMES, changes),
    watchStorage(globalStorageUri, changes),
    folders,
    folders.onDidDelete((uri) => changes.moved(uri)),
    folders.onDidCreate(folderCame),
    folders.onDidChange(folderCame),
    vscode.workspace.onDidRenameFiles(() => changes.moved()),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => changes.moved(uri))),
    vscode.workspace.onDidChangeWorkspaceFolders(rewatch),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(GLOSSARIES_SETTING) || event.affectsConfiguration('files.exclude')) rewatch();
    }),
    vscode.workspace.onDidChangeTextDocument(changed),
    // Not every file system tells of its changes.
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (fileKindOf(uri.path) !== undefined) changes.stored(uri);
    }),
    // What was not saved is gone.
    vscode.workspace.onDidCloseTextDocument((document) => changes.changed(document.uri)),
    new vscode.Disposable(() => configured.dispose()),
  );
}

/** A folder that is not there cannot be watched: what later comes into it, and goes, would stay unseen. */
function watchStorage(globalStorageUri: vscode.Uri, changes: Changes): vscode.Disposable {
  let watching: vscode.Disposable | undefined;
  let isOver = false;
  const watch = (): void => {
    if (!isOver) watching = watchFiles(new vscode.RelativePattern(globalStorageUri, '*.roles.yml'), changes);
  };
  // Where it cannot be made there is nothing to be seen either, and watching does no harm.
  void vscode.workspace.fs.createDirectory(globalStorageUri).then(watch, watch);
  return new vscode.Disposable(() => {
    isOver = true;
    watching?.dispose();
  });
}

function watchConfigured(changes: Changes): vscode.Disposable {
  return vscode.Disposable.from(...configuredPatterns().map((pattern) => watchFiles(pattern, changes)));
}

/** Not asked of what is rarely a folder of documents: whole trees of packages and of versions come and go. */
async function isFolder(uri: vscode.Uri): Promise<boolean> {
  const isLikely = !uri.path.slice(uri.path.lastIndexOf('/')).includes('.') && !/\/(?:node_modules|\.git)\//u.test(uri.path);
  return isLikely && vscode.workspace.fs.stat(uri).then(({ type }) => (type & vscode.FileType.Directory) !== 0, () => false);
}

/** Tells of files of a pattern that come, change or go. */
export function watchFiles(pattern: vscode.GlobPattern, changes: Changes): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  const moved = (uri: vscode.Uri): void => {
    changes.changed(uri);
    changes.moved();
  };
  return vscode.Disposable.from(watcher, watcher.onDidChange((uri) => changes.stored(uri)), watcher.onDidCreate(moved), watcher.onDidDelete(moved));
}
