/** Reads by the YAML library what is not plainly written, within the limits that keep a hostile file from holding up the editor. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Pair as YamlPair, type Scalar } from 'yaml';
import type { L10n } from '../../../text/l10n';
import type { Limits } from './limits';
import { scalar, type Fault, type Pair, type Range, type Tree } from './tree';
import { faultOf } from './yamlFaults';

/** What reading a file by the library shares between its parts. */
export interface Effort {
  /** What anchors name, so far in the file. */
  readonly anchors: Map<string, Tree>;
  /** How much has been spent, as `Limits.effort` counts. */
  spent: number;
}

export interface YamlRead {
  readonly tree?: Tree;
  /** Empty if all is well. */
  readonly faults: readonly Fault[];
}

const MOST_FAULTS = 3;
const MOST_BRACKETS = 64;
/** What a mark of structure and an error cost the library, compared to a character. */
const MARK_COST = 4;
const ERROR_COST = 80;

export function readYaml(text: string, { start, end }: Range, limits: Limits, effort: Effort, l10n: L10n): YamlRead {
  const column = columnOf(text, start);
  const part = ' '.repeat(column) + text.slice(start, end);
  const base = start - column;
  const marks = part.match(/[[\]{},:?&*!|>'"%@`#\\\n-]/gu)?.length ?? 0;
  const refusal = refusalOf(part, marks, limits, effort, l10n);
  if (refusal !== undefined) return { faults: [{ ...firstLine(part, base), reason: refusal }] };
  effort.spent += part.length + marks * MARK_COST;
  try {
    const document = parseDocument(part, { prettyErrors: false, uniqueKeys: false, stringKeys: false });
    const errors = [...document.errors, ...document.warnings];
    effort.spent += errors.length * ERROR_COST;
    const builder: Builder = { base, limits, anchors: effort.anchors, faults: [], l10n };
    const tree = treeOf(document.contents, builder, 0);
    const faults = [...errors.map((error) => faultOf(error, base, l10n)), ...builder.faults];
    return tree === undefined ? { faults: faults.slice(0, MOST_FAULTS) } : { tree, faults: faults.slice(0, MOST_FAULTS) };
  } catch (error) {
    // The library recurses without bounds of its own.
    if (!(error instanceof Error)) throw error;
    return { faults: [{ ...firstLine(part, base), reason: l10n.t('is nested too deeply to be read') }] };
  }
}

const MOST_INDENT = 200;

/** How far a text is indented; what stands left of it are dashes at most, or it counts as none. */
function columnOf(text: string, start: number): number {
  let at = start;
  while (start - at < MOST_INDENT && (text[at - 1] === ' ' || text[at - 1] === '-')) at -= 1;
  return at === 0 || text[at - 1] === '\n' ? start - at : 0;
}

function refusalOf(part: string, marks: number, limits: Limits, effort: Effort, l10n: L10n): string | undefined {
  if (deepest(part) > MOST_BRACKETS) return l10n.t('is nested too deeply to be read');
  if (marks > limits.marks) return l10n.t('is too long and intricate to be read');
  return effort.spent > limits.effort ? l10n.t('is not read, because the file has too much that is slow to read; write entries as plain lines') : undefined;
}

function deepest(part: string): number {
  let depth = 0;
  let most = 0;
  for (let at = 0; at < part.length; at += 1) {
    const code = part.charCodeAt(at);
    if (code === 91 || code === 123) most = Math.max(most, (depth += 1));
    else if (code === 93 || code === 125) depth -= 1;
  }
  return most;
}

function firstLine(part: string, base: number): Range {
  const from = Math.max(0, part.search(/\S/u));
  const feed = part.indexOf('\n', from);
  return { start: base + from, end: base + (feed < 0 ? part.length : feed) };
}

interface Builder {
  readonly base: number;
  readonly limits: Limits;
  readonly anchors: Map<string, Tree>;
  readonly faults: Fault[];
  readonly l10n: L10n;
}

const KNOWN_TAG = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/u;

function treeOf(node: unknown, builder: Builder, depth: number): Tree | undefined {
  const { faults, anchors, limits, l10n } = builder;
  const range = rangeOf(node, builder.base);
  const refuse = (reason: string): undefined => void faults.push({ ...range, reason });
  if (node === null || node === undefined) return scalar(null, range.start, range.end);
  if (depth > limits.depth) return refuse(l10n.t('is nested too deeply to be read'));
  if (isAlias(node)) return anchors.get(node.source) ?? refuse(l10n.t('repeats {0}, but nothing above has that anchor', `*${node.source}`));
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return refuse(l10n.t('cannot be read'));
  if (node.tag !== undefined && !KNOWN_TAG.test(node.tag)) return refuse(l10n.t('has the tag {0}, which a glossary file may not have', node.tag.slice(0, 60)));
  const tree = isScalar(node) ? leafOf(node, range) : isSeq(node) ? sequenceOf(node.items, range, builder, depth) : mappingOf(node.items, range, builder, depth);
  if (tree !== undefined && node.anchor !== undefined) anchors.set(node.anchor, tree);
  return tree;
}

function leafOf({ value }: Scalar, { start, end }: Range): Tree {
  const isKnown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
  return scalar(isKnown ? value : String(value), start, end);
}

function sequenceOf(nodes: readonly unknown[], range: Range, builder: Builder, depth: number): Tree {
  return { kind: 'sequence', items: nodes.flatMap((node) => treeOf(node, builder, depth + 1) ?? []), ...range };
}

function mappingOf(nodes: readonly YamlPair[], range: Range, builder: Builder, depth: number): Tree {
  const pairs: Pair[] = [];
  const merged: Pair[] = [];
  for (const { key, value } of nodes) {
    const at = rangeOf(key, builder.base);
    const below = treeOf(value, builder, depth + 1);
    if (below === undefined) continue;
    if (!isScalar(key)) builder.faults.push({ ...at, reason: builder.l10n.t('cannot be a key') });
    else if (key.value === '<<' && key.type === 'PLAIN') merged.push(...mergedPairs(below, at, builder));
    else pairs.push({ key: key.value === null ? '' : String(key.value), at, value: value === null ? scalar(null, at.end, at.end) : below });
  }
  const own = new Set(pairs.map(({ key }) => key));
  // Of several mappings merged the first one that has a key gives it.
  return { kind: 'mapping', pairs: [...pairs, ...firsts(merged).filter(({ key }) => !own.has(key))], ...range };
}

function mergedPairs(tree: Tree, at: Range, { faults, l10n }: Builder): readonly Pair[] {
  const sources = tree.kind === 'sequence' ? tree.items : [tree];
  if (sources.some(({ kind }) => kind !== 'mapping')) faults.push({ ...at, reason: l10n.t('can merge mappings only') });
  return sources.flatMap((source) => (source.kind === 'mapping' ? source.pairs : []));
}

function firsts(pairs: readonly Pair[]): readonly Pair[] {
  const seen = new Map<string, Pair>();
  for (const pair of pairs) if (!seen.has(pair.key)) seen.set(pair.key, pair);
  return [...seen.values()];
}

function rangeOf(node: unknown, base: number): Range {
  const range = typeof node === 'object' && node !== null ? (node as Partial<Node>).range : undefined;
  return range === undefined || range === null ? { start: base, end: base } : { start: base + range[0], end: base + range[1] };
}
