import { isWithinWord } from './boundary';
import { isAsciiLetter, isLetter } from './characters';
import { mayBeginWord, placeOf, wordAt, type FirstWords } from './firstWords';
import { mayGoOn, type FormTree } from './formTree';
import { ENTERING, FOUND, FOUND_EVEN, FOUND_ODD, HALF_PAIR, PLACE, PREFIX, type PrefixFilter } from './prefixFilter';

/** What a matcher knows of the beginnings of forms, from the coarsest to the finest. */
export interface Beginnings {
  readonly filter: PrefixFilter;
  readonly words: FirstWords;
  readonly tree: FormTree;
}

/** How much of a text is looked at in one go, in UTF-16 code units: as much as stays in the nearest cache. */
const SPAN = 4096;
/** Room in the window before what is looked at and behind it, so that no look has to ask where the text ends. */
const BEFORE = 10;
const BEHIND = 64;
const BLANK = 32;
const NOT_ASCII = ~127;
/** A unit that is no letter may stand among the first letters, so what stands up to here before it is not sieved. */
const AROUND = PREFIX + 1;

/**
 * The places of a text where a form may begin, from front to back. The text is copied into a window first: reading an
 * array takes a fraction of what it takes to ask a string for its letters.
 *
 *     text     … the new │chief operating officer …│ of …
 *     window     ─ BEFORE┴──────── SPAN ───────────┴ BEHIND ─
 */
export class Starts {
  readonly #beginnings: Beginnings;
  readonly #text: string;
  readonly #to: number;
  readonly #window: Uint16Array;
  /** The offset in the text of the first unit in the window. */
  #base = 0;
  /** The half-open range of offsets that the window was filled for. */
  #from = 0;
  #end = 0;
  /** The bits of the filter behind the pair where the sieve stopped. */
  #row = 0;

  constructor(beginnings: Beginnings, text: string, from: number, to: number) {
    this.#beginnings = beginnings;
    this.#text = text;
    this.#to = Math.min(to, text.length);
    this.#window = new Uint16Array(BEFORE + Math.max(0, Math.min(SPAN, this.#to - from)) + BEHIND);
  }

  /** The first at an offset or behind it, or -1. */
  next(from: number): number {
    for (let at = from; at < this.#to; at = this.#end) {
      if (at < this.#from || at >= this.#end) this.#fill(at);
      const found = this.#find(at - this.#base, this.#end - this.#base);
      if (found >= 0) return found + this.#base;
    }
    return -1;
  }

  #fill(from: number): void {
    const window = this.#window;
    this.#base = from - BEFORE;
    this.#from = from;
    this.#end = Math.min(this.#to, from + window.length - BEFORE - BEHIND);
    copy(window, this.#text, this.#base, this.#end - this.#base + BEHIND);
  }

  /** As offsets in the window. */
  #find(from: number, to: number): number {
    const { words } = this.#beginnings;
    const window = this.#window;
    const last = to + 2;
    let untried = from;
    this.#row = 0;
    for (let at = this.#sieve(from - 2, last); at <= last; at = this.#sieve(at + 2, last)) {
      if ((((window[at] ?? 0) | (window[at + 1] ?? 0)) & NOT_ASCII) !== 0) {
        const found = this.#tryEach(Math.max(untried, at - AROUND), Math.min(to, at + 2));
        if (found >= 0) return found;
        untried = Math.max(untried, at + 2);
      } else {
        const row = this.#row;
        if ((row & FOUND_ODD) !== 0 && mayBeginWord(words, window, at - 3) && this.#isStart(at - 3, untried, to)) return this.#earliest(untried, at - 3);
        if ((row & FOUND_EVEN) !== 0 && mayBeginWord(words, window, at - 2) && this.#isStart(at - 2, untried, to)) return this.#earliest(untried, at - 2);
      }
    }
    return -1;
  }

  /** The next pair, up to the last, that ends what the filter looks for or is not sieved. */
  #sieve(from: number, last: number): number {
    const { filter } = this.#beginnings;
    const window = this.#window;
    let row = this.#row;
    let at = from;
    for (; at <= last; at += 2) {
      const one = window[at] ?? 0;
      const other = window[at + 1] ?? 0;
      if (((one | other) & NOT_ASCII) !== 0) {
        row = ENTERING;
        break;
      }
      row = ((row << PLACE) | ENTERING) & (filter[(one << HALF_PAIR) | other] ?? 0);
      if ((row & FOUND) !== 0) break;
    }
    this.#row = row;
    return at;
  }

  /** A start that was found, or one right before it that went unseen for what stands in its letters further on. */
  #earliest(untried: number, found: number): number {
    for (let at = found; at < found + AROUND + 4; at++) if ((this.#window[at] ?? 0) > 127) return this.#tryEach(Math.max(untried, found - AROUND), found + 1);
    return found;
  }

  #tryEach(from: number, to: number): number {
    for (let at = from; at < to; at++) if (this.#isStart(at, from, to)) return at;
    return -1;
  }

  #isStart(at: number, from: number, to: number): boolean {
    const { tree } = this.#beginnings;
    const code = this.#window[at] ?? 0;
    if (at < from || at >= to || tree.alphabet.numbers[code] === 0) return false;
    if (isAsciiLetter(code) && isAsciiLetter(this.#window[at - 1] ?? BLANK)) return false;
    return this.#leadsOn(at) && isLetter(code) && !isWithinWord(this.#text, this.#base + at);
  }

  /** True where the tree may have what begins here. Its first word is looked up in one: that mostly tells. */
  #leadsOn(at: number): boolean {
    const { tree, words } = this.#beginnings;
    const word = wordAt(this.#window, at);
    if (word === 0) return mayGoOn(tree, this.#text, this.#base + at, 0);
    const place = placeOf(words.numbers, word);
    return words.numbers[place] === word && mayGoOn(tree, this.#text, this.#base + at + (words.lengths[place] ?? 0), words.nodes[place] ?? 0);
  }
}

/** Copies as many units of a text from an offset on; blanks stand for what is outside the text. */
function copy(window: Uint16Array, text: string, from: number, count: number): void {
  const begin = Math.max(0, -from);
  const end = Math.max(begin, Math.min(count, text.length - from));
  window.fill(BLANK, 0, begin);
  let at = begin;
  // Four at a time: the loop itself costs as much as a unit.
  for (; at + 4 <= end; at += 4) {
    const offset = from + at;
    window[at] = text.charCodeAt(offset);
    window[at + 1] = text.charCodeAt(offset + 1);
    window[at + 2] = text.charCodeAt(offset + 2);
    window[at + 3] = text.charCodeAt(offset + 3);
  }
  for (; at < end; at++) window[at] = text.charCodeAt(from + at);
  window.fill(BLANK, end);
}
