/** Tells quickly that a number is none of a set, in a look at memory that stays near; now and then it is wrong to say it may be one. */
export class Sieve {
  readonly #bits: Int32Array;
  readonly #shift: number;

  /** @param bits How many bits to spread the numbers over, as a power of two, 16 at most: eight for each number err once in eight times. */
  constructor(numbers: Iterable<number>, bits: number) {
    this.#bits = new Int32Array(1 << Math.max(0, bits - 5));
    this.#shift = PLACE_BITS - bits;
    for (const number of numbers) {
      const place = placeOf(number) >>> this.#shift;
      this.#bits[place >>> 5] = (this.#bits[place >>> 5] ?? 0) | (1 << place);
    }
  }

  mayHave(number: number): boolean {
    return this.mayHaveAt(placeOf(number));
  }

  /** The same for a number of which the place is known. */
  mayHaveAt(place: number): boolean {
    const at = place >>> this.#shift;
    return (((this.#bits[at >>> 5] ?? 0) >>> at) & 1) !== 0;
  }
}

const PLACE_BITS = 16;

/** The same in every sieve, which leaves out as many of its 16 bits as it is smaller: found once for all that are asked. */
export function placeOf(number: number): number {
  return Math.imul(number, 0x9e3779b1) >>> (32 - PLACE_BITS);
}
