import type { Name } from '../../types';
import { wordsOf } from './slug';

/** Under which names a Contextive term is found. */
export interface TermNames {
  readonly acronyms: readonly Name[];
  readonly aliases: readonly Name[];
}

/** A role has as many names of each kind. */
const MAX_NAMES = 60;
const MAX_NAME = 120;

/**
 * Contextive finds a term in any case, in the plural, without its accents, and in the spellings of program code. Titles of
 * several words are found in any case and in the plural anyway; all else is a name of its own, found as it is written.
 *
 * @param aliases The term's further names.
 */
export function termNames(title: string, aliases: readonly string[]): TermNames {
  const exact = new Map<string, Name>();
  const others = new Map<string, Name>();
  const put = (names: Map<string, Name>, text: string, use: Name['use']): void => {
    if (text.length <= MAX_NAME && !names.has(text)) names.set(text, { text, use });
  };
  // A word in capitals that was given as an alias is the acronym of the term.
  for (const alias of aliases) put(isAcronym(alias) ? exact : others, alias, 'alias');
  for (const name of [title, ...aliases]) {
    for (const plain of withoutAccents(name)) put(others, plain, 'variant');
    const words = wordsOf(name);
    if (words.length < 2) for (const spelling of casesOf(name)) put(exact, spelling, 'variant');
    else {
      put(others, words.join(' '), 'variant');
      for (const spelling of codeSpellings(words)) put(exact, spelling, 'variant');
    }
  }
  others.delete(title);
  return { acronyms: [...exact.values()].slice(0, MAX_NAMES), aliases: [...others.values()].slice(0, MAX_NAMES) };
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&]{1,9}$/u.test(text);
}

/** One word is found as it is written only, so each usual way to write it is a name. */
function casesOf(word: string): readonly string[] {
  return isAcronym(word) ? [word] : [word.toLowerCase(), capitalised(word.toLowerCase()), word.toUpperCase()];
}

/** `legPolicy`, `LegPolicy`, `leg_policy` and `leg-policy`. */
function codeSpellings(words: readonly string[]): readonly string[] {
  const small = words.map((word) => word.toLowerCase());
  const [first = '', ...rest] = small;
  return [first + rest.map(capitalised).join(''), small.map(capitalised).join(''), small.join('_'), small.join('-')];
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** `naïve` → `naive`; `Größe` → `Grosse` and `Groesse`. */
function withoutAccents(name: string): readonly string[] {
  if (/^[\0-\x7f]*$/u.test(name)) return [];
  const split = name.normalize('NFKD');
  return [split.replace(/\p{M}/gu, ''), split.replaceAll('\u0308', 'e').replace(/\p{M}/gu, '')].map((plain) => plain.replaceAll('ß', 'ss').normalize('NFC')).filter((plain) => plain !== name);
}
