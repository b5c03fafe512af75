/** Edits between braces and brackets, JSON among them. Undefined where the text is laid out so that none is safe. */
import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import { brokenText, flowKey, flowText } from './flowText';
import { colonEnd, columnOf, contentEnd, flowItems, indentOf, lineEnd, lineStart, nextLine, startOf, startsLine, valueOf, type FlowItem } from './layout';
import type { Style } from './style';
import type { TextEdit } from '../../text/textEdit';

type Edits = readonly TextEdit[] | undefined;
type Collection = YAMLMap | YAMLSeq;

/** Lays out an item for a line that begins with `indent`, or for the middle of one where that is undefined. */
export type LayFlow = (indent: string | undefined) => string;

export function layFlowItem(value: unknown, style: Style): LayFlow {
  return (indent) => (indent === undefined ? flowText(value, style) : brokenText(value, style, indent));
}

export function layFlowPair(key: string, value: unknown, style: Style): LayFlow {
  const name = flowKey(key, style);
  return (indent) => name + (indent === undefined ? flowText(value, style) : brokenText(value, style, indent, indent.length + name.length));
}

/** An item or pair before the one at `index`, or behind the last. */
export function insertInFlow(text: string, node: Collection, index: number, lay: LayFlow, style: Style): Edits {
  const items = flowItems(node);
  if (items === undefined) return undefined;
  const before = items[index - 1];
  if (before !== undefined) return insertBehind(text, before, lay, style);
  const first = items[0];
  if (first === undefined) return fill(text, node, lay, style);
  const indent = startsLine(text, first.start) ? indentOf(text, first.start) : undefined;
  return [{ start: first.start, end: first.start, text: indent === undefined ? `${lay(undefined)}, ` : `${lay(indent)},${style.eol}${indent}` }];
}

function insertBehind(text: string, before: FlowItem, lay: LayFlow, style: Style): Edits {
  const at = before.comma === undefined ? before.end : before.comma + 1;
  const [ahead, behind] = before.comma === undefined ? [',', ''] : ['', ','];
  if (!startsLine(text, before.start)) return [{ start: at, end: at, text: `${ahead} ${lay(undefined)}${behind}` }];
  const indent = indentOf(text, before.start);
  const line = lineEnd(text, at);
  const below = `${style.eol}${indent}${lay(indent)}${behind}`;
  // A comment on the line of the item before stays with it.
  const comment = /^\s+#/u.test(text.slice(at, line));
  if (!comment) return [{ start: at, end: at, text: ahead + below }];
  return [...(ahead === '' ? [] : [{ start: at, end: at, text: ahead }]), { start: line, end: line, text: below }];
}

/** The first item between empty brackets. */
function fill(text: string, node: Collection, lay: LayFlow, style: Style): Edits {
  const start = startOf(node) + 1;
  const end = contentEnd(node) - 1;
  if (text.slice(start, end).trim() !== '') return [{ start, end: start, text: ` ${lay(undefined)} ` }];
  const outer = indentOf(text, start - 1);
  if (style.json) return [{ start, end, text: `${style.eol}${outer}${style.unit}${lay(outer + style.unit)}${style.eol}${outer}` }];
  return [{ start, end, text: text[start - 1] === '{' ? ` ${lay(undefined)} ` : lay(undefined) }];
}

export function deleteInFlow(text: string, node: Collection, index: number): Edits {
  const items = flowItems(node);
  const item = items?.[index];
  if (items === undefined || item === undefined) return undefined;
  const end = item.comma === undefined ? item.end : item.comma + 1;
  const before = items[index - 1];
  const next = items[index + 1];
  if (before === undefined && next === undefined) return empty(text, node, item.start, end);
  // The last item takes the comma before it along, unless the file likes one at the end.
  const spare = next === undefined && item.comma === undefined && before?.comma !== undefined ? [{ start: before.comma, end: before.comma + 1, text: '' }] : [];
  const line = lineEnd(text, end);
  if (startsLine(text, item.start) && /^\s*(?:#|$)/u.test(text.slice(end, line))) return [...spare, { start: lineStart(text, item.start), end: nextLine(text, end), text: '' }];
  if (next !== undefined) return [{ start: item.start, end: text.slice(end, next.start).includes('#') ? end : next.start, text: '' }];
  const from = spare[0]?.start;
  const blank = from !== undefined && text.slice(from + 1, item.start).trim() === '';
  return blank ? [{ start: from, end, text: '' }] : [...spare, { start: item.start, end, text: '' }];
}

function empty(text: string, node: Collection, start: number, end: number): Edits {
  const open = startOf(node) + 1;
  const close = contentEnd(node) - 1;
  const bare = text.slice(open, start).trim() === '' && text.slice(end, close).trim() === '';
  return [bare ? { start: open, end: close, text: '' } : { start, end, text: '' }];
}

/** Another value for a pair. */
export function replaceFlowValue(text: string, pair: Pair, value: unknown, style: Style): Edits {
  const colon = colonEnd(pair);
  const old = valueOf(pair);
  const isEmpty = old === undefined || startOf(old) === contentEnd(old);
  const at = colon ?? contentEnd(pair.key);
  if (isEmpty) return [{ start: at, end: at, text: `${colon === undefined ? ':' : ''} ${flowText(value, style)}` }];
  return replaceFlowNode(text, old, startOf(pair.key), value, style);
}

/** Another value in the place of an item, or of the value whose key starts at `owner`. */
export function replaceFlowNode(text: string, old: unknown, owner: number, value: unknown, style: Style): Edits {
  const start = startOf(old);
  const end = contentEnd(old);
  const isOpen = startsLine(text, owner);
  return [{ start, end, text: isOpen ? brokenText(value, style, indentOf(text, owner), columnOf(text, start)) : flowText(value, style) }];
}
