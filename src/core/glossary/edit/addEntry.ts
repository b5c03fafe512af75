import { isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { L10n } from '../../text/l10n';
import { insertItems, insertPair, replaceValue } from './blockEdits';
import { layRow } from './blockText';
import { faultOf, nameProblem, pairOf, rowsOf, settle } from './entries';
import type { EntryKind } from './entryKind';
import { insertInFlow, layFlowItem, layFlowPair, replaceFlowValue } from './flowEdits';
import { brokenText, flowKey } from './flowText';
import { valueOf } from './layout';
import { withoutUndefined } from './sameValue';
import { markLength, readSource, type FileFormat, type Source } from './source';
import type { EditOutcome, TextEdit } from './textEdit';

type Row = Readonly<Record<string, unknown>>;

/** Adds an entry at the end of its list; a file without that list is given one. */
export function addEntry(text: string, kind: EntryKind, given: object, l10n: L10n, format?: FileFormat): EditOutcome {
  const row = inOrder(withoutUndefined(given) as Row, kind.order);
  const fault = faultOf(kind, row, l10n);
  if (fault !== undefined) return { refusal: fault };
  const source = readSource(text.slice(markLength(text)), l10n, format);
  if (typeof source === 'string') return { refusal: source };
  const rows = rowsOf(source, kind, l10n);
  if (typeof rows === 'string') return { refusal: rows };
  const problem = nameProblem(rows, kind, kind.nameOf(row), 0, l10n);
  if (problem !== undefined) return { refusal: problem };
  const wanted = { ...source.plain, [kind.list]: [...rows, row] };
  return settle(text, addition(source, kind, row), wanted, l10n);
}

/** The keys as the schema has them: every entry of a file then reads alike. */
function inOrder(row: Row, order: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)));
}

function addition(source: Source, kind: EntryKind, row: Row): readonly TextEdit[] | undefined {
  const { top } = source;
  if (top === undefined) return begin(source, kind, row);
  const pair = pairOf(top, kind.list);
  if (pair === undefined) return addList(source, top, kind, row);
  const list = valueOf(pair);
  return isSeq(list) && list.items.length > 0 ? append(source, list, row) : fillList(source, top, pair, row);
}

/** A whole file below the comments that are there. */
function begin({ body, style }: Source, kind: EntryKind, row: Row): readonly TextEdit[] {
  const lines = style.json
    ? ['{', `${style.unit}${flowKey(kind.list, style)}[`, style.unit.repeat(2) + brokenText(row, style, style.unit.repeat(2)), `${style.unit}]`, '}']
    : [`${kind.list}:`, ...layRow(row, style.dash, style)];
  const at = body.length;
  const isFresh = body === '' || body.endsWith('\n');
  return [{ start: at, end: at, text: isFresh ? lines.map((line) => line + style.eol).join('') : lines.map((line) => style.eol + line).join('') }];
}

function addList({ body, style }: Source, top: YAMLMap, kind: EntryKind, row: Row): readonly TextEdit[] | undefined {
  const last = top.items.length;
  if (top.flow === true) return insertInFlow(body, top, last, layFlowPair(kind.list, [row], style), style);
  return insertPair(body, top, last - 1, (column) => [`${' '.repeat(column)}${kind.list}:`, ...layRow(row, column + style.dash, style)], style);
}

/** The first entry of a list that is empty, or of a key without a value. */
function fillList({ body, style }: Source, top: YAMLMap, pair: Pair, row: Row): readonly TextEdit[] | undefined {
  const list = valueOf(pair);
  const [from, to] = list?.range ?? [0, 0];
  if (isSeq(list) && (top.flow === true || body.slice(from + 1, to - 1).trim() !== '')) return insertInFlow(body, list, 0, layFlowItem(row, style), style);
  if (top.flow === true) return replaceFlowValue(body, pair, [row], style);
  return replaceValue(body, pair, (column) => ({ head: '', body: layRow(row, column + style.dash, style) }), style);
}

function append({ body, style }: Source, list: YAMLSeq, row: Row): readonly TextEdit[] | undefined {
  const last = list.items.length;
  if (list.flow === true) return insertInFlow(body, list, last, layFlowItem(row, style), style);
  return insertItems(body, list, last, (dash) => layRow(row, dash, style), style);
}
