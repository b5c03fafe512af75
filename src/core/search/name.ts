import { wordsOf } from './fold';
import { together } from './query';
import type { SearchEntry, SearchName } from './searchEntries';
import type { Vocabulary, Word } from './vocabulary';

/** Longer names than the format allows are searched by their beginning. */
const MAX_NAME = 240;

/** A name made ready to be searched. The title and the acronym shown beside it are searched as one: `cso security`. */
export interface Name {
  /** The place of its entry among all. */
  readonly entry: number;
  readonly name: SearchName;
  readonly text: string;
  /** Of the title only: the acronym beside it. */
  readonly acronym: string;
  /** The text without anything between its words; see `Query.keys`. */
  readonly keys: readonly string[];
  /** The same of the acronym. */
  readonly acronymKeys: readonly string[];
  /** The same of a title without what it says in brackets at its end. */
  readonly bareKeys: readonly string[];
  /** The numbers of the words of the text, then of the acronym. */
  readonly words: readonly number[];
}

/** All names of an entry; the acronym it shows stands with the title. */
export function namesOf({ title, acronym = '', names }: SearchEntry, entry: number, vocabulary: Vocabulary): readonly Name[] {
  const beside = acronym.slice(0, MAX_NAME);
  const others = names.filter(({ text, kind }) => !(kind === 'title' || (kind === 'acronym' && text === acronym)));
  return [readName({ text: title, kind: 'title' }, beside, entry, vocabulary), ...others.map((name) => readName(name, '', entry, vocabulary))];
}

function readName(name: SearchName, acronym: string, entry: number, vocabulary: Vocabulary): Name {
  const text = name.text.slice(0, MAX_NAME);
  const use = { compound: name.language === 'de' || name.language === 'nl', spelled: name.kind !== 'acronym' };
  const words = addWords(text, use, vocabulary);
  const beside = addWords(acronym, { compound: false, spelled: false }, vocabulary);
  const bare = name.kind === 'title' ? withoutBrackets(text) : text;
  const bareKeys = bare === text ? [] : keysOf(addWords(bare, use, vocabulary), vocabulary);
  return { entry, name, text, acronym, keys: keysOf(words, vocabulary), acronymKeys: keysOf(beside, vocabulary), bareKeys, words: [...words, ...beside] };
}

function addWords(text: string, use: Pick<Word, 'compound' | 'spelled'>, vocabulary: Vocabulary): readonly number[] {
  return wordsOf(text).map(({ start, end }) => vocabulary.add(text.slice(start, end), use));
}

function keysOf(words: readonly number[], { words: all }: Vocabulary): readonly string[] {
  return together(words.map((word) => all[word]?.forms ?? []));
}

function withoutBrackets(text: string): string {
  return text.endsWith(')') ? text.slice(0, text.lastIndexOf('(')).trim() : text;
}
