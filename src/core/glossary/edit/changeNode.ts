/**
 * From what a node says to what it is to say, by as few and as small edits as the text allows: what stays the same keeps
 * its place, its quotes and its comments.
 */
import { isMap, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { deleteItem, deletePair, emptyList, insertItems, insertPair, replaceItem, replaceValue } from './blockEdits';
import { layItem, layPair, layValue } from './blockText';
import { deleteInFlow, insertInFlow, layFlowItem, layFlowPair, replaceFlowNode, replaceFlowValue } from './flowEdits';
import { keyOf, startOf, valueOf } from './layout';
import { isRecord, sameValue } from './sameValue';
import type { Style } from './style';
import { orderEdits } from './orderEdits';
import type { TextEdit } from '../../text/textEdit';

/** Undefined: no safe edit is known. */
export type Edits = readonly TextEdit[] | undefined;
type Values = Readonly<Record<string, unknown>>;

export interface Text {
  readonly body: string;
  readonly style: Style;
}

/**
 * Edits towards a mapping that has `wanted` for `keys` and is otherwise as it was. Sometimes only a part is done at once:
 * a comma belongs to two neighbours. The rest is found by asking again after these are made.
 *
 * @param order Where a new key goes: below the last present one that stands before it here.
 */
export function changeMap(text: Text, map: YAMLMap, current: Values, wanted: Values, keys: readonly string[], order: readonly string[]): Edits {
  const present = new Map(map.items.map((pair, index) => [keyOf(pair), index]));
  const changed = keys.filter((key) => !sameValue(current[key], wanted[key]));
  const edits = changed.map((key) => {
    const pair = map.items[present.get(key) ?? -1];
    return pair === undefined || wanted[key] === undefined ? [] : changePair(text, map, pair, current[key], wanted[key]);
  });
  const gone = changed.filter((key) => present.has(key) && wanted[key] === undefined);
  const added = changed.filter((key) => !present.has(key) && wanted[key] !== undefined);
  const kept = map.items.flatMap((pair, index) => (gone.includes(keyOf(pair) ?? '') ? [] : [index]));
  const place = (key: string) => placeOf(key, order, kept.map((index) => ({ index, key: keyOf(map.items[index] as Pair) ?? '' })));
  if (map.flow !== true) {
    const changes = together([...edits, ...gone.map((key) => deletePair(text.body, map, present.get(key) ?? -1))]);
    const sorted = [...added].sort((one, other) => order.indexOf(one) - order.indexOf(other));
    return inTurn(changes, together(sorted.map((key) => insertPair(text.body, map, place(key), (column) => layPair(key, wanted[key], column, text.style), text.style))));
  }
  const inner = together(edits);
  if (inner === undefined || inner.length > 0) return inner;
  if (gone[0] !== undefined) return deleteInFlow(text.body, map, present.get(gone[0]) ?? -1);
  const [key] = added;
  return key === undefined ? [] : insertInFlow(text.body, map, place(key) + 1, layFlowPair(key, wanted[key], text.style), text.style);
}

/** The index of the pair a new key goes behind. */
function placeOf(key: string, order: readonly string[], present: readonly { readonly index: number; readonly key: string }[]): number {
  const rank = order.indexOf(key);
  const before = rank < 0 ? present : present.filter((each) => order.indexOf(each.key) < rank);
  return (before.at(-1) ?? present[0])?.index ?? -1;
}

function changePair(text: Text, map: YAMLMap, pair: Pair, current: unknown, wanted: unknown): Edits {
  const node = valueOf(pair);
  const deeper = changeCollection(text, node, current, wanted);
  if (deeper !== 'replace') return deeper;
  if (map.flow === true) return replaceFlowValue(text.body, pair, wanted, text.style);
  if (isSeq(node) && node.flow !== true && Array.isArray(wanted)) return emptyList(text.body, pair, node);
  return replaceValue(text.body, pair, (column, used) => layValue(wanted, column, used, text.style), text.style);
}

function changeCollection(text: Text, node: unknown, current: unknown, wanted: unknown): Edits | 'replace' {
  if (isMap(node) && isRecord(current) && isRecord(wanted) && node.items.some((pair) => Object.hasOwn(wanted, keyOf(pair) ?? ''))) {
    const order = Object.keys(wanted);
    return changeMap(text, node, current, wanted, [...new Set([...Object.keys(current), ...order])], order);
  }
  if (isSeq(node) && Array.isArray(current) && Array.isArray(wanted) && node.items.length > 0 && wanted.length > 0) return changeSeq(text, node, current, wanted);
  return 'replace';
}

/** Items alike at both ends stay; those between are changed one by one, then some are added or taken away. */
function changeSeq(text: Text, seq: YAMLSeq, current: readonly unknown[], wanted: readonly unknown[]): Edits {
  const most = Math.min(current.length, wanted.length);
  let head = 0;
  while (head < most && sameValue(current[head], wanted[head])) head += 1;
  let tail = 0;
  while (tail < most - head && sameValue(current.at(-1 - tail), wanted.at(-1 - tail))) tail += 1;
  const middle = wanted.slice(head, most - tail);
  const inner = together(middle.map((item, index) => changeItem(text, seq, head + index, current[head + index], item)));
  const from = most - tail;
  const added = wanted.slice(from, wanted.length - tail);
  const surplus = current.length - most;
  if (seq.flow !== true) {
    const lay = (dash: number) => added.flatMap((item) => layItem(item, dash, text.style));
    const removals = Array.from({ length: surplus }, (_, index) => deleteItem(text.body, seq, from + index));
    return inTurn(together([inner, ...removals]), added.length === 0 ? [] : insertItems(text.body, seq, from, lay, text.style));
  }
  if (inner === undefined || inner.length > 0) return inner;
  if (surplus > 0) return deleteInFlow(text.body, seq, from);
  return added.length === 0 ? [] : insertInFlow(text.body, seq, from, layFlowItem(added[0], text.style), text.style);
}

function changeItem(text: Text, seq: YAMLSeq, index: number, current: unknown, wanted: unknown): Edits {
  const node = seq.items[index];
  // What an item begins with says what it is; with another beginning it is another item.
  const first = isMap(node) ? node.items[0] : undefined;
  const isSame = first === undefined || (isRecord(wanted) && Object.hasOwn(wanted, keyOf(first) ?? ''));
  const deeper = isSame ? changeCollection(text, node, current, wanted) : 'replace';
  if (deeper !== 'replace') return deeper;
  return seq.flow === true ? replaceFlowNode(text.body, node, startOf(node), wanted, text.style) : replaceItem(text.body, seq, index, wanted, text.style);
}

/** Something new below lines that go away: first these go, then there is a place for it. */
function inTurn(changes: Edits, additions: Edits): Edits {
  const both = together([changes, additions]);
  return both === undefined || orderEdits(both) !== undefined ? both : changes;
}

/** All of them; undefined where one of them is. */
function together(edits: readonly Edits[]): Edits {
  return edits.includes(undefined) ? undefined : edits.flatMap((each) => each ?? []);
}
