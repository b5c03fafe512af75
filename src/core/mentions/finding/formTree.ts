import { alphabetOf, GAP, type Alphabet } from './alphabet';
import { isWithinWord, SOFT_HYPHEN } from './boundary';
import { isAsciiLetter } from './characters';
import type { Form } from './forms';
import { beginsGap, skipGap } from './gap';

/**
 * All forms as one tree, a letter a step, so that a text is walked once however many forms there are. Its nodes are
 * numbers and its branches lie in one table: building objects would take longer than a hover may.
 *
 *     0 ─c→ 1 ─e→ 2 ─o→ 3 CEO
 *           └──h→ 4 ─i→ … ─∙→ 9 ─e→ …  chief executive
 */
export interface FormTree {
  readonly alphabet: Alphabet;
  /** Pairs of a node with a letter, as one number, and the child there; 0 and 0 where the place is free. */
  readonly branches: Int32Array;
  /** By node, where in `ends` its forms are, counted from 1; 0 where no form ends. */
  readonly endAt: Int32Array;
  readonly ends: readonly (readonly Form[])[];
  /** The nodes behind words that several titles may share, with the gap after them. */
  readonly heads: ReadonlySet<number>;
}

/** What is seen only where a line ends, and parts nothing. */
const SKIP = -1;
/** No title is written longer, in UTF-16 code units: what stands further off says nothing about a place. */
export const LONGEST = 300;

export function buildTree(forms: readonly Form[], heads: readonly string[]): FormTree {
  const texts = [...forms.map(({ text }) => text), ...heads];
  const alphabet = alphabetOf(texts);
  const letters = texts.reduce((sum, text) => sum + text.length, 1);
  // A power of two that leaves room for every letter to be a node, which it seldom is.
  const branches = new Int32Array(1 << (33 - Math.clz32(letters)));
  const nodeOf = insertion(alphabet, branches);
  const endAt = new Int32Array(letters);
  const ends: Form[][] = [];
  for (const form of forms) {
    const node = nodeOf(form.text);
    const known = endAt[node] === 0 ? undefined : ends[(endAt[node] ?? 0) - 1];
    if (known === undefined) endAt[node] = ends.push([form]);
    else known.push(form);
  }
  return { alphabet, branches, endAt, ends, heads: new Set(heads.map(nodeOf)) };
}

/** Makes the nodes of texts. What a text begins with in common with the one before it, as a plural does, is not looked up again. */
function insertion(alphabet: Alphabet, branches: Int32Array): (text: string) => number {
  const path = [0];
  let before = '';
  let count = 0;
  return (text) => {
    let i = 0;
    while (i < text.length && text.charCodeAt(i) === before.charCodeAt(i)) i++;
    let node = path[i] ?? 0;
    for (; i < text.length; i++) {
      const step = stepAt(alphabet, text, i);
      const slot = slotOf(alphabet, branches, node, step);
      if (branches[slot] === 0) {
        branches[slot] = (node << alphabet.bits) | step;
        branches[slot + 1] = ++count;
      }
      node = branches[slot + 1] ?? 0;
      path[i + 1] = node;
    }
    before = text;
    return node;
  };
}

/** Calls for each end that a walk along a text comes by: the offset there and the forms whose letters were walked. */
export function walkEnds(tree: FormTree, text: string, start: number, visit: (end: number, forms: readonly Form[]) => void): void {
  const limit = Math.min(text.length, start + LONGEST);
  let node = 0;
  for (let at = start; at >= 0 && at < limit; ) {
    const step = stepAt(tree.alphabet, text, at);
    if (step === SKIP && at > start) {
      at++;
      continue;
    }
    node = childOf(tree, node, step);
    if (node === 0) return;
    at = step === GAP ? skipGap(text, at) : at + 1;
    // To ask an array for what is at -1 takes longer than all else here.
    const end = tree.endAt[node] ?? 0;
    if (end > 0 && at >= 0 && !isWithinWord(text, at)) visit(at, tree.ends[end - 1] ?? []);
  }
}

/**
 * False where no form and no head goes on from a node with the text at an offset: the question that is asked most often,
 * so it makes nothing.
 */
export function mayGoOn(tree: FormTree, text: string, from: number, behind: number): boolean {
  const limit = Math.min(text.length, from + LONGEST);
  let node = behind;
  if (isEnd(tree, node, text, from)) return true;
  for (let at = from; at >= 0 && at < limit; ) {
    const step = stepAt(tree.alphabet, text, at);
    if (step === SKIP && node !== 0) {
      at++;
      continue;
    }
    node = childOf(tree, node, step);
    if (node === 0) return false;
    at = step === GAP ? skipGap(text, at) : at + 1;
    if (isEnd(tree, node, text, at) || (step === GAP && tree.heads.has(node))) return true;
  }
  return false;
}

function isEnd({ endAt }: FormTree, node: number, text: string, at: number): boolean {
  return endAt[node] !== 0 && at >= 0 && !isWithinWord(text, at);
}

/** The node to which a text leads from the root, or 0. */
export function nodeOf(tree: FormTree, text: string): number {
  let node = 0;
  for (let at = 0; at < text.length; at++) node = childOf(tree, node, stepAt(tree.alphabet, text, at));
  return node;
}

/** The number of the letter at an offset, of the gap that begins there, or 0 for what no form has. */
function stepAt({ numbers }: Alphabet, text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Asked first what is asked most: letters are no gaps, nor is anything behind the wide blank.
  if (isAsciiLetter(code) || code > 0x3000) return numbers[code] ?? 0;
  if (code === SOFT_HYPHEN) return SKIP;
  return beginsGap(text, at) ? GAP : (numbers[code] ?? 0);
}

/** 0 where there is none: the root is nobody's child. */
function childOf({ alphabet, branches }: FormTree, node: number, step: number): number {
  return branches[slotOf(alphabet, branches, node, step) + 1] ?? 0;
}

/**
 * Where a branch is, or would be: the first place from its own on that has it or is free. Nodes that follow each other in
 * a form lie beside each other, so that a walk stays within few lines of the cache.
 */
function slotOf({ bits }: Alphabet, branches: Int32Array, node: number, step: number): number {
  const mask = branches.length - 2;
  const key = (node << bits) | step;
  // Any letter may follow the root, so its branches are strewn.
  let slot = (node === 0 ? Math.imul(step, 0x9e3779b1) >>> 8 << 1 : (node << 2) + ((Math.imul(step, 0x9e3779b1) >>> 26) << 1)) & mask;
  while (branches[slot] !== 0 && branches[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}
