import { fold } from './characters';

/** Numbers for the letters that forms are made of, so that a letter is folded and known for one in a single look. */
export interface Alphabet {
  /** By UTF-16 code unit, in any case; 0 for what stands in no form. */
  readonly numbers: Uint16Array;
  /** How many bits a number takes. */
  readonly bits: number;
}

/** Capitals that `toUpperCase` does not lead to from their small letter: digraphs, Greek with iota, the sign for kelvin. */
const OTHER_CAPITALS = [0x1c5, 0x1c8, 0x1cb, 0x1f2, 0x3f4, 0x1e9e, ...Array.from({ length: 128 }, (_, index) => 0x1f80 + index), 0x2126, 0x212a, 0x212b];
/** The number of any gap between two words. */
export const GAP = 1;

export function alphabetOf(texts: readonly string[]): Alphabet {
  const numbers = new Uint16Array(0x10000);
  let last = GAP;
  for (const letter of new Set(texts.join(''))) {
    for (let i = 0; i < letter.length; i++) {
      const code = letter.charCodeAt(i);
      const small = fold(code);
      const number = numbers[small] || ++last;
      for (const each of [code, small, capitalOf(small)]) numbers[each] = number;
    }
  }
  for (const code of OTHER_CAPITALS) numbers[code] = numbers[fold(code)] ?? 0;
  return { numbers, bits: 32 - Math.clz32(last) };
}

function capitalOf(small: number): number {
  const capital = String.fromCharCode(small).toUpperCase();
  const code = capital.charCodeAt(0);
  return capital.length === 1 && fold(code) === small ? code : small;
}
