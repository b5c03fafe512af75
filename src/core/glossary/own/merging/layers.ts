import type { OwnRows } from '../ownRows';
import { matchesPath } from './pathGlob';

/** Where rows come from, the farthest first. */
export const ORIGINS = ['bundled', 'user', 'workspace'] as const;
export type Origin = (typeof ORIGINS)[number];

/** The rows of one file. What a nearer layer says goes before what a farther one says. */
export interface Layer {
  readonly rows: OwnRows;
  readonly origin: Origin;
  /** The file as readers know it, such as docs/org.roles.yml; undefined for the bundled rows. */
  readonly file?: string;
  /** The folder it governs with all below, its parts joined by /; empty or undefined for everything. */
  readonly folder?: string;
  /** Which files of that folder it governs, where not all; see `matchesPath`. */
  readonly paths?: readonly string[];
  /** From where those are seen: what lies above a workspace is not its readers' choice. */
  readonly root?: string;
}

/** The layers that govern a file, the farthest first. */
export function layersFor<T extends Layer>(file: string, layers: readonly T[]): readonly T[] {
  return inOrder(layers.filter((layer) => governs(layer, file)));
}

/** Layers by precedence: origin, then depth of folder, then name of file, so that the order of reading never matters. */
export function inOrder<T extends Layer>(layers: readonly T[]): readonly T[] {
  return [...layers].sort((one, other) => rankOf(one) - rankOf(other) || depthOf(one) - depthOf(other) || compare(one.file ?? '', other.file ?? ''));
}

function governs({ folder = '', paths, root = '' }: Layer, file: string): boolean {
  const isInside = folder === '' || file.startsWith(`${folder}/`);
  if (!isInside || paths === undefined) return isInside;
  const seen = file.startsWith(`${root}/`) ? file.slice(root.length) : file;
  return paths.some((path) => matchesPath(path, seen));
}

function rankOf({ origin }: Layer): number {
  return ORIGINS.indexOf(origin);
}

function depthOf({ folder = '' }: Layer): number {
  return folder === '' ? 0 : folder.split('/').length;
}

/** By code units: the order must not hang on the language of the machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
