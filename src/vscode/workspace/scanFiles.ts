import * as vscode from 'vscode';
import { languageOfPath } from '../../core/languages/languageOfPath';
import { readerOf, type Reader } from '../../core/mentions/reader';
import { Batch } from '../../core/report/batch';
import { excludeGlob } from '../../core/report/excludeGlob';
import type { GlossaryStore } from '../glossaryStore';
import { pinsOf, readerFor } from '../readers';
import { meaningsOfMany, type MeaningsIn } from '../settings';

/** More files are listed for no question, and larger ones are data. In bytes. */
const MOST_FILES = 20_000;
const LARGEST = 500_000;
const CONCURRENT = 48;
/** Where binaries show. */
const HEAD = 8_000;

/** A file that can be read for roles; `text` is there only while it is looked at. */
export interface ScannedFile {
  readonly uri: vscode.Uri;
  readonly reader: Reader;
  readonly text: string;
  readonly languageId: string;
}

/** How many of how many files are done goes with each. */
export type TakeFile = (file: ScannedFile, done: number, of: number) => void;

/** How a scan went. */
export interface ScanResult {
  readonly read: number;
  /** Too large, without text, or gone. */
  readonly skipped: number;
  /** True where there are more files than are read. */
  readonly isCut: boolean;
}

/**
 * Reads the files of the workspace that the settings do not leave out. Each is handed over, then forgotten. Undefined as
 * soon as somebody stops it: what is being read then is not waited for, and not handed over.
 */
export function scanFiles(store: GlossaryStore, token: vscode.CancellationToken, take: TakeFile): Promise<ScanResult | undefined> {
  const stopped = new Promise<undefined>((resolve) => token.onCancellationRequested(() => resolve(undefined)));
  return Promise.race([stopped, readFiles(store, token, take)]);
}

async function readFiles(store: GlossaryStore, token: vscode.CancellationToken, take: TakeFile): Promise<ScanResult | undefined> {
  await store.load();
  const files = await listFiles(token);
  const uris = files.slice(0, MOST_FILES);
  const open = new Map(vscode.workspace.textDocuments.filter(({ isClosed }) => !isClosed).map((document) => [document.uri.toString(), document]));
  const chosenIn = meaningsOfMany();
  let next = 0;
  let read = 0;
  let skipped = 0;
  // While one is looked at nothing else happens in this process: in a row, what the others wait for comes in a row as well,
  // and much of the time between them is saved.
  const batch = new Batch<LoadedFile>(({ scan }) => take(scan(), ++read + skipped, uris.length));
  const work = async (): Promise<void> => {
    for (let uri = uris[next++]; uri !== undefined && !token.isCancellationRequested; uri = uris[next++]) {
      const document = open.get(uri.toString());
      const file = document === undefined ? await loadFile(store, uri, chosenIn) : await loadDocument(store, document);
      if (token.isCancellationRequested) return;
      if (file === undefined) skipped++;
      else batch.add(file, file.bytes);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT }, work));
  if (token.isCancellationRequested) return undefined;
  batch.takeAll();
  return { read, skipped, isCut: files.length > MOST_FILES };
}

/** A file that is there; its roles are still to be looked for. */
interface LoadedFile {
  readonly bytes: number;
  readonly scan: () => ScannedFile;
}

async function listFiles(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const found = await Promise.all(
    (vscode.workspace.workspaceFolders ?? []).map(async (folder) => {
      const excluded = ['files', 'search'].map((section) => vscode.workspace.getConfiguration(section, folder).get<unknown>('exclude'));
      return vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/*'), excludeGlob(excluded), MOST_FILES + 1, token);
    }),
  );
  // Folders of a workspace may lie in one another.
  return [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()];
}

async function loadDocument(store: GlossaryStore, document: vscode.TextDocument): Promise<LoadedFile | undefined> {
  const glossary = await store.load(document);
  const text = document.getText();
  if (text.length > LARGEST) return undefined;
  // It may be another text by the time it is looked at.
  const file = { uri: document.uri, text, languageId: document.languageId, reader: readerFor(glossary, document) };
  return { bytes: text.length, scan: () => file };
}

async function loadFile(store: GlossaryStore, uri: vscode.Uri, chosenIn: MeaningsIn): Promise<LoadedFile | undefined> {
  const languageId = languageOfPath(uri.path);
  const bytes = languageId === undefined ? undefined : await bytesOf(uri, languageId);
  if (languageId === undefined || bytes === undefined || bytes.subarray(0, HEAD).includes(0)) return undefined;
  const glossary = await store.loadFile(uri);
  const scan = (): ScannedFile => {
    const text = new TextDecoder().decode(bytes);
    return { uri, text, languageId, reader: readerOf(glossary, { text, languageId }, pinsOf(glossary, { uri, languageId }, chosenIn)) };
  };
  return { bytes: bytes.byteLength, scan };
}

/**
 * What cannot be read, such as a link into nothing, is no reason to stop. How large a file is, is asked first, but not of
 * Markdown, which is seldom large: in a folder of notes asking takes as long as reading.
 */
async function bytesOf(uri: vscode.Uri, languageId: string): Promise<Uint8Array | undefined> {
  try {
    if (languageId !== 'markdown' && (await vscode.workspace.fs.stat(uri)).size > LARGEST) return undefined;
    const bytes = await vscode.workspace.fs.readFile(uri);
    return bytes.byteLength > LARGEST ? undefined : bytes;
  } catch {
    // It is counted as skipped.
    return undefined;
  }
}
