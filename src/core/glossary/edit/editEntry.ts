import { isAlias, isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { L10n } from '../../text/l10n';
import { cannotBeSafe, faultOf, indexOfName, nameProblem, pairOf, rowsOf, settle } from './entries';
import { entryEdits } from './entryEdits';
import type { EntryKind } from './entryKind';
import { valueOf } from './layout';
import { isRecord, sameValue, withoutUndefined } from './sameValue';
import { anchorIn, hasAlias, hasMerge, isRepeated, repeatedAnchors } from './sharing';
import { markLength, readSource, type Source } from './source';
import type { EditOutcome } from './orderEdits';

interface Entry {
  readonly map: YAMLMap;
  readonly index: number;
  readonly row: Readonly<Record<string, unknown>>;
  readonly rows: readonly unknown[];
}

/** Gives fields of an entry other values; an undefined one is taken away, one not named stays as it is. */
export function editEntry(text: string, kind: EntryKind, name: string, changes: object, l10n: L10n): EditOutcome {
  const body = text.slice(markLength(text));
  const source = readSource(body, l10n);
  if (typeof source === 'string') return { refusal: source };
  const entry = findEntry(source, kind, name, l10n);
  if (typeof entry === 'string') return { refusal: entry };
  const keys = Object.keys(changes).filter((key) => !sameValue(entry.row[key], withoutUndefined(changes[key as keyof typeof changes])));
  const patched = withoutUndefined({ ...entry.row, ...changes }) as Entry['row'];
  const others = entry.rows.filter((_, index) => index !== entry.index);
  const fault = faultOf(kind, patched, l10n, keys) ?? sharingFault(source, entry, keys, l10n) ?? nameProblem(others, kind, kind.nameOf(patched), 0, l10n);
  if (fault !== undefined) return { refusal: fault };
  if (keys.length === 0) return { edits: [] };
  const wanted = { ...source.plain, [kind.list]: entry.rows.map((row, index) => (index === entry.index ? patched : row)) };
  return settle(text, entryEdits(source, listOf(source, kind), entry.index, entry.row, patched, keys, kind.order), wanted, l10n);
}

function findEntry(source: Source, kind: EntryKind, name: string, l10n: L10n): Entry | string {
  const rows = rowsOf(source, kind, l10n);
  if (typeof rows === 'string') return rows;
  const index = indexOfName(rows, kind, name, l10n);
  if (typeof index === 'string') return index;
  const node = listOf(source, kind)?.items[index];
  if (isAlias(node)) return aliased(name, l10n);
  const row = rows[index];
  return isMap(node) && isRecord(row) ? { map: node, index, row, rows } : cannotBeSafe(l10n);
}

function listOf({ top }: Source, kind: EntryKind): YAMLSeq | undefined {
  const list = top === undefined ? undefined : pairOf(top, kind.list)?.value;
  return isSeq(list) ? list : undefined;
}

/** Why text that speaks in more than one place forbids the change. */
function sharingFault({ document, top }: Source, { map }: Entry, keys: readonly string[], l10n: L10n): string | undefined {
  const anchors = repeatedAnchors(document);
  if (anchorIn(map, anchors)) return repeated(l10n.t('this entry'), l10n);
  for (const key of keys) {
    const pair = pairOf(map, key);
    const value = pair === undefined ? undefined : valueOf(pair);
    if (hasAlias(value) || (pair === undefined && hasMerge(map))) return aliased(key, l10n);
    if (isRepeated(value, anchors)) return repeated(key, l10n);
  }
  return anchorIn(top, anchors) ? repeated(l10n.t('this entry'), l10n) : undefined;
}

function aliased(what: string, l10n: L10n): string {
  return l10n.t('{0} repeats another part of this file by an alias; change it where it is written.', what);
}

export function repeated(what: string, l10n: L10n): string {
  return l10n.t('Other parts of this file repeat {0} by an alias and would change with it.', what);
}
