import { flowText, WIDTH } from './flowText';
import { isRecord } from './sameValue';
import { foldedLines, literalLines, scalarText } from './scalarText';
import type { Style } from './style';

/** A value in block style: what stands on the line of its key or dash, and the whole lines below that. */
export interface Laid {
  readonly head: string;
  readonly body: readonly string[];
}

/** However deep a line is indented, so much text goes on it. */
const LEAST_ROOM = 40;
/** A list of ids goes on one line, as in `sources: [a, b]`. */
const ID = /^[a-z0-9][a-z0-9-]{0,60}$/u;

/**
 * @param column The column of the key.
 * @param used How much of the line the key takes.
 */
export function layValue(value: unknown, column: number, used: number, style: Style): Laid {
  if (Array.isArray(value)) {
    const ids = value.every((item) => typeof item === 'string' && ID.test(item)) && used + flowText(value, style).length <= WIDTH;
    return value.length === 0 || ids ? inline(flowText(value, style)) : { head: '', body: layItems(value, column + style.dash, style) };
  }
  if (!isRecord(value)) return layScalar(value, column + style.step, used, style);
  return Object.keys(value).length === 0 ? inline('{}') : { head: '', body: layMap(value, column + style.step, style) };
}

/** A scalar: on the line where it fits, else folded; several lines stay several. */
export function layScalar(value: unknown, column: number, used: number, style: Style): Laid {
  if (typeof value !== 'string') return inline(String(value));
  const lines = literalLines(value);
  if (lines !== undefined) return { head: '|-', body: lines.map((line) => (line === '' ? '' : pad(column) + line)) };
  const line = scalarText(value, style.readsAsText, false);
  const folded = used + line.length <= WIDTH ? undefined : foldedLines(value, Math.max(LEAST_ROOM, WIDTH - column));
  return folded === undefined ? inline(line) : { head: '>-', body: folded.map((each) => pad(column) + each) };
}

/** A mapping, a key a line. */
export function layMap(value: Readonly<Record<string, unknown>>, column: number, style: Style): readonly string[] {
  return Object.entries(value).flatMap(([key, item]) => layPair(key, item, column, style));
}

export function layPair(key: string, value: unknown, column: number, style: Style): readonly string[] {
  const name = `${scalarText(key, style.readsAsText, true)}:`;
  const { head, body } = layValue(value, column, column + name.length + 1, style);
  return [pad(column) + name + (head === '' ? '' : ` ${head}`), ...body];
}

/** A row of the glossary as an item of a list: always a key a line. */
export function layRow(row: Readonly<Record<string, unknown>>, dash: number, style: Style): readonly string[] {
  const [first = '', ...rest] = layMap(row, dash + style.gap, style);
  return [`${pad(dash)}-${first.slice(dash + 1)}`, ...rest];
}

/** An item of a list within a row: small mappings go on one line. */
export function layItem(value: unknown, dash: number, style: Style): readonly string[] {
  const column = dash + style.gap;
  const lead = `${pad(dash)}-${pad(style.gap - 1)}`;
  if (isRecord(value) && Object.keys(value).length > 0) {
    const line = flowText(value, style);
    return column + line.length <= WIDTH && Object.values(value).every((item) => !isRecord(item)) ? [lead + line] : layRow(value, dash, style);
  }
  if (typeof value === 'object') return [lead + flowText(value, style)];
  const { head, body } = layScalar(value, column, column, style);
  return [lead + head, ...body];
}

function layItems(values: readonly unknown[], dash: number, style: Style): readonly string[] {
  return values.flatMap((value) => layItem(value, dash, style));
}

function inline(head: string): Laid {
  return { head, body: [] };
}

function pad(width: number): string {
  return ' '.repeat(Math.max(0, width));
}
