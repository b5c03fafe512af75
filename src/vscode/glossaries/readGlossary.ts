import * as vscode from 'vscode';
import type { ReadGlossary } from '../../core/glossary/own/readLayers';
import type { FileTools } from '../../core/glossary/fileTools';
import { nameOfFile, type FoundGlossary } from './foundGlossary';
import { glossaryText } from './glossaryText';

/**
 * Reads a glossary with all that it imports. The core reads what it is given; what it asked for in vain is fetched, and it
 * reads again, until nothing new is asked for.
 */
export async function readGlossary(file: FoundGlossary, { readLayers }: FileTools): Promise<ReadGlossary> {
  const texts = new Map([[file.path, await glossaryText(file.uri)]]);
  for (;;) {
    const wanted = new Set<string>();
    const read = readLayers(file, (path) => nameOfFile(file, path), (path) => textOf(path, texts, wanted), vscode.l10n);
    if (wanted.size === 0) return { ...read, paths: [...texts.keys()] };
    for (const path of wanted) texts.set(path, await glossaryText(vscode.Uri.joinPath(file.root, path)));
  }
}

function textOf(path: string, texts: ReadonlyMap<string, string | undefined>, wanted: Set<string>): string | undefined {
  if (!texts.has(path)) wanted.add(path);
  return texts.get(path);
}
