import { formsOf } from './fold';
import { isSpellable, misspelt, type Spellings, spellingsOf } from './misspelling';
import type { Term } from './query';

/** How a word matches a term, the better the smaller: it is the term, begins so, has it inside, ends so, or nearly is it. */
export const FIT = { exact: 0, beginning: 1, inside: 2, end: 3, misspelt: 4 } as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

/** A distinct word of all names. */
export interface Word {
  /** The one or two ways it is compared. */
  readonly forms: readonly string[];
  /** It is written without blanks between its parts, which may therefore begin anywhere. */
  readonly unspaced: boolean;
  /** It may be a compound, whose last part is what it is: `Finanzvorstand`. */
  compound: boolean;
  /** It stands in a name that is no acronym. A slip in an acronym makes another acronym. */
  spelled: boolean;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A shorter end of a word is seldom a word of its own, nor is what is left of it. */
const SHORTEST_END = 5;
const SHORTEST_REST = 3;

/** The distinct words of all names, each with its number. */
export class Vocabulary {
  readonly words: Word[] = [];
  readonly #written = new Map<string, number>();
  readonly #folded = new Map<string, number>();
  #spellable: { readonly spellings: Spellings; readonly numbers: readonly number[] } | undefined;

  /** The number of a word, which is new or known. */
  add(text: string, { compound, spelled }: Pick<Word, 'compound' | 'spelled'>): number {
    const number = this.#written.get(text) ?? this.#addForms(text);
    const word = this.words[number];
    if (word !== undefined) {
      word.compound ||= compound || word.forms.length > 1;
      word.spelled ||= spelled;
    }
    return number;
  }

  #addForms(text: string): number {
    const forms = formsOf(text);
    const key = forms.join(' ');
    let number = this.#folded.get(key);
    if (number === undefined) {
      number = this.words.push({ forms, unspaced: UNSPACED.test(text), compound: false, spelled: false }) - 1;
      this.#folded.set(key, number);
    }
    this.#written.set(text, number);
    return number;
  }

  /** The numbers of the words that match a term as it stands, with how well. */
  matching(term: Term): ReadonlyMap<number, Fit> {
    const found = new Map<number, Fit>();
    this.words.forEach((word, number) => {
      const fit = fitOf(word, term);
      if (fit !== undefined) found.set(number, fit);
    });
    return found;
  }

  /** The same, and those whose end it is or that it may be a misspelling of. */
  resembling(term: Term): ReadonlyMap<number, Fit> {
    const found = new Map(this.matching(term));
    this.words.forEach((word, number) => {
      if (!found.has(number) && endsWith(word, term)) found.set(number, FIT.end);
    });
    const { spellings, numbers } = this.#misspellable();
    for (const near of misspelt(spellings, term[0] ?? '')) {
      const number = numbers[near];
      if (number !== undefined && !found.has(number)) found.set(number, FIT.misspelt);
    }
    return found;
  }

  #misspellable(): { readonly spellings: Spellings; readonly numbers: readonly number[] } {
    if (this.#spellable === undefined) {
      const numbers = [...this.words.entries()].flatMap(([number, { spelled, forms: [plain = ''] }]) => (spelled && isSpellable(plain) ? [number] : []));
      this.#spellable = { spellings: spellingsOf(numbers.map((number) => this.words[number]?.forms[0] ?? '')), numbers };
    }
    return this.#spellable;
  }
}

function fitOf({ forms, unspaced }: Word, term: Term): Fit | undefined {
  let best: Fit | undefined;
  for (const form of forms) {
    for (const sought of term) {
      if (form === sought) return FIT.exact;
      if (form.startsWith(sought)) best = FIT.beginning;
      else if (unspaced && form.includes(sought)) best ??= FIT.inside;
    }
  }
  return best;
}

function endsWith({ compound, forms }: Word, term: Term): boolean {
  return compound && forms.some((form) => term.some((sought) => sought.length >= SHORTEST_END && form.length >= sought.length + SHORTEST_REST && form.endsWith(sought)));
}
