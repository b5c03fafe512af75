import * as vscode from 'vscode';
import { layersFor } from '../../core/glossary/own/merging/layers';
import type { Place } from '../../core/glossary/own/ownRows';
import { governedPath } from './governedPath';
import type { OwnGlossaries } from './ownGlossaries';

/**
 * Where the readers' own files say something of a role as a document sees it: the entry of the nearest file. Undefined for
 * a role that only the bundled glossary speaks of.
 */
export function placeOfRole(own: OwnGlossaries, id: string, document: vscode.Uri | undefined): vscode.Location | undefined {
  const layers = own.files.flatMap(({ file, last }) => last.layers.map((layer) => ({ ...layer, uri: vscode.Uri.joinPath(file.root, layer.path) })));
  const entries = layersFor(governedPath(document), layers).flatMap(({ rows, uri }) => rows.roles.flatMap((row) => (row.id === id ? locationOf(uri, rows.places?.get(row)) : [])));
  return entries.at(-1);
}

function locationOf(uri: vscode.Uri, place: Place | undefined): readonly vscode.Location[] {
  return place === undefined ? [] : [new vscode.Location(uri, new vscode.Range(place.line, place.column, place.endLine, place.endColumn))];
}
