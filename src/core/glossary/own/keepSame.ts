import { sameRows } from './merging/sameRows';
import type { FileLayer } from './readLayers';

/**
 * The layers of a file that was read anew, those that say what they said before being the same objects as before: who
 * keeps something by them need not make it again.
 */
export function keepSame(before: readonly FileLayer[], now: readonly FileLayer[]): readonly FileLayer[] {
  return now.map((layer, index) => {
    const last = before[index];
    return last !== undefined && isSame(last, layer) ? last : layer;
  });
}

function isSame(one: FileLayer, other: FileLayer): boolean {
  const isPlaced = one.origin === other.origin && one.file === other.file && one.folder === other.folder && one.path === other.path;
  return isPlaced && JSON.stringify(one.paths) === JSON.stringify(other.paths) && sameRows(one.rows, other.rows);
}
