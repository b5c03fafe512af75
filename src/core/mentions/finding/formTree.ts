import { isWithinWord, SOFT_HYPHEN } from './boundary';
import { fold, isAsciiLetter } from './characters';
import type { Form } from './forms';
import { beginsGap, skipGap } from './gap';

/**
 * All forms as one tree, a letter a step, so that a text is walked once however many forms there are. Its nodes are
 * numbers and its branches lie in one table by node and letter: building objects would take longer than a hover may.
 *
 *     0 ─c→ 1 ─e→ 2 ─o→ 3 CEO
 *           └──h→ 4 ─i→ … ─∙→ 9 ─e→ …  chief executive
 */
export interface FormTree {
  /** By node, where in `ends` its forms are, counted from 1; 0 where no form ends. */
  readonly endAt: Int32Array;
  readonly ends: readonly (readonly Form[])[];
  /** The nodes behind words that several titles may share, with the gap after them. */
  readonly heads: ReadonlySet<number>;
  readonly branches: Branches;
}

/** An open table: the branch of a node for a letter lies at the slot that both together hash to, or at the next free one. */
interface Branches {
  readonly nodes: Int32Array;
  readonly letters: Uint16Array;
  /** 0 where the slot is free: the root is nobody's child. */
  readonly children: Int32Array;
}

/** Any gap between two words is one step. */
const GAP = 32;
/** No title is written longer, in UTF-16 code units: what stands further off says nothing about a place. */
export const LONGEST = 300;

export function buildTree(forms: readonly Form[], heads: readonly string[]): FormTree {
  const letters = [...forms.map(({ text }) => text), ...heads].reduce((sum, text) => sum + text.length, 1);
  const branches = emptyBranches(letters);
  const endAt = new Int32Array(letters);
  const ends: Form[][] = [];
  let count = 0;
  const insert = (text: string): number => {
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      const slot = slotOf(branches, node, stepAt(text, i));
      if (branches.children[slot] === 0) {
        branches.nodes[slot] = node;
        branches.letters[slot] = stepAt(text, i);
        branches.children[slot] = ++count;
      }
      node = branches.children[slot] ?? 0;
    }
    return node;
  };
  for (const form of forms) {
    const node = insert(form.text);
    const known = ends[(endAt[node] ?? 0) - 1];
    if (known === undefined) endAt[node] = ends.push([form]);
    else known.push(form);
  }
  return { endAt, ends, heads: new Set(heads.map(insert)), branches };
}

/** Calls for each end that a walk along a text comes by: the offset there and the forms whose letters were walked. */
export function walkEnds(tree: FormTree, text: string, start: number, visit: (end: number, forms: readonly Form[]) => void): void {
  const limit = Math.min(text.length, start + LONGEST);
  let node = 0;
  for (let at = start; at >= 0 && at < limit; ) {
    if (at > start && text.charCodeAt(at) === SOFT_HYPHEN) {
      at++;
      continue;
    }
    const step = stepAt(text, at);
    node = childOf(tree.branches, node, step);
    if (node === 0) return;
    at = step === GAP ? skipGap(text, at) : at + 1;
    const forms = tree.ends[(tree.endAt[node] ?? 0) - 1];
    if (forms !== undefined && at >= 0 && !isWithinWord(text, at)) visit(at, forms);
  }
}

/** False where no form and no head begins: the question that is asked at most words, so it makes nothing. */
export function mayBegin({ branches, endAt, heads }: FormTree, text: string, start: number): boolean {
  let node = 0;
  const limit = Math.min(text.length, start + LONGEST);
  for (let at = start; at >= 0 && at < limit; ) {
    const step = stepAt(text, at);
    const isSkipped = step === SOFT_HYPHEN && at > start;
    if (!isSkipped) node = childOf(branches, node, step);
    if (node === 0) return false;
    at = step === GAP ? skipGap(text, at) : at + 1;
    if (endAt[node] !== 0 ? at >= 0 && !isWithinWord(text, at) : step === GAP && heads.has(node)) return true;
  }
  return false;
}

function stepAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return !isAsciiLetter(code) && beginsGap(text, at) ? GAP : fold(code);
}

function emptyBranches(count: number): Branches {
  // At least twice the room, and a power of two.
  const size = 1 << (33 - Math.clz32(count));
  return { nodes: new Int32Array(size), letters: new Uint16Array(size), children: new Int32Array(size) };
}

function childOf(branches: Branches, node: number, letter: number): number {
  return branches.children[slotOf(branches, node, letter)] ?? 0;
}

function slotOf({ nodes, letters, children }: Branches, node: number, letter: number): number {
  const mask = children.length - 1;
  let slot = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)) >>> 8) & mask;
  while (children[slot] !== 0 && (nodes[slot] !== node || letters[slot] !== letter)) slot = (slot + 1) & mask;
  return slot;
}
