/** Every host has one, though the language does not know it. */
declare const TextEncoder: new () => { encodeInto(text: string, into: Uint8Array): { readonly written: number } };

const ENCODER = new TextEncoder();

/** Stands for every unit that is not ASCII. */
export const NOT_ASCII = 0xff;
const BLANK = 32;
/** How many bytes a unit takes at most when it is encoded. */
const MOST_BYTES = 3;
/** Set in every byte that is not ASCII, in four of them at a time. */
const HIGH_BITS = 0x80808080 | 0;

/**
 * A part of a text as bytes, one a UTF-16 code unit. They are read in a fraction of the time it takes to ask a string for
 * its letters, and two at a time if one likes. Blanks stand for what is outside the text.
 */
export class TextWindow {
  readonly bytes: Uint8Array;
  /** The same memory by pairs of bytes; the pair at `2 * i` is the `i`th. */
  readonly pairs: Uint16Array;
  /** False where some unit is not ASCII. */
  isAscii = true;
  readonly #fours: Int32Array;

  /** @param size How many units it shows at most. */
  constructor(size: number) {
    const memory = new ArrayBuffer((size * MOST_BYTES + 3) & ~3);
    this.bytes = new Uint8Array(memory);
    this.pairs = new Uint16Array(memory);
    this.#fours = new Int32Array(memory);
  }

  /** Shows so many units of a text from an offset on, which may lie before its beginning. */
  fill(text: string, from: number, count: number): void {
    const { bytes } = this;
    const begin = Math.max(0, -from);
    const part = text.slice(Math.max(0, from), Math.max(0, from + count));
    bytes.fill(BLANK, 0, begin);
    const { written } = ENCODER.encodeInto(part, begin === 0 ? bytes : bytes.subarray(begin));
    this.isAscii = written === part.length;
    // Where most letters are not ASCII, little of what was written can stay.
    if (written > part.length * 1.25) copy(part, bytes, begin);
    else if (!this.isAscii) this.#narrow(begin, begin + written);
    bytes.fill(BLANK, begin + part.length, count);
  }

  /** Makes one byte of the two or three that a unit takes, and two of the four that a pair of surrogates takes. */
  #narrow(begin: number, end: number): void {
    const { bytes } = this;
    let to = begin;
    for (let from = begin; from < end; ) {
      const other = this.#otherThanAscii(from, end);
      if (to !== from) bytes.copyWithin(to, from, other);
      to += other - from;
      if (other === end) return;
      const lead = bytes[other] ?? 0;
      bytes[to++] = NOT_ASCII;
      if (lead >= 0xf0) bytes[to++] = NOT_ASCII;
      from = other + (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);
    }
  }

  /** The first byte from an offset on that is not ASCII, or the end. */
  #otherThanAscii(from: number, end: number): number {
    const { bytes } = this;
    let at = from;
    while (at < end && (at & 3) !== 0 && (bytes[at] ?? 0) < 128) at++;
    if ((at & 3) === 0) while (at + 4 <= end && ((this.#fours[at >> 2] ?? 0) & HIGH_BITS) === 0) at += 4;
    while (at < end && (bytes[at] ?? 0) < 128) at++;
    return at;
  }
}

function copy(part: string, bytes: Uint8Array, begin: number): void {
  for (let at = 0; at < part.length; at++) {
    const code = part.charCodeAt(at);
    bytes[begin + at] = code < 128 ? code : NOT_ASCII;
  }
}
