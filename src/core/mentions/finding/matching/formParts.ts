import { beginsGap } from '../gap';
import { endOfWord, type Words } from './words';

/** The number of the word that stands between two gaps of a form, or the numbers of several without a gap between them. */
export type Part = number | readonly number[];

/** Of a part that says nothing by itself, since the gap beside it may be wider than a sign. */
export const UNCLEAR: Part = [];

/**
 * The parts of which forms are made. A thousand parts make all forms, and one that is known need not be read by its letters:
 * that takes longest before the engine has made the code for it fast.
 */
export class FormParts {
  readonly #words: Words;
  readonly #parts = new Map<string, Part>();

  /** @param words Where new words are added. */
  constructor(words: Words) {
    this.#words = words;
  }

  of(text: string): Part {
    const known = this.#parts.get(text);
    if (known !== undefined) return known;
    const part = /^[A-Za-z0-9]+$/u.test(text) ? this.#words.add(text, 0, text.length) : this.#wordsIn(text);
    this.#parts.set(text, part);
    return part;
  }

  #wordsIn(text: string): Part {
    if (text === '') return UNCLEAR;
    const words: number[] = [];
    for (let at = 0; at < text.length; ) {
      if (beginsGap(text, at)) return UNCLEAR;
      const end = endOfWord(text, at);
      words.push(this.#numberOf(text.slice(at, end)));
      at = end;
    }
    return words;
  }

  #numberOf(word: string): number {
    const known = this.#parts.get(word);
    return typeof known === 'number' ? known : this.#words.add(word, 0, word.length);
  }
}
