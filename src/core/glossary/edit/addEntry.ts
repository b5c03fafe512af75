import { isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { L10n } from '../../text/l10n';
import { insertItems, insertPair, replaceValue } from './blockEdits';
import { layRow } from './blockText';
import { faultOf, nameProblem, pairOf, rowsOf, settle } from './entries';
import type { EntryKind } from './entryKind';
import { insertInFlow, layFlowItem, layFlowPair, replaceFlowValue, type LayFlow } from './flowEdits';
import { flowKey } from './flowText';
import { contentEnd, startOf, valueOf } from './layout';
import { withoutUndefined } from './sameValue';
import { markLength, readSource, type FileFormat, type Source } from './source';
import type { Style } from './style';
import type { EditOutcome } from './orderEdits';
import type { TextEdit } from '../../text/textEdit';

type Row = Readonly<Record<string, unknown>>;

/** Adds an entry at the end of its list; a file without that list is given one. */
export function addEntry(text: string, kind: EntryKind, given: object, l10n: L10n, format?: FileFormat): EditOutcome {
  return addEntries(text, kind, [given], l10n, format);
}

/** The same of several at once, whose names must differ: all of them, or none. */
export function addEntries(text: string, kind: EntryKind, given: readonly object[], l10n: L10n, format?: FileFormat): EditOutcome {
  const added = given.map((each) => inOrder(withoutUndefined(each) as Row, kind.order));
  for (const row of added) {
    const fault = faultOf(kind, row, l10n);
    if (fault !== undefined) return { refusal: fault };
  }
  const source = readSource(text.slice(markLength(text)), l10n, format);
  if (typeof source === 'string') return { refusal: source };
  const rows = rowsOf(source, kind, l10n);
  if (typeof rows === 'string') return { refusal: rows };
  const problem = takenName(rows, added, kind, l10n);
  if (problem !== undefined) return { refusal: problem };
  if (added.length === 0) return { edits: [] };
  const wanted = { ...source.plain, [kind.list]: [...rows, ...added] };
  return settle(text, addition(source, kind, added), wanted, l10n);
}

function takenName(rows: readonly unknown[], added: readonly Row[], kind: EntryKind, l10n: L10n): string | undefined {
  const taken = new Set(rows.map((row) => kind.nameOf(row)));
  for (const row of added) {
    const name = kind.nameOf(row);
    if (taken.has(name)) return nameProblem(rows, kind, name, 0, l10n) ?? nameProblem([row], kind, name, 0, l10n);
    taken.add(name);
  }
  return undefined;
}

/** The keys as the schema has them: every entry of a file then reads alike. */
function inOrder(row: Row, order: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)));
}

function addition(source: Source, kind: EntryKind, rows: readonly Row[]): readonly TextEdit[] | undefined {
  const { top } = source;
  if (top === undefined) return begin(source, kind, rows);
  const pair = pairOf(top, kind.list);
  if (pair === undefined) return addList(source, top, kind, rows);
  const list = valueOf(pair);
  return isSeq(list) && list.items.length > 0 ? append(source, list, rows) : fillList(source, top, pair, rows);
}

/** A whole file below the comments that are there. */
function begin({ body, style }: Source, kind: EntryKind, rows: readonly Row[]): readonly TextEdit[] {
  const lines = style.json
    ? ['{', `${style.unit}${flowKey(kind.list, style)}[`, style.unit.repeat(2) + layFlowItems(rows, style)(style.unit.repeat(2)), `${style.unit}]`, '}']
    : [`${kind.list}:`, ...layRows(rows, style.dash, style)];
  const at = body.length;
  const isFresh = body === '' || body.endsWith('\n');
  return [{ start: at, end: at, text: isFresh ? lines.map((line) => line + style.eol).join('') : lines.map((line) => style.eol + line).join('') }];
}

function addList({ body, style }: Source, top: YAMLMap, kind: EntryKind, rows: readonly Row[]): readonly TextEdit[] | undefined {
  const last = top.items.length;
  if (top.flow === true) return insertInFlow(body, top, last, layFlowPair(kind.list, rows, style), style);
  return insertPair(body, top, last - 1, (column) => [`${' '.repeat(column)}${kind.list}:`, ...layRows(rows, column + style.dash, style)], style);
}

/** The first entry of a list that is empty, or of a key without a value. */
function fillList({ body, style }: Source, top: YAMLMap, pair: Pair, rows: readonly Row[]): readonly TextEdit[] | undefined {
  const list = valueOf(pair);
  const [from, to] = list?.range ?? [0, 0];
  if (isSeq(list) && (top.flow === true || body.slice(from + 1, to - 1).trim() !== '')) return insertInFlow(body, list, 0, layFlowItems(rows, style), style);
  if (top.flow === true) return replaceFlowValue(body, pair, rows, style);
  return replaceValue(body, pair, (column) => ({ head: '', body: layRows(rows, column + style.dash, style) }), style);
}

function append({ body, style }: Source, list: YAMLSeq, rows: readonly Row[]): readonly TextEdit[] | undefined {
  const last = list.items.length;
  if (list.flow === true) return insertInFlow(body, list, last, layFlowItems(rows, style), style);
  const lines = isSpaced(body, list) ? (dash: number) => rows.flatMap((row) => ['', ...layRow(row, dash, style)]) : (dash: number) => layRows(rows, dash, style);
  return insertItems(body, list, last, lines, style);
}

/** Whether a blank line, with comments or without, stands before the last entry of a list. */
function isSpaced(text: string, list: YAMLSeq): boolean {
  const [before, last] = list.items.slice(-2);
  return last !== undefined && /\n[ \t]*\r?\n/u.test(text.slice(Math.max(0, contentEnd(before) - 1), startOf(last)));
}

function layRows(rows: readonly Row[], dash: number, style: Style): readonly string[] {
  return rows.flatMap((row) => layRow(row, dash, style));
}

/** Several items one after the other, as `layFlowItem` lays out one. */
function layFlowItems(rows: readonly Row[], style: Style): LayFlow {
  return (indent) => rows.map((row) => layFlowItem(row, style)(indent)).join(indent === undefined ? ', ' : `,${style.eol}${indent}`);
}
