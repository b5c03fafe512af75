import type { Pace, Sliced } from '../../../slices';
import type { OwnRows } from '../ownRows';
import type { Layer } from './layers';
import type { Remark, Remarks } from './remark';

/** Names every role and source that a reader's own row speaks of and that no layer has. */
export function* checkReferences(layers: readonly Layer[], isRole: (id: string) => boolean, isSource: (id: string) => boolean, remark: Remarks, pace: Pace): Sliced<void> {
  for (const layer of layers) {
    if (layer.origin === 'bundled') continue;
    const { rows } = layer;
    const say = (row: object, path: string, kind: Remark['kind'], about: string): void => remark({ layer, row, path, kind, about });
    for (const { row, path, ids } of roleReferences(rows)) {
      if (pace.isOver()) yield;
      for (const id of ids) if (!isRole(id)) say(row, path, 'no-role', id);
    }
    for (const list of [rows.roles, rows.distinctions, rows.forms]) {
      for (const row of list) {
        if (pace.isOver()) yield;
        for (const id of sourcesIn(row)) if (!isSource(id)) say(row, 'form' in row ? `forms: ${row.form}` : row.id, 'no-source', id);
      }
    }
  }
}

interface References {
  readonly row: object;
  readonly path: string;
  readonly ids: readonly string[];
}

function* roleReferences(rows: OwnRows): Iterable<References> {
  for (const row of rows.roles) {
    if (row.confusedWith !== undefined) yield { row, path: `roles: ${row.id}.confusedWith`, ids: row.confusedWith };
    if (row.reportsTo !== undefined) yield { row, path: `roles: ${row.id}.reportsTo`, ids: row.reportsTo.map(({ role }) => role) };
  }
  for (const row of rows.distinctions) if (row.roles !== undefined) yield { row, path: `distinctions: ${row.id}.roles`, ids: row.roles };
  for (const row of rows.forms) if (row.senses !== undefined) yield { row, path: `forms: ${row.form}.senses`, ids: row.senses.flatMap((sense) => ('role' in sense && sense.hide !== true ? [sense.role] : [])) };
  for (const row of rows.meanings ?? []) yield { row, path: `meanings: ${row.form}`, ids: row.means === 'none' ? [] : [row.means] };
}

/** Every `sources` list of a row, however deep. */
function* sourcesIn(value: object): Iterable<string> {
  for (const [key, below] of Object.entries(value)) {
    if (typeof below !== 'object' || below === null) continue;
    if (key === 'sources') yield* below as readonly string[];
    else yield* sourcesIn(below);
  }
}
