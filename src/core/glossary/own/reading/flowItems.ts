/**
 * Finds the entries of lists in brackets in a file that cannot be read as a whole. Brackets are matched; where they do not
 * match, an entry begins at each line that begins with a brace as far left as the first entry did.
 */
import type { Range } from './tree';

export interface FlowSection {
  readonly key: string;
  readonly at: Range;
  readonly items: readonly Range[];
}

const HEAD = /^[ \t{,]*(["']?)([A-Za-z_][\w-]*)\1[ \t]*:[ \t\r\n]*\[/gmu;

/** The lists at the top of a file. */
export function flowSections(text: string): readonly FlowSection[] {
  const heads = [...text.matchAll(HEAD)];
  const first = heads[0];
  if (first === undefined) return [];
  // What is written like a head deeper inside is a field of an entry.
  const column = firstColumn(text, first.index + first[0].length, text.length);
  const tops = column < 0 ? [first] : heads.filter((head) => columnOf(text, head) < column);
  return tops.map((head, index) => {
    const key = head[2] ?? '';
    const start = head.index + head[0].indexOf(key);
    const end = tops[index + 1]?.index ?? text.length;
    return { key, at: { start, end: start + key.length }, items: flowItems(text, { start: head.index + head[0].length, end }) };
  });
}

function columnOf(text: string, { index, 0: head, 2: key = '' }: RegExpExecArray): number {
  const at = index + head.indexOf(key);
  return at - text.lastIndexOf('\n', at - 1) - 1;
}

/** The entries in a list that begins just before `start`, each without the comma after it. */
export function flowItems(text: string, { start, end }: Range): readonly Range[] {
  const items: Range[] = [];
  const column = firstColumn(text, start, end);
  const scan = { depth: 0, begun: -1, isOver: false };
  const close = (at: number): void => {
    if (scan.begun >= 0) items.push({ start: scan.begun, end: scan.begun + text.slice(scan.begun, at).trimEnd().length });
    scan.begun = -1;
  };
  for (let at = start; at < end; at += 1) {
    const char = text[at] ?? '';
    if (char === '{' && (scan.depth !== 0 || scan.begun >= 0 || scan.isOver) && startsLine(text, at, column)) {
      if (scan.begun >= 0) close(beforeComma(text, scan.begun, at));
      scan.depth = 0;
      scan.isOver = false;
    }
    if (scan.isOver) continue;
    if (scan.depth === 0 && (char === ',' || char === ']')) {
      close(at);
      // One bracket too many must not hide the entries below it.
      scan.isOver = char === ']';
      continue;
    }
    if (scan.begun < 0 && !/\s/u.test(char)) scan.begun = at;
    if ((char === '"' || char === "'") && beginsText(text, at)) at = stringEnd(text, at, end);
    else if (char === '{' || char === '[') scan.depth += 1;
    else if (char === '}' || char === ']') scan.depth = Math.max(0, scan.depth - 1);
  }
  close(end);
  return items;
}

/** A quote in the middle of a text is an apostrophe. */
function beginsText(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /\s/u.test(text[before] ?? '')) before -= 1;
  return '[{,:'.includes(text[before] ?? ',');
}

const BRACE = /^[ \t]*(?=\{)/gmu;

/**
 * How far from their lines' beginning the entries stand, if they begin lines; else -1. Where the first one is the odd one,
 * the others tell.
 */
function firstColumn(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/u.test(text[at] ?? '')) at += 1;
  const first = at - text.lastIndexOf('\n', at) - 1;
  if (text[at] !== '{' || !startsLine(text, at, first)) return -1;
  const counts = new Map<number, number>();
  for (const [blanks] of text.slice(at - first, end).matchAll(BRACE)) counts.set(blanks.length, (counts.get(blanks.length) ?? 0) + 1);
  const isUsual = (column: number): boolean => (counts.get(column) ?? 0) > 1 && column < first + 3;
  return [...counts.keys()].sort((one, other) => one - other).find(isUsual) ?? first;
}

function startsLine(text: string, at: number, column: number): boolean {
  return column >= 0 && (at - column === 0 || text[at - column - 1] === '\n') && text.slice(at - column, at).trim() === '';
}

/** Where an entry ends whose brackets do not match. */
function beforeComma(text: string, begun: number, at: number): number {
  const before = text.slice(begun, at).trimEnd();
  return begun + before.length - (before.endsWith(',') ? 1 : 0);
}

/** The closing quote, or the end of the line for a text that is not closed there. */
function stringEnd(text: string, start: number, end: number): number {
  const quote = text[start];
  for (let at = start + 1; at < end; at += 1) {
    const char = text[at];
    if (char === quote) return at;
    if (char === '\\' && quote === '"') at += 1;
    else if (char === '\n') return at - 1;
  }
  return end;
}
