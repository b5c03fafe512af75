import type { L10n } from '../../text/l10n';
import type { FileKind } from './fileKind';
import { resolveImports } from './importing/resolveImports';
import type { Layer, Origin } from './merging/layers';
import type { OwnProblem } from './ownRows';
import { readOwnGlossary } from './reading/readOwnGlossary';

/** A glossary file that is to be read. */
export interface GlossaryFile {
  /** Seen from the root of the workspace, its parts joined by /. */
  readonly path: string;
  readonly kind: FileKind;
  readonly origin: Origin;
  /** The folder that the file governs, as layers have it. */
  readonly folder: string;
  /** The root of the workspace, as layers have it. */
  readonly rootPath?: string;
}

/** A layer, and the file that its rows stand in: that of the glossary, or one that it imports. */
export interface FileLayer extends Layer {
  readonly path: string;
}

export interface ReadGlossary {
  readonly layers: readonly FileLayer[];
  /** All files that were read for it, the glossary itself first: a change of any of them changes the layers. */
  readonly paths: readonly string[];
  readonly problems: readonly OwnProblem[];
}

/**
 * Reads a glossary file of either kind, with what it imports.
 *
 * @param nameOf How readers know a file.
 * @param read Gives the text of a file of the workspace, or undefined.
 */
export function readLayers({ path, kind, origin, folder, rootPath: root = '' }: GlossaryFile, nameOf: (path: string) => string, read: (path: string) => string | undefined, l10n: L10n): ReadGlossary {
  if (kind === 'contextive') {
    const { contexts, files, problems } = resolveImports(path, read, l10n);
    const layers = contexts.map(({ rows, paths, file }) => ({ rows, origin, file: nameOf(file), folder, path: file, ...(paths === undefined ? {} : { paths, root }) }));
    return { layers, paths: files, problems };
  }
  const text = read(path);
  if (text === undefined) return { layers: [], paths: [path], problems: [{ file: path, path: '', reason: l10n.t('cannot be read') }] };
  const { rows, problems } = readOwnGlossary(text, nameOf(path), l10n);
  return { layers: [{ rows, origin, file: nameOf(path), folder, path }], paths: [path], problems };
}
