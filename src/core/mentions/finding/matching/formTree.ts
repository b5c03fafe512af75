import { inOneGo, Pace, type Sliced } from '../../../slices';
import { SOFT_HYPHEN } from '../boundary';
import { ANY_CASE, BY_FORM, CAPITALS, isInCapitals, matchOf, NOT_WRITTEN, writtenOf } from './casing';
import { isAsciiLetter } from '../characters';
import { FirstWords } from './firstWords';
import { FormParts, UNCLEAR } from './formParts';
import type { Form } from '../forms/forms';
import { beginsGap, skipGap } from '../gap';
import type { Match } from './matcher';
import type { MatchSlot } from './matchSlot';
import { OTHER_SIGN } from './sievedByte';
import { ASCII_END, endOfWord, FOLDED, hashOf, hashOn, isAsciiAlphanumeric, LONGEST_WORD, Words } from './words';

/** What a walk found that came by no form, but by a word that titles may share, with a gap behind it. */
export const HEAD = 'head';
/** Nothing is written longer, in UTF-16 code units: what stands further off says nothing about a place. */
const LONGEST = 300;
/** So far a walk looks at most, with the word that begins within `LONGEST`. */
export const REACH = LONGEST + LONGEST_WORD;
export type Found = Match | typeof HEAD | undefined;
const BLANK = 32;
/** So many forms are counted in one go. */
const COUNTED = 1_000;

/**
 * All forms as one tree, a word a step, so that a text is walked once however many forms there are. Nodes are numbers and
 * the steps lie in one table: building objects would take longer than a hover may.
 *
 *     0 ─chief→ 1 ─∙executive→ 2 Chief Executive ─∙officer→ 3 Chief Executive Officer
 *       └─ceo→  4 CEO                                         ∙ a gap before the word
 */
export class FormTree {
  /** The words with which forms begin. */
  readonly firstWords = new FirstWords();
  readonly #words: Words;
  /** By place, the node that a step leads from, counted from 1; 0 where the place is free. */
  readonly #from: Int32Array;
  /** By place, the number of the word times two, and one more behind a gap. */
  readonly #step: Int32Array;
  readonly #to: Int32Array;
  /** By number of a word, the node to which it leads from the root, or 0. */
  readonly #first: Int32Array;
  /** By node, a bit for the first letter of each word that may follow, and for signs; 0 where none may. */
  readonly #follows: Int32Array;
  /** By node, how what ends there must be written. */
  readonly #written: Uint8Array;
  /** By node, the first form that ends there. */
  readonly #usual: (Form | undefined)[] = [undefined];
  /** By node, the forms that end there. */
  readonly #ends: (Form[] | undefined)[] = [undefined];
  /** By node, 1 for a word that titles may share. */
  readonly #heads: Uint8Array;
  #count = 0;

  /**
   * @param words The words of its forms, to which it adds.
   * @param most How many there will be at most.
   */
  constructor(words: Words, most: number) {
    this.#words = words;
    // A power of two that leaves more than half the places free.
    const size = 1 << (33 - Math.clz32(most));
    [this.#from, this.#step, this.#to] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    this.#first = new Int32Array(most + 2);
    this.#follows = new Int32Array(most + 2);
    this.#written = new Uint8Array(most + 2);
    this.#heads = new Uint8Array(most + 2);
  }

  /** @param parts Those of the forms that were added before. */
  add(form: Form, parts: FormParts): void {
    const node = this.#addParts(form.text, parts) || this.#add(form.text);
    if (node === 0) return;
    const known = this.#ends[node];
    if (known === undefined) {
      this.#ends[node] = [form];
      this.#usual[node] = form;
    } else known.push(form);
    this.#written[node] = known === undefined ? writtenOf(form) : BY_FORM;
  }

  addHead(head: string): void {
    const node = this.#add(head);
    this.#heads[node] = 1;
    this.#follows[node] = ANY_LETTER;
  }

  /** The longest form at an offset, or `HEAD`; undefined where there is neither. */
  matchAt(text: string, start: number): Found {
    const limit = Math.min(text.length, start + LONGEST);
    let found: Found;
    let end = endOfWord(text, start);
    let node = this.#first[this.#words.numberOf(text, start, end)] ?? 0;
    while (node !== 0) {
      found = this.#formAt(node, text, start, end) ?? found;
      if (this.#follows[node] === 0) break;
      const gap = afterSoftHyphen(text, end);
      const next = afterGap(text, gap);
      if (next > gap && found === undefined && this.#heads[node] === 1) found = HEAD;
      const from = afterSoftHyphen(text, next);
      if (next < 0 || from >= limit) break;
      end = endOfWord(text, from);
      const word = this.#words.numberOf(text, from, end);
      if (found === HEAD && this.#isHead(word)) return undefined;
      node = this.#childOf(node, stepOf(word, next > gap));
    }
    return found;
  }

  /**
   * The same where the text from an offset on is at hand as bytes, at least `REACH` from the start on: much faster, as far
   * as all is ASCII.
   *
   * @param at Where the form is to begin in the bytes.
   * @param base The offset in the text of the first byte.
   * @param slot Where a match may be written, to be given.
   */
  matchInBytes(bytes: Uint8Array, at: number, text: string, base: number, slot: MatchSlot): Found {
    let form: Form | undefined;
    let formEnd = 0;
    let isShared = false;
    let node = 0;
    for (let from = at, isBehindGap = false; from < at + LONGEST; ) {
      let hash = 0;
      let end = from;
      for (let letter = FOLDED[bytes[end] ?? 0] ?? 0; letter !== 0; letter = FOLDED[bytes[++end] ?? 0] ?? 0) hash = hashOn(hash, letter);
      if (end === from) hash = hashOn(0, bytes[end++] ?? 0);
      if ((bytes[end] ?? 0) > OTHER_SIGN || (bytes[from] ?? 0) >= OTHER_SIGN) return this.matchAt(text, base + at);
      if (from === at && !this.firstWords.mayHave(hash)) return undefined;
      const word = this.#words.numberOfBytes(bytes, from, end, hash);
      if (word === 0) break;
      // Nobody is a chief chief officer.
      if (isShared && form === undefined && this.#isHead(word)) return undefined;
      node = node === 0 ? (this.#first[word] ?? 0) : this.#childOf(node, stepOf(word, isBehindGap));
      if (node === 0 || base + end > text.length) break;
      const here = this.#formInBytes(node, bytes, at, end, text, base);
      if (here !== undefined) {
        form = here;
        formEnd = end;
      }
      if (this.#follows[node] === 0) break;
      from = bytes[end] === BLANK && isAsciiAlphanumeric(bytes[end + 1] ?? 0) ? end + 1 : afterGap(text, base + end) - base;
      isBehindGap = from > end;
      if (isBehindGap && this.#heads[node] === 1) isShared = true;
      if (from < end || !this.#mayFollow(node, bytes[from] ?? 0)) break;
    }
    if (form !== undefined) return slot.put(base + at, base + formEnd, form);
    return isShared ? HEAD : undefined;
  }

  /** The form that ends at a node and is written as the bytes are. */
  #formInBytes(node: number, bytes: Uint8Array, at: number, end: number, text: string, base: number): Form | undefined {
    switch (this.#written[node]) {
      case NOT_WRITTEN:
        return undefined;
      case ANY_CASE:
        return this.#usual[node];
      case CAPITALS:
        return isInCapitals(bytes, at, end) ? this.#usual[node] : undefined;
      default:
        return this.#formAt(node, text, base + at, base + end)?.form;
    }
  }

  #isHead(word: number): boolean {
    return this.#heads[this.#first[word] ?? 0] === 1;
  }

  /** A quick look at the first letter; what is not ASCII may be anything. */
  #mayFollow(node: number, letter: number): boolean {
    return letter >= ASCII_END || (((this.#follows[node] ?? 0) >>> letter) & 1) !== 0;
  }

  #formAt(node: number, text: string, start: number, end: number): Match | undefined {
    const forms = this.#ends[node];
    return forms === undefined ? undefined : matchOf(forms, text, start, end);
  }

  /**
   * The node of a text, with all that lead to it; 0 where some part is unclear. A single blank or hyphen is a gap. It runs
   * once, so what takes an object at each step, as `split` or `for … of`, would take longer here.
   */
  #addParts(text: string, parts: FormParts): number {
    const blanked = text.includes('-') ? text.replaceAll('-', ' ') : text;
    let node = 0;
    for (let from = 0, to = 0; to >= 0; from = to + 1) {
      to = blanked.indexOf(' ', from);
      const each = to < 0 ? blanked.slice(from) : blanked.slice(from, to);
      const part = parts.of(each);
      if (part === UNCLEAR) return 0;
      node = typeof part === 'number' ? this.#addWord(node, each, part, true) : this.#addWords(node, each, part);
    }
    return node;
  }

  #addWords(parent: number, text: string, words: readonly number[]): number {
    let node = parent;
    let at = 0;
    for (let i = 0; i < words.length; i++) {
      const end = endOfWord(text, at);
      node = this.#addWord(node, text.slice(at, end), words[i] ?? 0, i === 0);
      at = end;
    }
    return node;
  }

  #addWord(parent: number, text: string, word: number, isBehindGap: boolean): number {
    if (parent === 0) return (this.#first[word] ?? 0) || this.#addFirst(text, word);
    this.#follows[parent] = (this.#follows[parent] ?? 0) | beginningBit(text.charCodeAt(0));
    return this.#addChild(parent, stepOf(word, isBehindGap));
  }

  #addFirst(text: string, word: number): number {
    this.firstWords.add(text, 0, text.length, hashOf(text, 0, text.length));
    return (this.#first[word] = ++this.#count);
  }

  /** The same for any text; 0 for one that begins with a gap: a mention of `-elect` would be any `elect`. */
  #add(text: string): number {
    if (beginsGap(text, 0)) return 0;
    let node = 0;
    for (let start = 0; start < text.length; ) {
      const gap = afterGap(text, start);
      // A gap that no title may cross, as a hyphen between blanks, is met in no text either.
      const from = gap < 0 ? start + 1 : gap;
      const end = endOfWord(text, from);
      const hash = hashOf(text, from, end);
      const word = this.#words.add(text, from, end, hash);
      if (node === 0 && this.#first[word] === 0) this.firstWords.add(text, from, end, hash);
      if (node !== 0) this.#follows[node] = (this.#follows[node] ?? 0) | beginningBit(text.charCodeAt(from));
      node = node === 0 ? (this.#first[word] ||= ++this.#count) : this.#addChild(node, stepOf(word, from > start));
      start = end;
    }
    return node;
  }

  #addChild(node: number, step: number): number {
    const place = this.#placeOf(node, step);
    const known = this.#to[place] ?? 0;
    if (known !== 0) return known;
    this.#from[place] = node;
    this.#step[place] = step;
    this.#to[place] = ++this.#count;
    return this.#count;
  }

  /** 0 where there is none: the root is nobody's child. */
  #childOf(node: number, step: number): number {
    return this.#to[this.#placeOf(node, step)] ?? 0;
  }

  /** Where a step is, or would be: the first place from its own on that has it or is free. */
  #placeOf(node: number, step: number): number {
    const mask = this.#from.length - 1;
    let place = (Math.imul(node, 0x9e3779b1) ^ Math.imul(step, 0x85ebca6b)) >>> 11;
    for (place &= mask; this.#from[place] !== 0; place = (place + 1) & mask) if (this.#from[place] === node && this.#step[place] === step) break;
    return place;
  }
}

export function treeOf(forms: readonly Form[], heads: readonly string[]): FormTree {
  return inOneGo(growing(forms, heads));
}

/** The same in slices. */
export function* growing(forms: readonly Form[], heads: readonly string[], pace = new Pace()): Sliced<FormTree> {
  let most = heads.length + 8;
  for (let from = 0; from < forms.length; from += COUNTED) {
    most += mostWordsIn(forms.slice(from, from + COUNTED));
    if (pace.isOver(COUNTED)) yield;
  }
  const words = new Words(most);
  const tree = new FormTree(words, most);
  const parts = new FormParts(words);
  for (const form of forms) {
    if (pace.isOver()) yield;
    tree.add(form, parts);
  }
  for (const head of heads) tree.addHead(head);
  return tree;
}

/** Of any letter. */
const ANY_LETTER = -1;

/** A bit for the five lower bits of a letter, which leave out its case. One with an accent may be written as two. */
function beginningBit(code: number): number {
  return code < ASCII_END ? 1 << code : ANY_LETTER;
}

function stepOf(word: number, isBehindGap: boolean): number {
  return (word << 1) | (isBehindGap ? 1 : 0);
}

/** A blank parts two words; any other sign may be a word and end another. All texts at once: the engine counts signs faster than a loop. */
function mostWordsIn(forms: readonly Form[]): number {
  const signs = forms.map(({ text }) => text).join('').replace(/[A-Za-z0-9]+/gu, '');
  return forms.length + 2 * signs.length - (signs.split(' ').length - 1);
}

function afterSoftHyphen(text: string, at: number): number {
  return text.charCodeAt(at) === SOFT_HYPHEN ? at + 1 : at;
}

/** The offset behind the gap at an offset: the same where there is none, -1 for one that no title may cross. */
function afterGap(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isAsciiAlphanumeric(code)) return at;
  // Most gaps are a blank between two words.
  if (code === BLANK && isAsciiLetter(text.charCodeAt(at + 1))) return at + 1;
  return beginsGap(text, at) ? skipGap(text, at) : at;
}
