import { isWithinWord } from '../boundary';
import { HEAD, REACH, type FormTree, type Found } from './formTree';
import type { Match } from './matcher';
import { MatchSlot } from './matchSlot';
import { ENTERING, FOUND_EVEN, FOUND_ODD, PLACE, PREFIX, STOPS, UNSIEVED, type PrefixFilter } from './prefixFilter';
import { CJK, OTHER_SIGN, sievedByte } from './sievedByte';
import { TextWindow } from './textWindow';
import { FOLDED } from './words';

/** What a matcher knows of the beginnings of forms, from the coarsest to the finest. */
export interface Beginnings {
  /** Without it every word is tried: for a short text this is faster than making it. */
  readonly filter: PrefixFilter | undefined;
  readonly tree: FormTree;
}

/** How much of a text is looked at in one go, in UTF-16 code units: as much as stays in the nearest cache. */
const SPAN = 4096;
/** Room in the window before what is looked at and behind it, so that no look has to ask where the text ends; even. */
const BEFORE = 10;
const BEHIND = REACH;
/** A unit that is no letter may stand among the first letters, so what stands up to here before it is not sieved. */
const AROUND = PREFIX + 1;

/** A window that nobody looks through any more: making one takes longer than looking through a short text. */
let spare: TextWindow | undefined;

function takeWindow(): TextWindow {
  const window = spare ?? new TextWindow(BEFORE + SPAN + BEHIND, sievedByte);
  spare = undefined;
  return window;
}

/**
 * The places of a text where a form begins, from front to back.
 *
 *     text     … the new │chief operating officer …│ of …
 *     window     ─ BEFORE┴──────── SPAN ───────────┴ BEHIND ─
 */
export class Starts {
  readonly #beginnings: Beginnings;
  readonly #text: string;
  readonly #to: number;
  #window = takeWindow();
  #isGivenBack = false;
  /** The offset in the text of the first unit in the window. */
  #base = 0;
  /** The half-open range of offsets that the window was filled for. */
  #from = 0;
  #end = 0;
  /** The bits of the filter behind the pair where the sieve stopped. */
  #row = 0;
  #longest: Found;
  readonly #slot = new MatchSlot();

  constructor(beginnings: Beginnings, text: string, to: number) {
    this.#beginnings = beginnings;
    this.#text = text;
    this.#to = Math.min(to, text.length);
  }

  /** The longest form at the place that `next` found, good until it is asked again; undefined where only a head is that titles share. */
  get longest(): Match | undefined {
    return this.#longest === HEAD ? undefined : this.#longest;
  }

  /** The first at an offset or behind it, or -1. */
  next(from: number): number {
    for (let at = from; at < this.#to; at = this.#end) {
      if (at < this.#from || at >= this.#end) this.#fill(at);
      const found = this.#find(at - this.#base, this.#end - this.#base);
      if (found >= 0) return found + this.#base;
    }
    this.#giveBack();
    return -1;
  }

  /** Whoever asks further back afterwards looks through another. */
  #giveBack(): void {
    if (!this.#isGivenBack) spare = this.#window;
    this.#isGivenBack = true;
    this.#from = this.#end = 0;
  }

  #fill(from: number): void {
    if (this.#isGivenBack) this.#window = takeWindow();
    this.#isGivenBack = false;
    this.#base = from - BEFORE;
    this.#from = from;
    this.#end = Math.min(this.#to, from + SPAN);
    this.#window.fill(this.#text, this.#base, this.#end - this.#base + BEHIND);
  }

  /** As offsets in the window, in which all below are. */
  #find(from: number, to: number): number {
    const { filter } = this.#beginnings;
    if (filter === undefined) return this.#tryEach(from, to);
    // The pair that has the fifth letter of what begins at the last place.
    const last = (to - 1 + PREFIX - 1) >> 1;
    let untried = from;
    this.#row = 0;
    for (let pair = this.#sieve(filter, (from - 2) >> 1, last); pair <= last; pair = this.#sieve(filter, pair + 1, last)) {
      const at = pair << 1;
      const isUnsieved = (this.#row & UNSIEVED) !== 0;
      const found = isUnsieved ? this.#tryEach(Math.max(untried, at - AROUND), Math.min(to, at + 2)) : this.#tryBehind(this.#row, at, untried, to);
      if (found >= 0) return found;
      if (isUnsieved) untried = Math.max(untried, at + 2);
    }
    return -1;
  }

  /** The next pair, up to the last, with which a form may begin or that is not sieved. A loop of its own, since it is the one that all text goes through. */
  #sieve(filter: PrefixFilter, from: number, last: number): number {
    const { pairs, bytes } = this.#window;
    const { firstWords } = this.#beginnings.tree;
    let row = this.#row;
    let pair = from;
    for (; pair <= last; pair++) {
      // Two at a time, for whoever asks less often goes faster.
      for (; pair < last; pair += 2) {
        const one = ((row << PLACE) | ENTERING | UNSIEVED) & (filter[pairs[pair] ?? 0] ?? 0);
        const other = ((one << PLACE) | ENTERING | UNSIEVED) & (filter[pairs[pair + 1] ?? 0] ?? 0);
        if (((one | other) & STOPS) !== 0) break;
        row = other;
      }
      row = ((row << PLACE) | ENTERING | UNSIEVED) & (filter[pairs[pair] ?? 0] ?? 0);
      if ((row & STOPS) === 0) continue;
      const at = pair << 1;
      if ((row & UNSIEVED) !== 0 || ((row & FOUND_ODD) !== 0 && firstWords.mayHaveAt(bytes, at - 3)) || ((row & FOUND_EVEN) !== 0 && firstWords.mayHaveAt(bytes, at - 2))) break;
    }
    this.#row = row;
    return pair;
  }

  /** What the sieve let pass with the pair at an offset, the third of a beginning. */
  #tryBehind(row: number, at: number, from: number, to: number): number {
    if ((row & FOUND_ODD) !== 0 && this.#isStart(at - 3, from, to)) return this.#earliest(from, at - 3);
    if ((row & FOUND_EVEN) !== 0 && this.#isStart(at - 2, from, to)) return this.#earliest(from, at - 2);
    return -1;
  }

  /** A start that was found, or one right before it that went unseen for what stands in its letters further on. */
  #earliest(untried: number, found: number): number {
    const { isAscii, bytes } = this.#window;
    if (isAscii) return found;
    for (let at = found; at < found + AROUND + 4; at++) if ((bytes[at] ?? 0) >= CJK) return this.#tryEach(Math.max(untried, found - AROUND), found + 1);
    return found;
  }

  #tryEach(from: number, to: number): number {
    const { bytes } = this.#window;
    const { firstWords } = this.#beginnings.tree;
    for (let at = from; at < to; at++) {
      const code = (bytes[at] ?? 0) >= OTHER_SIGN ? this.#text.charCodeAt(this.#base + at) : (bytes[at] ?? 0);
      if (firstWords.mayBeginWithLetter(code) && this.#isStart(at, from, to)) return at;
    }
    return -1;
  }

  #isStart(at: number, from: number, to: number): boolean {
    const { bytes } = this.#window;
    if (at < from || at >= to || (FOLDED[bytes[at - 1] ?? 0] !== 0 && (bytes[at] ?? 0) < OTHER_SIGN)) return false;
    const { tree } = this.#beginnings;
    // Letters of ASCII among themselves need not be asked whether a word begins with them.
    if (((bytes[at] ?? 0) >= OTHER_SIGN || (bytes[at - 1] ?? 0) > OTHER_SIGN) && isWithinWord(this.#text, this.#base + at)) return false;
    this.#longest = tree.matchInBytes(bytes, at, this.#text, this.#base, this.#slot);
    return this.#longest !== undefined;
  }
}
