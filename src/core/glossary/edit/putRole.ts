/** Changes of a role wherever it comes from: in the entry that a file has for it, else in a new one that overrides. */
import type * as v from 'valibot';
import type { L10n } from '../../text/l10n';
import { ownRoleSchema } from '../own/ownSchema';
import type { DeepReadonly } from '../types';
import { addEntry } from './addEntry';
import { editEntry } from './editEntry';
import { rowsOf } from './entries';
import type { EntryKind } from './entryKind';
import { isRecord } from './sameValue';
import { markLength, readSource, type FileFormat } from './source';
import type { EditOutcome } from './orderEdits';

type OwnRoleDraft = DeepReadonly<v.InferInput<typeof ownRoleSchema>>;
/** Fields with their new values. */
export type OwnRoleChanges = { readonly [K in Exclude<keyof OwnRoleDraft, 'id'>]?: OwnRoleDraft[K] | undefined };

const OWN_ROLES: EntryKind = {
  list: 'roles',
  schema: ownRoleSchema,
  order: Object.keys(ownRoleSchema.entries),
  nameOf: (row) => (isRecord(row) && typeof row['id'] === 'string' ? row['id'] : undefined),
};

/** @param format What a file without any text is to become. */
export function putRole(text: string, id: string, changes: OwnRoleChanges, l10n: L10n, format?: FileFormat): EditOutcome {
  const source = readSource(text.slice(markLength(text)), l10n, format);
  if (typeof source === 'string') return { refusal: source };
  const rows = rowsOf(source, OWN_ROLES, l10n);
  if (typeof rows === 'string') return { refusal: rows };
  const isThere = rows.some((row) => OWN_ROLES.nameOf(row) === id);
  return isThere ? editEntry(text, OWN_ROLES, id, changes, l10n) : addEntry(text, OWN_ROLES, { id, ...changes }, l10n, format);
}
