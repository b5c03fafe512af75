import * as vscode from 'vscode';
import { mentionsIn } from '../../core/mentions/findMentions';
import { isSameSubject, navigableMention } from '../../core/navigate/navigationTarget';
import { sourceOf } from '../documentSource';
import type { GlossaryStore } from '../glossaryStore';
import { readerFor } from '../readers';
import { scanFiles, type ScannedFile } from '../workspace/scanFiles';

/** More are not looked through one by one. */
const MOST = 2_000;

/** Lists where else the workspace speaks of the role at the cursor. */
export function registerReferences(store: GlossaryStore): vscode.Disposable {
  return vscode.languages.registerReferenceProvider('*', {
    provideReferences: async (document, position, _context, token) => {
      const glossary = await store.load(document);
      const asked = navigableMention(readerFor(glossary, document), () => sourceOf(document), document.offsetAt(position));
      if (asked === undefined) return undefined;
      const found: vscode.Location[] = [];
      const take = ({ uri, text, reader }: Pick<ScannedFile, 'uri' | 'text' | 'reader'>): void => {
        const same = mentionsIn(reader, 0, text.length).filter((mention) => isSameSubject(asked, mention));
        if (same.length > 0 && found.length < MOST) found.push(...locationsOf(uri, text, same).slice(0, MOST - found.length));
      };
      // The document itself may be in no folder.
      take({ uri: document.uri, text: document.getText(), reader: readerFor(glossary, document) });
      await scanFiles(store, token, (file) => {
        if (file.uri.toString() !== document.uri.toString()) take(file);
      });
      return found;
    },
  });
}

/** Lines end as the editor has it, and the places come in order: the text is gone through once. */
function locationsOf(uri: vscode.Uri, text: string, places: readonly { readonly start: number; readonly end: number }[]): readonly vscode.Location[] {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map(({ index, 0: end }) => index + end.length)];
  let line = 0;
  const positionAt = (offset: number): vscode.Position => {
    while ((starts[line + 1] ?? Infinity) <= offset) line++;
    return new vscode.Position(line, offset - (starts[line] ?? 0));
  };
  return places.map(({ start, end }) => new vscode.Location(uri, new vscode.Range(positionAt(start), positionAt(end))));
}
