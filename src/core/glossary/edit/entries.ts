/** What adding, changing and removing entries have in common. */
import * as v from 'valibot';
import { isMap, type Pair, type YAMLMap } from 'yaml';
import type { L10n } from '../../text/l10n';
import type { EntryKind } from './entryKind';
import { keyOf } from './layout';
import { sameButLastBreak, sameValue } from './sameValue';
import { schemaReason } from '../own/reading/schemaWords';
import { markLength, readSource, type Source } from './source';
import { inOrder, type EditOutcome } from './orderEdits';
import { applyEdits, type TextEdit } from '../../text/textEdit';

/** Why nothing is done where no closer reason is known. */
export function cannotBeSafe(l10n: L10n): string {
  return l10n.t('This cannot be changed without touching other parts of the file. Please edit the file by hand.');
}

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

/** The rows of a list as the file has them, good or bad; none where there is no list. A string is why not. */
export function rowsOf({ plain, top }: Source, { list }: EntryKind, l10n: L10n): readonly unknown[] | string {
  const rows = plain[list] ?? [];
  if (!Array.isArray(rows)) return l10n.t('{0} must be a list in this file.', list);
  const node = top === undefined ? undefined : pairOf(top, list)?.value;
  const isAliased = typeof node === 'object' && node !== null && 'source' in node && rows.length > 0;
  return isAliased ? l10n.t('{0} repeats another part of this file by an alias; change it where it is written.', list) : rows;
}

/** Where the one entry of a name stands in its list; a string is why there is no such place. */
export function indexOfName(rows: readonly unknown[], kind: EntryKind, name: string, l10n: L10n): number | string {
  const index = rows.findIndex((row) => kind.nameOf(row) === name);
  if (index < 0) return l10n.t('This file has no entry for {0}.', name);
  return nameProblem(rows, kind, name, 1, l10n) ?? index;
}

/** Names more entries of a name than there may be. */
export function nameProblem(rows: readonly unknown[], kind: EntryKind, name: string | undefined, most: number, l10n: L10n): string | undefined {
  if (name === undefined) return undefined;
  const count = rows.filter((row) => kind.nameOf(row) === name).length;
  if (count <= most) return undefined;
  return count === 1 ? l10n.t('This file already has an entry for {0}.', name) : l10n.t('This file has more than one entry for {0}.', name);
}

/** What the schema has against a row; where keys are given, against these only. */
export function faultOf(kind: EntryKind, row: unknown, l10n: L10n, keys?: readonly string[]): string | undefined {
  const result = v.safeParse(kind.schema, row);
  const issue = result.issues?.find(({ path }) => keys === undefined || keys.includes(String(path?.[0]?.key)));
  if (issue === undefined) return undefined;
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key + 1}]` : String(key))).join('.').replaceAll('.[', '[');
  return l10n.t('The entry would not be valid. {0}', `${path}: ${schemaReason(issue, l10n)}`);
}

/**
 * The edits as they may be made: only if the file then reads exactly as wanted. This is what makes an edit safe, however
 * strangely a file is laid out.
 *
 * @param edits In the text without its byte order mark.
 */
export function settle(text: string, edits: readonly TextEdit[] | undefined, wanted: unknown, l10n: L10n): EditOutcome {
  const mark = markLength(text);
  const body = text.slice(mark);
  const ordered = inOrder(body, edits);
  if (ordered === undefined) return { refusal: cannotBeSafe(l10n) };
  const after = readSource(applyEdits(body, ordered), l10n);
  if (typeof after === 'string' || !sameValue(after.plain, wanted, sameButLastBreak) || losesMap(after)) return { refusal: cannotBeSafe(l10n) };
  return { edits: ordered.map(({ start, end, text: inserted }) => ({ start: start + mark, end: end + mark, text: inserted })) };
}

function losesMap({ top }: Source): boolean {
  return top !== undefined && !isMap(top);
}
