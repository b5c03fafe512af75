/** Edits of the roles in a glossary file. Nothing outside the entry changes; what cannot be done safely is refused. */
import type * as v from 'valibot';
import type { L10n } from '../../text/l10n';
import { roleSchema } from '../schema';
import type { DeepReadonly } from '../types';
import { addEntries, addEntry } from './addEntry';
import { editEntry } from './editEntry';
import type { EntryKind } from './entryKind';
import { removeEntry } from './removeEntry';
import { isRecord } from './sameValue';
import type { FileFormat } from './source';
import type { EditOutcome } from './orderEdits';

/** A role as it is written: what has a default may be left out. */
export type RoleDraft = DeepReadonly<v.InferInput<typeof roleSchema>>;
/** Fields with their new values; an undefined one is taken away. */
export type RoleChanges = { readonly [K in keyof RoleDraft]?: RoleDraft[K] | undefined };

const ROLES: EntryKind = {
  list: 'roles',
  schema: roleSchema,
  order: Object.keys(roleSchema.entries),
  nameOf: (row) => (isRecord(row) && typeof row['id'] === 'string' ? row['id'] : undefined),
};

/** @param format What a file without any text is to become. */
export function addRole(text: string, role: RoleDraft, l10n: L10n, format?: FileFormat): EditOutcome {
  return addEntry(text, ROLES, role, l10n, format);
}

/** The same of several at once: all of them, or none. */
export function addRoles(text: string, roles: readonly RoleDraft[], l10n: L10n, format?: FileFormat): EditOutcome {
  return addEntries(text, ROLES, roles, l10n, format);
}

export function editRole(text: string, id: string, changes: RoleChanges, l10n: L10n): EditOutcome {
  return editEntry(text, ROLES, id, changes, l10n);
}

export function removeRole(text: string, id: string, l10n: L10n): EditOutcome {
  return removeEntry(text, ROLES, id, l10n);
}
