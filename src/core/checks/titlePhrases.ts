import type { Glossary } from '../glossary/glossary';
import { pluralOf } from '../mentions/finding/forms/plural';

/** What the titles of a glossary are made of. */
export interface TitlePhrases {
  /** English titles of several words, singular and plural, in small letters with single blanks. */
  readonly phrases: ReadonlySet<string>;
  /** The words of the titles of other languages, in small letters: they are no slips of English ones. */
  readonly foreign: ReadonlySet<string>;
}

const known = new WeakMap<Glossary, TitlePhrases>();

/** Made when first asked for a glossary. */
export function titlePhrasesOf(glossary: Glossary): TitlePhrases {
  const made = known.get(glossary) ?? makePhrases(glossary);
  known.set(glossary, made);
  return made;
}

/** The longest title in words that is looked for. */
export const MOST_WORDS = 7;

function makePhrases({ rows }: Glossary): TitlePhrases {
  const phrases = new Set<string>();
  const foreign = new Set<string>();
  for (const { title, aliases, equivalents = {} } of rows.roles) {
    for (const name of [{ text: title }, ...aliases]) {
      for (const text of [name.text, pluralOf(name)]) {
        const words = wordsOf(text);
        if (words.length > 1 && words.length <= MOST_WORDS) phrases.add(words.join(' '));
      }
    }
    for (const names of Object.values(equivalents)) for (const { text } of names ?? []) for (const word of wordsOf(text)) foreign.add(word);
  }
  return { phrases, foreign };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[\s-]+/u).filter((word) => word !== '');
}
