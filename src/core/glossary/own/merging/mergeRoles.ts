import type { Pace, Sliced } from '../../../slices';
import type { Role } from '../../types';
import type { OwnRole } from '../ownRows';
import { completeRole, missingFields } from './completeRow';
import type { Layer } from './layers';
import type { Remarks } from './remark';
import { withoutHide } from './withoutHide';

/** Fields that hold a value a key: of these a layer may give some keys and leave the others as they are. */
export const KEYED_FIELDS = ['profile', 'equivalents', 'codes'] as const;

/** The roles of all layers, and the ids of those that are hidden. */
export interface MergedRoles {
  readonly roles: Map<string, Role>;
  readonly hidden: ReadonlySet<string>;
  /** Those that a reader's own file says something of. */
  readonly own: ReadonlySet<string>;
}

/** @param layers By precedence. */
export function* mergeRoles(layers: readonly Layer[], remark: Remarks, pace: Pace): Sliced<MergedRoles> {
  const roles = new Map<string, Role>();
  const hidden = new Set<string>();
  const own = new Set<string>();
  for (const layer of layers) {
    for (const row of layer.rows.roles) {
      if (layer.origin !== 'bundled') own.add(row.id);
      if (row.hide === true) hide(row, layer, roles, hidden, remark);
      else put(row, layer, roles, hidden, remark);
      if (pace.isOver()) yield;
    }
  }
  return { roles, hidden, own };
}

function hide(row: OwnRole, layer: Layer, roles: Map<string, Role>, hidden: Set<string>, remark: Remarks): void {
  if (!roles.delete(row.id)) remark({ layer, row, path: `roles: ${row.id}`, kind: 'nothing-to-hide', about: row.id });
  hidden.add(row.id);
}

function put(row: OwnRole, layer: Layer, roles: Map<string, Role>, hidden: Set<string>, remark: Remarks): void {
  const below = roles.get(row.id);
  const missing = below === undefined ? missingFields('roles', row) : [];
  if (missing.length > 0) {
    remark({ layer, row, path: `roles: ${row.id}`, kind: 'incomplete', about: missing.join(', ') });
    return;
  }
  roles.set(row.id, below === undefined ? newRole(row, layer) : overridden(below, row));
  hidden.delete(row.id);
}

/** Bundled rows are whole as they are, and stay the same objects. */
function newRole(row: OwnRole, { origin }: Layer): Role {
  return origin === 'bundled' ? (row as Role) : completeRole(row);
}

function overridden(below: Role, row: OwnRole): Role {
  const merged: Record<string, unknown> = { ...below, ...withoutHide(row) };
  for (const field of KEYED_FIELDS) if (row[field] !== undefined && below[field] !== undefined) merged[field] = { ...below[field], ...row[field] };
  return merged as unknown as Role;
}
