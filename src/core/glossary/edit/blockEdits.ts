/** Edits of block style: a key or an item a line. Undefined where the text is laid out so that none is safe. */
import { isCollection, isScalar, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { layItem, layScalar, type Laid } from './blockText';
import { colonEnd, columnOf, contentEnd, dashOf, lineEnd, lineStart, nextLine, startOf, startsLine, valueOf, withComments } from './layout';
import type { Style } from './style';
import type { TextEdit } from '../../text/textEdit';

type Edits = readonly TextEdit[] | undefined;

/** Lays out lines for a column. */
export type LayLines = (column: number) => readonly string[];

/** A pair below the one at `index`, laid out for the column of the keys. */
export function insertPair(text: string, map: YAMLMap, index: number, lay: LayLines, style: Style): Edits {
  const before = map.items[index];
  const first = map.items[0];
  if (before === undefined || first === undefined) return undefined;
  const column = columnOf(text, startOf(first.key));
  return [insertBelow(text, withComments(text, contentEnd(before), column), lay(column), style)];
}

/** Items of a list, laid out for its dashes, before the item at `index` or behind the last. */
export function insertItems(text: string, seq: YAMLSeq, index: number, lay: LayLines, style: Style): Edits {
  const dash = dashOf(seq, 0);
  if (dash === undefined || !startsLine(text, dash)) return undefined;
  const column = columnOf(text, dash);
  if (index > 0) return [insertBelow(text, withComments(text, contentEnd(seq.items[index - 1]), column), lay(column), style)];
  const at = lineStart(text, dash);
  return [{ start: at, end: at, text: lay(column).map((line) => line + style.eol).join('') }];
}

export function deletePair(text: string, map: YAMLMap, index: number): Edits {
  const pair = map.items[index];
  if (pair === undefined) return undefined;
  const start = startOf(pair.key);
  const end = contentEnd(pair);
  if (startsLine(text, start)) return [deleteLines(text, start, withComments(text, end, columnOf(text, start)))];
  const next = map.items[index + 1];
  if (next === undefined) return undefined;
  // The first key beside a dash: the next one moves up, unless a comment stands between.
  const following = startOf(next.key);
  return [text.slice(end, following).includes('#') ? { start, end: Math.min(end, lineEnd(text, start)), text: '' } : { start, end: following, text: '' }];
}

export function deleteItem(text: string, seq: YAMLSeq, index: number): Edits {
  const dash = dashOf(seq, index);
  if (dash === undefined || !startsLine(text, dash)) return undefined;
  return [deleteLines(text, dash, withComments(text, contentEnd(seq.items[index]), columnOf(text, dash)))];
}

/** All items of a list that is the value of a key: what stays is an empty list, and the comments between them. */
export function emptyList(text: string, pair: Pair, seq: YAMLSeq): Edits {
  const colon = colonEnd(pair);
  const lines = seq.items.map((_, index) => deleteItem(text, seq, index));
  if (colon === undefined || lines.includes(undefined)) return undefined;
  return [{ start: colon, end: colon, text: ' []' }, ...lines.flatMap((line) => line ?? [])];
}

/**
 * Another value for a key.
 *
 * @param lay Is given the column of the key, and how much of its line the key takes.
 */
export function replaceValue(text: string, pair: Pair, lay: (column: number, used: number) => Laid, style: Style): Edits {
  const colon = colonEnd(pair);
  if (colon === undefined) return undefined;
  const start = startOf(pair.key);
  const column = columnOf(text, start);
  return replace(text, colon, valueOf(pair), lay(column, column + (colon - start) + 1), style);
}

export function replaceItem(text: string, seq: YAMLSeq, index: number, value: unknown, style: Style): Edits {
  const dash = dashOf(seq, index);
  if (dash === undefined) return undefined;
  if (typeof value === 'object') {
    const end = contentEnd(seq.items[index]);
    const lines = layItem(value, columnOf(text, dash), style).join(style.eol);
    return [{ start: lineStart(text, dash), end, text: text[end - 1] === '\n' ? lines + style.eol : lines }];
  }
  const column = columnOf(text, dash) + style.gap;
  return replace(text, dash + 1, seq.items[index], layScalar(value, column, column, style), style);
}

/** Puts a laid-out value in the place of the old one, behind the colon or dash that ends at `mark`. */
function replace(text: string, mark: number, old: unknown, laid: Laid, style: Style): Edits {
  if (isBlock(old)) return replaceLines(text, mark, old, laid, style);
  const isEmpty = old === undefined || startOf(old) === contentEnd(old);
  const start = isEmpty ? mark : startOf(old);
  const end = isEmpty ? mark : contentEnd(old);
  const between = text.slice(mark, start);
  const isBare = between.trim() === '';
  if (laid.head === '' && !isBare) return undefined;
  const keepsPlace = laid.head !== '' && !isEmpty && (!isBare || !between.includes('\n'));
  const from = keepsPlace ? start : mark;
  const first = (keepsPlace || laid.head === '' ? '' : ' ') + laid.head;
  if (end > start && text[end - 1] === '\n') {
    const comment = headerComment(old);
    return [{ start: isBare ? from : start, end, text: [(isBare ? first : laid.head) + (comment === '' ? '' : ` ${comment}`), ...laid.body, ''].join(style.eol) }];
  }
  const line = lineEnd(text, end);
  if (text.slice(end, line).trim() === '') return [{ start: from, end: laid.body.length === 0 ? end : line, text: [first, ...laid.body].join(style.eol) }];
  return [{ start: from, end, text: first }, ...(laid.body.length === 0 ? [] : [insertBelow(text, line, laid.body, style)])];
}

/** The same where the old value is whole lines; a comment on the line above them stays. */
function replaceLines(text: string, mark: number, old: unknown, laid: Laid, style: Style): Edits {
  const start = startOf(old);
  if (!startsLine(text, start)) return undefined;
  const { start: from, end: to } = deleteLines(text, start, contentEnd(old));
  const lines = laid.body.map((line) => line + style.eol).join('');
  return [...(laid.head === '' ? [] : [{ start: mark, end: mark, text: ` ${laid.head}` }]), { start: from, end: to, text: lines }];
}

function isBlock(node: unknown): boolean {
  return isCollection(node) && node.flow !== true;
}

/** The comment behind `>-`, which is a part of the value's own range. */
function headerComment(node: unknown): string {
  const token = isScalar(node) ? node.srcToken : undefined;
  if (token?.type !== 'block-scalar') return '';
  const comment = token.props.find(({ type }) => type === 'comment');
  return comment !== undefined && 'source' in comment ? comment.source : '';
}

/** Lines below the line on which `end` stands, or from `end` on where that starts a line. */
function insertBelow(text: string, end: number, lines: readonly string[], style: Style): TextEdit {
  if (end > 0 && text[end - 1] === '\n') return { start: end, end, text: lines.map((line) => line + style.eol).join('') };
  const at = lineEnd(text, end);
  return { start: at, end: at, text: lines.map((line) => style.eol + line).join('') };
}

/** From the line of `start` through that of `end`. */
function deleteLines(text: string, start: number, end: number): TextEdit {
  const from = lineStart(text, start);
  const to = end > from && text[end - 1] === '\n' ? end : nextLine(text, end);
  return { start: from, end: to, text: '' };
}
