/** Edits of the ambiguous forms in a glossary file, as those of the roles. */
import type * as v from 'valibot';
import type { L10n } from '../../text/l10n';
import { formSchema } from '../schema';
import { addEntry } from './addEntry';
import type { DeepReadonly } from '../types';
import { editEntry } from './editEntry';
import type { EntryKind } from './entryKind';
import { removeEntry } from './removeEntry';
import { isRecord } from './sameValue';
import type { FileFormat } from './source';
import type { EditOutcome } from './orderEdits';

/** A form as it is written: what has a default may be left out. */
export type FormDraft = DeepReadonly<v.InferInput<typeof formSchema>>;
/** Fields with their new values; an undefined one is taken away. */
export type FormChanges = { readonly [K in keyof FormDraft]?: FormDraft[K] | undefined };

const FORMS: EntryKind = {
  list: 'forms',
  schema: formSchema,
  order: Object.keys(formSchema.entries),
  nameOf: (row) => (isRecord(row) && typeof row['form'] === 'string' ? row['form'] : undefined),
};

/** @param format What a file without any text is to become. */
export function addForm(text: string, form: FormDraft, l10n: L10n, format?: FileFormat): EditOutcome {
  return addEntry(text, FORMS, form, l10n, format);
}

/** @param form The acronym or phrase exactly as the file has it. */
export function editForm(text: string, form: string, changes: FormChanges, l10n: L10n): EditOutcome {
  return editEntry(text, FORMS, form, changes, l10n);
}

export function removeForm(text: string, form: string, l10n: L10n): EditOutcome {
  return removeEntry(text, FORMS, form, l10n);
}
