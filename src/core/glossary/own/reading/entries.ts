/** The entries of a file, each read by itself: what is wrong with one says nothing of another. */
import type { L10n } from '../../../text/l10n';
import { blockSections, type BlockItem, type BlockSection } from './blockSections';
import { endsBeforeRepetition } from './repetition';
import { flowItems, flowSections } from './flowItems';
import type { Limits } from './limits';
import { isSilent, linesOf, type Line } from './lines';
import { plainBlock } from './plainBlock';
import { plainFlow } from './plainFlow';
import type { Fault, Range, Tree } from './tree';
import { readYaml, type Effort } from './yamlTree';

export interface Section {
  readonly key: string;
  readonly at: Range;
  /** None for a section that was not asked for. */
  readonly entries: readonly Tree[];
}

export interface Entries {
  readonly sections: readonly Section[];
  readonly faults: readonly Fault[];
}

/** What is looked for in a file. */
export interface Wanted {
  /** The sections whose entries are asked for. */
  readonly keys: readonly string[];
  /** For entries that hold entries themselves: the keys that such an entry may have. */
  readonly within?: readonly string[];
}

interface Reading {
  readonly wanted: Wanted;
  readonly text: string;
  readonly limits: Limits;
  readonly l10n: L10n;
  readonly effort: Effort;
  readonly faults: Fault[];
  /** Entries that may still be read. */
  left: number;
}

export function readEntries(text: string, wanted: Wanted, limits: Limits, l10n: L10n): Entries {
  const reading: Reading = { wanted, text, limits, l10n, effort: { anchors: new Map(), spent: 0 }, faults: [], left: limits.rows };
  const lines = linesOf(text, text.startsWith('\ufeff') ? 1 : 0);
  const sections = sectionsOf(reading, lines);
  return { sections, faults: reading.faults };
}

function sectionsOf(reading: Reading, lines: readonly Line[]): readonly Section[] {
  const { text, limits } = reading;
  const first = lines.find((line) => !isSilent(text, line) && !text.startsWith('---', line.start));
  if (first === undefined) return [];
  const whole = { start: first.content, end: lines.at(-1)?.end ?? first.end };
  if (text[first.content] === '{') {
    const tree = plainFlow(text, whole, 0, limits.depth);
    if (tree !== undefined && text.slice(tree.end).trim() === '') return topOf(reading, tree, whole);
    const sections = flowSections(text);
    if (sections.length > 0) return sections.slice(0, limits.sections).map(({ key, at, items }) => ({ key, at, entries: isAsked(reading, key) ? items.flatMap((item) => flowEntry(reading, item)) : [] }));
  }
  const blocks = blockSections(text, lines, reading.wanted.keys, limits);
  if (blocks === undefined) return topOf(reading, yaml(reading, { start: first.start, end: whole.end }), whole);
  if (blocks.further !== undefined) reading.faults.push({ start: blocks.further.start, end: blocks.further.end, reason: reading.l10n.t('begins a second document; a glossary file holds one') });
  return blocks.sections.map((block) => blockSection(reading, block));
}

/** The sections of a file that was read in one piece. */
function topOf(reading: Reading, tree: Tree | undefined, whole: Range): readonly Section[] {
  if (tree === undefined) return [];
  if (tree.kind === 'mapping') return tree.pairs.slice(0, reading.limits.sections).map(({ key, at, value }) => ({ key, at, entries: isAsked(reading, key) ? listOf(reading, value, at) : [] }));
  reading.faults.push({ start: whole.start, end: Math.min(whole.end, whole.start + 80), reason: reading.l10n.t('must hold lists such as {0}', 'roles') });
  return [];
}

function listOf(reading: Reading, value: Tree, at: Range): readonly Tree[] {
  if (value.kind === 'scalar' && value.value === null) return [];
  if (value.kind === 'sequence') return value.items.filter((item) => takes(reading, item));
  reading.faults.push({ ...at, reason: reading.l10n.t('must be a list') });
  return [];
}

function isAsked({ wanted }: Reading, key: string): boolean {
  return wanted.keys.includes(key);
}

function blockSection(reading: Reading, { key, at, items, other }: BlockSection): Section {
  if (!isAsked(reading, key)) return { key, at, entries: anchored(reading, items, other) };
  if (other === undefined) return { key, at, entries: items.flatMap((item) => blockEntry(reading, item)) };
  const range = rangeOf(other);
  const open = reading.text.slice(at.end + 1, range.end).search(/\S/u) + at.end + 1;
  const tree = plainBlock(reading.text, other, reading.limits.depth);
  if (tree === undefined && reading.text[open] === '[') return { key, at, entries: flowItems(reading.text, { start: open + 1, end: range.end }).flatMap((item) => flowEntry(reading, item)) };
  const pairs = tree ?? yaml(reading, range);
  return { key, at, entries: pairs?.kind === 'mapping' ? pairs.pairs.flatMap(({ value }) => listOf(reading, value, at)) : [] };
}

/** A section of another name may hold what the entries repeat. */
function anchored(reading: Reading, items: readonly BlockItem[], other: readonly Line[] | undefined): readonly never[] {
  for (const lines of [...items.map((item) => item.lines), other ?? []]) {
    const range = rangeOf(lines);
    if (reading.text.slice(range.start, range.end).includes('&')) yaml(reading, range);
  }
  return [];
}

function blockEntry(reading: Reading, item: BlockItem, within = reading.wanted.within): readonly Tree[] {
  const { text, limits, l10n } = reading;
  const { isAligned } = item;
  const lines = linesOfEntry(text, item);
  const range = rangeOf(lines);
  if (!takes(reading, range)) return [];
  if (!isAligned) {
    const start = lines[0]?.content ?? range.start;
    reading.faults.push({ start, end: lines[0]?.end ?? range.end, reason: text[start] === '\t' ? l10n.t('is indented with a tab; use spaces') : l10n.t('is not indented as the other entries, and is left out') });
    return [];
  }
  if (within !== undefined && within.length > 0 && nests(text, lines)) return nestedEntry(reading, lines, within);
  const tree = plainBlock(text, lines, limits.depth + 1) ?? yaml(reading, range) ?? firstOf(reading, lines);
  return tree?.kind === 'sequence' ? tree.items.slice(0, 1) : [];
}

/** Whether an entry begins with a dash and a key beside it. */
function nests(text: string, [first]: readonly Line[]): boolean {
  return first !== undefined && /^- +[A-Za-z_][\w-]*:(?: |$)/u.test(text.slice(first.content, first.end));
}

/** An entry that holds entries itself: each of them is read by itself, too. */
function nestedEntry(reading: Reading, lines: readonly Line[], keys: readonly string[]): readonly Tree[] {
  const inner = innerLines(reading.text, lines);
  const start = inner[0]?.start ?? 0;
  const blocks = blockSections(reading.text, inner, keys, reading.limits);
  const pairs = (blocks?.sections ?? []).flatMap(({ key, at, items, other }) => {
    if (other !== undefined) {
      const tree = plainBlock(reading.text, other, reading.limits.depth) ?? yaml(reading, rangeOf(other));
      return tree?.kind === 'mapping' ? tree.pairs : [];
    }
    const trees = items.flatMap((item) => blockEntry(reading, item, NOTHING));
    return [{ key, at, value: { kind: 'sequence', items: trees, start: trees[0]?.start ?? at.end, end: trees.at(-1)?.end ?? at.end } as const }];
  });
  return [{ kind: 'mapping', pairs, start, end: pairs.at(-1)?.value.end ?? start }];
}

const NOTHING: readonly string[] = [];

/** The lines of an entry without what stands left of it, as if it were a file. */
function innerLines(text: string, lines: readonly Line[]): readonly Line[] {
  const [first, ...others] = lines;
  if (first === undefined) return [];
  let content = first.content + 1;
  while (text[content] === ' ') content += 1;
  const column = content - first.start;
  const rest = others.map((line) => {
    const start = Math.min(line.start + column, line.end);
    // Only a comment can stand further left.
    return { start, content: line.content < start ? line.end : line.content, end: line.end };
  });
  return [{ start: content, content, end: first.end }, ...rest];
}

/** Where a key comes again behind a line that strayed into an entry, that line was the broken beginning of another. */
function linesOfEntry(text: string, { lines, beforeStray }: BlockItem): readonly Line[] {
  return beforeStray !== undefined && endsBeforeRepetition(text, lines).length > 0 ? lines.slice(0, beforeStray) : lines;
}

/** Of two entries that run into one because the line between them is broken, the first. */
function firstOf({ text, limits }: Reading, lines: readonly Line[]): Tree | undefined {
  for (const end of endsBeforeRepetition(text, lines)) {
    const tree = plainBlock(text, lines.slice(0, end), limits.depth + 1);
    if (tree !== undefined) return tree;
  }
  return undefined;
}

function flowEntry(reading: Reading, range: Range): readonly Tree[] {
  if (!takes(reading, range)) return [];
  const tree = '[{'.includes(reading.text[range.start] ?? '-') ? plainFlow(reading.text, range, 0, reading.limits.depth) : undefined;
  const read = tree?.end === range.end ? tree : yaml(reading, range);
  return read === undefined ? [] : [read];
}

/** Reads by the library; what has faults is left out. */
function yaml({ text, limits, l10n, effort, faults }: Reading, range: Range): Tree | undefined {
  const { tree, faults: found } = readYaml(text, range, limits, effort, l10n);
  faults.push(...found);
  return found.length === 0 ? tree : undefined;
}

function takes(reading: Reading, { start }: Range): boolean {
  reading.left -= 1;
  if (reading.left === -1) reading.faults.push({ start, end: start + 1, reason: reading.l10n.t('is one entry more than the {0} that are read', String(reading.limits.rows)) });
  return reading.left >= 0;
}

function rangeOf(lines: readonly Line[]): Range {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
