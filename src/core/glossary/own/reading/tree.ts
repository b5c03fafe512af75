/** What a file says, with where it says it: all offsets are UTF-16 units of the file, ranges are half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface ScalarTree extends Range {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export interface SequenceTree extends Range {
  readonly kind: 'sequence';
  readonly items: readonly Tree[];
}

export interface Pair {
  readonly key: string;
  readonly at: Range;
  readonly value: Tree;
}

export interface MappingTree extends Range {
  readonly kind: 'mapping';
  readonly pairs: readonly Pair[];
}

/** Aliases make one tree a part of several others; no tree is a part of itself. */
export type Tree = ScalarTree | SequenceTree | MappingTree;

/** Something that cannot be read, and where. */
export interface Fault extends Range {
  readonly reason: string;
}

export function scalar(value: ScalarTree['value'], start: number, end: number): ScalarTree {
  return { kind: 'scalar', value, start, end };
}

/**
 * The part of a tree that a path of keys and indexes leads to, as closely as there is one: of a missing key, the mapping
 * that lacks it.
 *
 * @param ofKey Whether the last key itself is asked for, and not its value.
 */
export function rangeAt(tree: Tree, path: readonly unknown[], ofKey: boolean): Range {
  let at: Tree = tree;
  for (const [index, step] of path.entries()) {
    const pair = at.kind === 'mapping' ? at.pairs.find(({ key }) => key === step) : undefined;
    if (pair !== undefined && ofKey && index === path.length - 1) return pair.at;
    const below: Tree | undefined = at.kind === 'sequence' && typeof step === 'number' ? at.items[step] : pair?.value;
    if (below === undefined) return startOf(at);
    at = below;
  }
  return at;
}

/** A mapping is shown by its first pair: marking a whole entry would say nothing. */
function startOf(tree: Tree): Range {
  const first = tree.kind === 'mapping' ? tree.pairs[0] : undefined;
  return first === undefined ? tree : { start: first.at.start, end: Math.max(first.at.end, first.value.end) };
}
