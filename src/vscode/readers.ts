import * as vscode from 'vscode';
import type { Glossary } from '../core/glossary/glossary';
import { editIndex, type Change } from '../core/mentions/indexing/editIndex';
import { NO_ROLE } from '../core/mentions/pins';
import { indexText, isOutgrown, readerOfIndex, type PinOf, type Reader, type TextIndex } from '../core/mentions/reader';
import { lengthOf, sourceOf } from './documentSource';
import type { GlossaryStore } from './glossaryStore';
import { pinnedIn } from './glossaries/pinnedIn';
import { meaningsIn, type MeaningsIn } from './settings';

/** What is known of a document, as of one version of it. */
interface Known {
  readonly glossary: Glossary;
  readonly languageId: string;
  readonly version: number;
  readonly index: TextIndex;
  /** Keeps what it finds out about the document while this version lasts. */
  readonly reader: Reader;
}

const known = new WeakMap<vscode.TextDocument, Known>();

/** Long enough that opening a window or leafing through files does not wait for it. */
const QUIET_MS = 300;

/** Keeps what is known of documents current while they are edited, and reads those that are looked at ahead of the first hover. */
export function registerReaders(store: GlossaryStore): vscode.Disposable {
  let timer: unknown;
  const readAhead = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (store.isReady) for (const { document } of vscode.window.visibleTextEditors) knownOf(store.of(document), document);
    }, QUIET_MS);
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(follow),
    vscode.window.onDidChangeVisibleTextEditors(readAhead),
    store.onDidChange(readAhead),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

/** A reader of a document as it stands now. */
export function readerFor(glossary: Glossary, document: vscode.TextDocument): Reader {
  return { ...knownOf(glossary, document).reader, pinOf: pinsOf(glossary, document) };
}

function knownOf(glossary: Glossary, document: vscode.TextDocument): Known {
  const { languageId, version } = document;
  const last = known.get(document);
  if (last !== undefined && last.version === version && last.glossary === glossary && last.languageId === languageId) return last;
  return remember(document, glossary, indexText(glossary, sourceOf(document)));
}

function remember(document: vscode.TextDocument, glossary: Glossary, index: TextIndex): Known {
  const { languageId, version } = document;
  const fresh = { glossary, languageId, version, index, reader: readerOfIndex(glossary, index, sliceOf(document)) };
  known.set(document, fresh);
  return fresh;
}

/** An edit changes what it touched; whatever else may have happened to a document makes it unknown, and it is read anew. */
function follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
  const last = known.get(document);
  if (last === undefined || last.version === document.version) return;
  const change = spanOf(contentChanges);
  if (change === undefined || !isFollowed(last, document, change) || isOutgrown(last.glossary, last.index, contentChanges.map(({ text }) => text).join(' '))) known.delete(document);
  else remember(document, last.glossary, editIndex(last.index, change, sliceOf(document)));
}

/** True if a change is all that happened since. */
function isFollowed({ languageId, version, index }: Known, document: vscode.TextDocument, { inserted, removed }: Change): boolean {
  return languageId === document.languageId && version + 1 === document.version && index.length + inserted - removed === lengthOf(document);
}

/** One change that covers all those of an event: their offsets are those of the text before any of them. */
function spanOf(changes: readonly vscode.TextDocumentContentChangeEvent[]): Change | undefined {
  if (changes.length === 0) return undefined;
  const start = Math.min(...changes.map(({ rangeOffset }) => rangeOffset));
  const removed = Math.max(...changes.map(({ rangeOffset, rangeLength }) => rangeOffset + rangeLength)) - start;
  return { start, removed, inserted: removed + changes.reduce((sum, { text, rangeLength }) => sum + text.length - rangeLength, 0) };
}

function sliceOf(document: vscode.TextDocument): (start: number, end: number) => string {
  return (start, end) => document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end)));
}

/** What its reader said about forms in a document. What the settings say goes before what glossary files say: it is the last word. */
export function pinsOf(glossary: Glossary, document: Pick<vscode.TextDocument, 'uri' | 'languageId'>, chosenIn: MeaningsIn = meaningsIn): PinOf {
  // Settings are asked once a hover, and only where there is something to pin.
  let meaningOf: ReturnType<MeaningsIn> | undefined;
  return (form) => {
    const meaning = (meaningOf ??= chosenIn(document))(form.name) ?? pinnedIn(glossary, document, form.name);
    return meaning === undefined ? undefined : { role: meaning.means === NO_ROLE ? undefined : meaning.means, where: meaning.in };
  };
}
