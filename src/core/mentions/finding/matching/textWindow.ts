/** Every host has one, though the language does not know it. */
declare const TextEncoder: new () => { encodeInto(text: string, into: Uint8Array): { readonly written: number } };

const ENCODER = new TextEncoder();

/** Stands for every unit that is not ASCII, unless the window is told otherwise. */
export const NOT_ASCII = 0xff;
const BLANK = 32;
/** How many bytes a unit takes at most when it is encoded. */
const MOST_BYTES = 3;
/** Set in every byte that is not ASCII, in four of them at a time. */
const HIGH_BITS = 0x80808080 | 0;

/** How many bytes a unit takes on average where many are not ASCII. */
const FOREIGN = 1.25;

/** Asked with a UTF-16 code unit. */
export type ByteOf = (unit: number) => number;

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
  readonly #byteOf: ByteOf;
  /** Of what was shown last, many units were not ASCII. */
  #isForeign = false;

  /**
   * @param size How many units it shows at most.
   * @param byteOf What stands for a unit that is not ASCII.
   */
  constructor(readonly size: number, byteOf: ByteOf = () => NOT_ASCII) {
    this.#byteOf = byteOf;
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
    if (this.#isForeign) this.#copy(part, begin);
    else this.#encode(part, begin);
    bytes.fill(BLANK, begin + part.length, count);
  }

  #encode(part: string, begin: number): void {
    const { bytes } = this;
    const { written } = ENCODER.encodeInto(part, begin === 0 ? bytes : bytes.subarray(begin));
    this.isAscii = written === part.length;
    // Where many letters are not ASCII, little of what was written can stay.
    if (written > part.length * FOREIGN) this.#copy(part, begin);
    else if (!this.isAscii) this.#narrow(begin, begin + written);
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
      const width = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
      bytes[to++] = this.#byteOf(width === 4 ? FIRST_HALF : unitOf(bytes, other, width));
      if (width === 4) bytes[to++] = this.#byteOf(SECOND_HALF);
      from = other + width;
    }
  }

  /** Unit by unit; where that was needed, it is likely to be needed next. */
  #copy(part: string, begin: number): void {
    const { bytes } = this;
    const byteOf = this.#byteOf;
    let others = 0;
    for (let at = 0; at < part.length; at++) {
      const code = part.charCodeAt(at);
      if (code >= 128) others++;
      bytes[begin + at] = code < 128 ? code : byteOf(code);
    }
    this.isAscii = others === 0;
    this.#isForeign = others > part.length * (FOREIGN - 1);
  }

  /** Whether a byte is not ASCII among sixteen in a row. */
  #isAnyHigh(four: number): boolean {
    const fours = this.#fours;
    return (((fours[four] ?? 0) | (fours[four + 1] ?? 0) | (fours[four + 2] ?? 0) | (fours[four + 3] ?? 0)) & HIGH_BITS) !== 0;
  }

  /** The first byte from an offset on that is not ASCII, or the end. */
  #otherThanAscii(from: number, end: number): number {
    const { bytes } = this;
    let at = from;
    while (at < end && (at & 3) !== 0 && (bytes[at] ?? 0) < 128) at++;
    if ((at & 3) === 0) {
      while (at + 16 <= end && !this.#isAnyHigh(at >> 2)) at += 16;
      while (at + 4 <= end && ((this.#fours[at >> 2] ?? 0) & HIGH_BITS) === 0) at += 4;
    }
    while (at < end && (bytes[at] ?? 0) < 128) at++;
    return at;
  }
}

/** Of what takes four bytes only that it is a pair of surrogates is told: none is a letter by itself. */
const FIRST_HALF = 0xd800;
const SECOND_HALF = 0xdc00;

/** The unit that two or three bytes from an offset on stand for. */
function unitOf(bytes: Uint8Array, at: number, width: 2 | 3): number {
  const [first = 0, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  return width === 2 ? ((first & 0x1f) << 6) | (second & 0x3f) : ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
}
