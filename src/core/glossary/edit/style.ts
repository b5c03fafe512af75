import { isCollection, isMap, isPair, isSeq, visit, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import { columnOf, dashOf, indentOf, startsLine, valueOf } from './layout';
import type { ReadsAsText } from './scalarText';

/** How a file is written, so that what is added looks like what is there. Columns and widths in UTF-16 units. */
export interface Style {
  readonly eol: '\n' | '\r\n';
  /** A file of JSON stays one. */
  readonly json: boolean;
  /** How far a mapping stands right of the key it belongs to. */
  readonly step: number;
  /** How far the dashes of a list stand right of the key it belongs to; often 0 or 2. */
  readonly dash: number;
  /** From a dash to what it begins; 2 for `- a`. */
  readonly gap: number;
  /** What a level of braces and brackets over several lines is indented by. */
  readonly unit: string;
  readonly readsAsText: ReadsAsText;
}

/** So many nodes show the style; a long file on a single line would cost time without end. */
const MOST_LOOKED_AT = 2_000;

interface Seen {
  step: number | undefined;
  dash: number | undefined;
  gap: number | undefined;
  unit: string | undefined;
}

/** Reads the style off the first place that shows it; YAML's usual two spaces where nothing does. */
export function styleOf(text: string, document: Document, json: boolean): Style {
  const seen: Seen = { step: undefined, dash: undefined, gap: undefined, unit: undefined };
  let looked = 0;
  visit(document, (_, node, path) => {
    if ((looked += 1) > MOST_LOOKED_AT) return visit.BREAK;
    if (isPair(node)) {
      const parent = path.at(-1);
      const key = isMap(parent) && !isInFlow(parent) ? rangeStart(node.key) : undefined;
      const value = valueOf(node);
      if (key !== undefined && isMap(value) && !isInFlow(value) && startsLine(text, rangeStart(value) ?? 0)) seen.step ??= (columnIn(text, value) ?? 0) - columnOf(text, key);
      if (key !== undefined && isSeq(value) && !isInFlow(value)) seen.dash ??= columnOf(text, dashOf(value, 0) ?? key) - columnOf(text, key);
    } else if (isSeq(node) && !isInFlow(node)) seen.gap ??= gapOf(text, node);
    else if (isCollection(node) && isInFlow(node)) seen.unit ??= unitOf(text, node);
    return isFull(seen) ? visit.BREAK : undefined;
  });
  const step = positive(seen.step) ?? 2;
  const tests = document.schema.tags.flatMap((tag) => ('test' in tag && tag.default === true && tag.tag !== 'tag:yaml.org,2002:str' ? (tag.test ?? []) : []));
  return {
    eol: text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n',
    json,
    step,
    dash: seen.dash !== undefined && seen.dash >= 0 ? seen.dash : 2,
    gap: Math.max(2, seen.gap ?? 2),
    unit: seen.unit ?? ' '.repeat(step),
    readsAsText: (plain) => !tests.some((test) => test.test(plain)),
  };
}

function isFull({ step, dash, gap, unit }: Seen): boolean {
  return unit !== undefined && step !== undefined && dash !== undefined && gap !== undefined;
}

function isInFlow(node: YAMLMap | YAMLSeq): boolean {
  return node.flow === true;
}

function rangeStart(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node ? (node as { range?: readonly number[] | null }).range?.[0] : undefined;
}

function columnIn(text: string, node: unknown): number | undefined {
  const start = rangeStart(node);
  return start === undefined ? undefined : columnOf(text, start);
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined;
}

function gapOf(text: string, seq: YAMLSeq): number | undefined {
  const dash = dashOf(seq, 0);
  const item = rangeStart(seq.items[0]);
  if (dash === undefined || item === undefined) return undefined;
  const between = text.slice(dash + 1, item);
  return /^ +$/u.test(between) ? item - dash : undefined;
}

function unitOf(text: string, node: YAMLMap | YAMLSeq): string | undefined {
  const open = rangeStart(node);
  const first = node.items[0];
  const item = rangeStart(isPair(first) ? first.key : first);
  if (open === undefined || item === undefined || !startsLine(text, item)) return undefined;
  const outer = indentOf(text, open);
  const inner = indentOf(text, item);
  return inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : undefined;
}
