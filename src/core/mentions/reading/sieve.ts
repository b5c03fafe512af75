/** Tells quickly that a number is none of a set, in a look at memory that stays near; now and then it is wrong to say it may be one. */
export class Sieve {
  readonly #bits: Int32Array;
  readonly #shift: number;

  /** @param bits How many bits to spread the numbers over, as a power of two: eight for each number err once in eight times. */
  constructor(numbers: Iterable<number>, bits: number) {
    this.#bits = new Int32Array(1 << Math.max(0, bits - 5));
    this.#shift = 32 - bits;
    for (const number of numbers) {
      const place = this.#placeOf(number);
      this.#bits[place >>> 5] = (this.#bits[place >>> 5] ?? 0) | (1 << place);
    }
  }

  mayHave(number: number): boolean {
    const place = this.#placeOf(number);
    return (((this.#bits[place >>> 5] ?? 0) >>> place) & 1) !== 0;
  }

  #placeOf(number: number): number {
    return Math.imul(number, 0x9e3779b1) >>> this.#shift;
  }
}
