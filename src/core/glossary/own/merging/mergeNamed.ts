import type { Pace, Sliced } from '../../../slices';
import type { Distinction, Source } from '../../types';
import { completeRow, missingFields } from './completeRow';
import type { Layer } from './layers';
import type { Remarks } from './remark';

interface Kinds {
  readonly distinctions: Distinction;
  readonly sources: Source;
}

/** Rows that have an id and nothing more to them; @param layers By precedence. */
export function* mergeNamed<K extends keyof Kinds>(kind: K, layers: readonly Layer[], remark: Remarks, pace: Pace): Sliced<readonly Kinds[K][]> {
  const merged = new Map<string, Kinds[K]>();
  for (const layer of layers) {
    for (const row of layer.rows[kind]) {
      if (pace.isOver()) yield;
      const below = merged.get(row.id);
      const missing = below === undefined && layer.origin !== 'bundled' ? missingFields(kind, row) : [];
      if (missing.length > 0) remark({ layer, row, path: `${kind}: ${row.id}`, kind: 'incomplete', about: missing.join(', ') });
      else merged.set(row.id, layer.origin === 'bundled' ? (row as Kinds[K]) : below === undefined ? (completeRow(kind, row) as Kinds[K]) : { ...below, ...row });
    }
  }
  return [...merged.values()];
}
