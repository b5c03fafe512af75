/** Edits of pins: what a reader chose a form to mean in some files, kept in a file as the setting keeps it. */
import * as v from 'valibot';
import type { Meaning } from '../../mentions/pins';
import type { L10n } from '../../text/l10n';
import { addEntry } from './addEntry';
import { editEntry } from './editEntry';
import type { EntryKind } from './entryKind';
import { removeEntry } from './removeEntry';
import { isRecord } from './sameValue';
import type { FileFormat } from './source';
import type { EditOutcome } from './orderEdits';

/** What tells pins apart: one form may be pinned in several places, once in each. */
export type PinName = Pick<Meaning, 'form' | 'in'>;

const textUpTo = (max: number) => v.pipe(v.string('must be text'), v.minLength(1, 'must not be empty'), v.maxLength(max, `must be at most ${max} characters`));
const pinSchema = v.strictObject({ form: textUpTo(120), means: textUpTo(120), in: textUpTo(1_000) });

const PINS: EntryKind = {
  list: 'meanings',
  schema: pinSchema,
  order: Object.keys(pinSchema.entries),
  nameOf: (row) => (isRecord(row) && typeof row['form'] === 'string' && typeof row['in'] === 'string' ? nameOf({ form: row['form'], in: row['in'] }) : undefined),
};

/** @param format What a file without any text is to become. */
export function addPin(text: string, pin: Meaning, l10n: L10n, format?: FileFormat): EditOutcome {
  return addEntry(text, PINS, pin, l10n, format);
}

export function editPin(text: string, pin: PinName, changes: Partial<Meaning>, l10n: L10n): EditOutcome {
  return editEntry(text, PINS, nameOf(pin), changes, l10n);
}

export function removePin(text: string, pin: PinName, l10n: L10n): EditOutcome {
  return removeEntry(text, PINS, nameOf(pin), l10n);
}

function nameOf(pin: PinName): string {
  return `${pin.form} (${pin.in})`;
}
