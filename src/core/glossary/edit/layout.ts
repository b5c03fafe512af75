/** Where things stand in a YAML text. All offsets are UTF-16, all ranges half-open. */
import { isAlias, isCollection, isPair, isScalar, type CST, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the line after that of an offset starts; the end of the text after the last one. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** The blanks a line begins with. */
export function indentOf(text: string, at: number): string {
  return /^[ \t]*/u.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}

/** Whether nothing but blanks stands before an offset on its line. */
export function startsLine(text: string, at: number): boolean {
  return indentOf(text, at).length === columnOf(text, at);
}

export function valueOf(pair: Pair): Node | undefined {
  const { value } = pair;
  return isScalar(value) || isAlias(value) || isCollection(value) ? value : undefined;
}

export function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

export function startOf(node: unknown): number {
  return isScalar(node) || isAlias(node) || isCollection(node) ? (node.range?.[0] ?? 0) : 0;
}

/**
 * Where what a node says ends, comments and blank lines behind it left out. Behind a block scalar that is the start of
 * the next line.
 */
export function contentEnd(node: unknown): number {
  if (isPair(node)) return contentEnd(valueOf(node) ?? node.key);
  if (isCollection(node) && node.flow !== true && node.items.length > 0) return contentEnd(node.items.at(-1));
  return isScalar(node) || isAlias(node) || isCollection(node) ? (node.range?.[1] ?? 0) : 0;
}

/** The offset of the dash of an item of a block list. */
export function dashOf(seq: YAMLSeq, index: number): number | undefined {
  const token = seq.srcToken;
  if (token?.type !== 'block-seq') return undefined;
  const dashes = token.items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind').slice(0, 1));
  return dashes[index]?.offset;
}

/** The offset behind the colon of a pair; undefined for a key without one. */
export function colonEnd(pair: Pair): number | undefined {
  const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon === undefined ? undefined : colon.offset + 1;
}

/** An item between brackets or braces. */
export interface FlowItem {
  readonly start: number;
  readonly end: number;
  /** The offset of the comma that follows it. */
  readonly comma: number | undefined;
}

const BETWEEN: ReadonlySet<CST.SourceToken['type']> = new Set(['space', 'newline', 'comment', 'comma']);

/** The items of a collection in flow style, in step with its `items`; undefined where they cannot be told apart. */
export function flowItems(node: YAMLMap | YAMLSeq): readonly FlowItem[] | undefined {
  const token = node.srcToken;
  if (token?.type !== 'flow-collection') return undefined;
  const items: { start: number; end: number; comma: number | undefined }[] = [];
  for (const { start, key, sep, value } of token.items) {
    const comma = start.find(({ type }) => type === 'comma');
    const last = items.at(-1);
    if (comma !== undefined && last !== undefined && last.comma === undefined) last.comma = comma.offset;
    const first = start.find(({ type }) => !BETWEEN.has(type)) ?? key ?? sep?.[0] ?? value;
    if (first === undefined) continue;
    items.push({ start: first.offset, end: contentEnd(node.items[items.length]), comma: undefined });
  }
  return items.length === node.items.length ? items : undefined;
}

/** Behind the comments that stand right of a column on lines of their own below `end`: they belong to what ends there. */
export function withComments(text: string, end: number, column: number): number {
  let last = end;
  for (let line = end > 0 && text[end - 1] === '\n' ? end : nextLine(text, end); line < text.length; line = nextLine(text, line)) {
    const words = text.slice(line, lineEnd(text, line));
    const indent = words.search(/\S/u);
    if (indent < 0) continue;
    if (words[indent] !== '#' || indent <= column) break;
    last = line + words.length;
  }
  return last;
}
