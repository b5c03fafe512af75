/** One entry as plain values, ready for the schema. */
import type { L10n } from '../../../text/l10n';
import type { Limits } from './limits';
import type { Fault, MappingTree, Pair, Tree } from './tree';

interface Plain {
  readonly limits: Limits;
  readonly l10n: L10n;
  readonly faults: Fault[];
  left: number;
}

export interface PlainRow {
  readonly value: unknown;
  readonly tree: Tree;
  /** Empty for an entry that can go to the schema. */
  readonly faults: readonly Fault[];
  /** What is wrong beside the entry, which can go to the schema all the same. */
  readonly remarks: readonly Fault[];
}

/** @param name The key that names an entry of this list. */
export function plainRow(tree: Tree, name: string, limits: Limits, l10n: L10n): PlainRow {
  const second = tree.kind === 'mapping' ? secondEntry(tree, name) : undefined;
  const first = tree.kind === 'mapping' && second !== undefined ? before(tree, second) : tree;
  const plain: Plain = { limits, l10n, faults: [], left: limits.nodes };
  const value = plainOf(first, plain, 0);
  if (plain.left < 0) plain.faults.push({ ...range(first), reason: l10n.t('holds more than {0} values once its aliases are written out', String(limits.nodes)) });
  const remarks = second === undefined ? [] : [{ ...second.at, reason: l10n.t('begins another entry within this one; is a dash missing? What follows in the entry is left out') }];
  return { value, tree: first, faults: plain.faults, remarks };
}

/**
 * Where two entries run into one because a dash is missing: the first key of the second. One key that stands twice, other
 * than the name, is just that.
 */
function secondEntry({ pairs }: MappingTree, name: string): Pair | undefined {
  const seen = new Set<string>();
  const repeated = pairs.filter(({ key }) => seen.size === seen.add(key).size);
  return repeated.length > 1 || (pairs[0]?.key === name && repeated[0]?.key === name) ? repeated[0] : undefined;
}

function before(tree: MappingTree, second: Pair): MappingTree {
  const pairs = tree.pairs.slice(0, tree.pairs.indexOf(second));
  return { ...tree, pairs, end: pairs.at(-1)?.value.end ?? tree.end };
}

function plainOf(tree: Tree, plain: Plain, depth: number): unknown {
  if (tree.kind === 'scalar') return typeof tree.value === 'string' ? composed(tree.value) : tree.value;
  if (depth > plain.limits.depth) {
    plain.faults.push({ ...range(tree), reason: plain.l10n.t('is nested too deeply to be read') });
    return undefined;
  }
  plain.left -= tree.kind === 'sequence' ? tree.items.length : tree.pairs.length;
  if (plain.left < 0) return undefined;
  if (tree.kind === 'sequence') return tree.items.map((item) => plainOf(item, plain, depth + 1));
  return recordOf(tree, plain, depth);
}

function recordOf({ pairs }: MappingTree, plain: Plain, depth: number): unknown {
  const seen = new Set<string>();
  for (const { key, at } of pairs) {
    if (seen.has(key)) plain.faults.push({ ...at, reason: plain.l10n.t('stands twice in this entry') });
    // To objects these keys are more than keys.
    if (key in Object.prototype) plain.faults.push({ ...at, reason: plain.l10n.t('cannot be a key here') });
    seen.add(key);
  }
  return Object.fromEntries(pairs.map(({ key, value }) => [composed(key), plainOf(value, plain, depth + 1)]));
}

/** Letters with their accents in one character, as they are found in documents. */
function composed(text: string): string {
  return /^[\0-\u02ff]*$/u.test(text) ? text : text.normalize('NFC');
}

function range({ start, end }: Tree): { readonly start: number; readonly end: number } {
  return { start, end };
}
