/**
 * Finds the entries of a file by their indentation alone, before anything is parsed: so a broken entry takes no other one
 * along. In valid YAML no line of an entry is indented less than the content of its first line.
 */
import type { Limits } from './limits';
import { indentOf, isBlank, isSilent, type Line } from './lines';
import type { Range } from './tree';

/** Lines that make up one entry. */
export interface BlockItem {
  readonly lines: readonly Line[];
  /** Whether the entry stands where entries of its list stand. */
  readonly isAligned: boolean;
  /** How many of the lines stand before one that strayed into the entry, if one did: what follows may belong to that. */
  readonly beforeStray?: number;
}

export interface BlockSection {
  readonly key: string;
  readonly at: Range;
  /** The entries of a list that is written with dashes. */
  readonly items: readonly BlockItem[];
  /** Instead: the lines of a section that is anything else, its key included. */
  readonly other: readonly Line[] | undefined;
}

interface Draft {
  readonly key: string;
  readonly at: Range;
  /** What stands beside the key, if anything does. */
  readonly value: string;
  readonly lines: Line[];
  /** The indentation of the first dash below, once there is one. */
  column: number;
}

/** How an entry begins, as a rule. */
const NAMED = /^- +(?:id|form):/u;

const TOP_KEY = /(["']?)([A-Za-z_][\w-]*)\1[ ]*:(?=[ \r\n]|$)/uy;

type Most = Pick<Limits, 'sections' | 'rows'>;

export interface Blocks {
  readonly sections: readonly BlockSection[];
  /** Where a further document begins, which is not read. */
  readonly further: Line | undefined;
}

/**
 * The sections of a file whose top level is written with keys at the beginning of lines; undefined for any other file.
 *
 * @param keys The sections that are known; another key within brackets that are open is a mistake in there.
 * @param most Sections at most, and entries of each; of more entries one more is told, so that it can be named.
 */
export function blockSections(text: string, lines: readonly Line[], keys: readonly string[], most: Most): Blocks | undefined {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  for (const line of lines) {
    const isTop = indentOf(line) === 0 && !isSilent(text, line);
    const mark = isTop ? text.slice(line.start, line.start + 3) : '';
    if (mark === '...') break;
    if (mark === '---' && current !== undefined) return { sections: drafts.map((draft) => sectionOf(text, draft, most.rows + 1)), further: line };
    if (current === undefined && isPreamble(text, line, mark)) continue;
    const draft = isTop && drafts.length < most.sections ? draftAt(text, line) : undefined;
    if (draft !== undefined && (keys.includes(draft.key) || current === undefined || !isOpen(text, current))) {
      drafts.push(draft);
      current = draft;
    } else if (current === undefined) return undefined;
    else {
      if (isDash(text, line)) current = listFor(drafts, current, indentOf(line));
      current.lines.push(line);
    }
  }
  return { sections: drafts.map((draft) => sectionOf(text, draft, most.rows + 1)), further: undefined };
}

/** What may stand above the first key. A document that begins beside its mark is left to the library. */
function isPreamble(text: string, line: Line, mark: string): boolean {
  return isSilent(text, line) || mark.startsWith('%') || (mark === '---' && text.slice(line.start + 3, line.end).trim() === '');
}

function draftAt(text: string, line: Line): Draft | undefined {
  TOP_KEY.lastIndex = line.start;
  const found = TOP_KEY.exec(text);
  const key = found?.[2];
  if (found === null || key === undefined) return undefined;
  const rest = text.slice(line.start + found[0].length, line.end).trim();
  return { key, at: { start: line.start, end: line.start + found[0].length - 1 }, value: rest.startsWith('#') ? '' : rest, lines: [line], column: -1 };
}

/** Whether brackets that a section begins with are still open. */
function isOpen(text: string, { value, lines }: Draft): boolean {
  const last = lines.at(-1);
  return value.startsWith('[') && !value.endsWith(']') && last !== undefined && !text.slice(last.content, last.end).startsWith(']');
}

/** Where a line with a dash belongs: a key that strayed out of an entry holds no list, or one that is indented otherwise. */
function listFor(drafts: readonly Draft[], current: Draft, column: number): Draft {
  if (current.column === column) return current;
  if (current.value === '' && current.column < 0) {
    current.column = column;
    return current;
  }
  if (current.value === '' && column > current.column) return current;
  const lists = drafts.filter((draft) => draft.value === '');
  const list = lists.filter((draft) => draft.column === column).at(-1) ?? (current.value === '' ? current : (lists.at(-1) ?? current));
  list.column = list.column < 0 ? column : Math.min(list.column, column);
  return list;
}

function sectionOf(text: string, { key, at, value, lines }: Draft, most: number): BlockSection {
  const body = lines.slice(1);
  const first = body.find((line) => !isSilent(text, line));
  if (value === '' && first === undefined) return { key, at, items: [], other: undefined };
  const column = value === '' && first !== undefined ? columnOf(text, body, first) : undefined;
  return column === undefined ? { key, at, items: [], other: lines } : { key, at, items: itemsOf(text, body, column, most), other: undefined };
}

/** How far the entries of a list are indented, also where one of them is indented wrongly; undefined for no list. */
function columnOf(text: string, lines: readonly Line[], first: Line): number | undefined {
  const dashes = lines.filter((line) => isDash(text, line));
  const begun = dashes[0];
  if (begun === undefined) return undefined;
  // The first entry may have lost its dash.
  const least = dashes.reduce((most, dash) => Math.min(most, indentOf(dash)), Infinity);
  if (begun !== first) return least <= indentOf(first) || dashes.some((dash) => indentOf(dash) === least && NAMED.test(text.slice(dash.content, dash.end))) ? least : undefined;
  const counts = new Map<number, number>();
  for (const dash of dashes) counts.set(indentOf(dash), (counts.get(indentOf(dash)) ?? 0) + 1);
  const column = indentOf(begun);
  // In valid YAML nothing is indented less than the first entry, nor a little more: then the first one is the odd one.
  const isOdd = (other: number): boolean => (counts.get(other) ?? 0) > 1 && (other < column || (counts.get(column) === 1 && other > column && other < contentColumn(text, begun)));
  return [...counts.keys()].sort((one, other) => one - other).find(isOdd) ?? column;
}

function itemsOf(text: string, lines: readonly Line[], column: number, most: number): readonly BlockItem[] {
  const items: { lines: Line[]; isAligned: boolean; beforeStray?: number }[] = [];
  let [good, goodContent] = [-1, Infinity];
  let [current, content] = [-1, Infinity];
  for (const line of lines) {
    const isOutside = !isSilent(text, line) && indentOf(line) < content;
    if (isOutside && items.length >= most) break;
    const isAligned = isOutside && isDash(text, line) && indentOf(line) === column;
    if (isAligned) {
      current = good = items.push({ lines: [], isAligned }) - 1;
      content = goodContent = contentColumn(text, line);
    } else if (isOutside && content !== goodContent && indentOf(line) >= goodContent) {
      [current, content] = [good, goodContent];
      const item = items[good];
      if (item !== undefined) item.beforeStray ??= item.lines.length;
    } else if (isOutside && (current < 0 || isDash(text, line) || items[current]?.isAligned === true)) {
      current = items.push({ lines: [], isAligned }) - 1;
      // What strayed belongs to no entry; only a dash tells how far it goes.
      content = isDash(text, line) ? contentColumn(text, line) : Infinity;
    }
    items[current]?.lines.push(line);
  }
  return items;
}

function contentColumn(text: string, { start, content, end }: Line): number {
  let at = content + 1;
  while (at < end && text[at] === ' ') at += 1;
  return at === end || text[at] === '#' ? content - start + 1 : at - start;
}

function isDash(text: string, line: Line): boolean {
  return !isBlank(line) && text[line.content] === '-' && (text[line.content + 1] === ' ' || line.content + 1 === line.end);
}
