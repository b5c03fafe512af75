import { wordsIn } from './fold';
import type { SearchEntry, SearchName } from './searchEntries';
import type { Vocabulary, Word } from './vocabulary';

/** Longer names than the format allows are searched by their beginning. */
const MAX_NAME = 240;

/** One list for all of them, because thousands of names have none. */
const NONE: readonly string[] = [];

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
export function namesOf(entry: SearchEntry, number: number, vocabulary: Vocabulary): readonly Name[] {
  const read = [readTitle(entry, number, vocabulary)];
  for (const name of entry.names) {
    const isBeside = name.kind === 'acronym' && name.text === entry.acronym;
    if (name.kind !== 'title' && !isBeside) read.push(readName(name, number, vocabulary));
  }
  return read;
}

function readTitle({ title, acronym = '' }: SearchEntry, number: number, vocabulary: Vocabulary): Name {
  const name = readName({ text: title, kind: 'title' }, number, vocabulary);
  const beside = acronym.slice(0, MAX_NAME);
  const bare = withoutBrackets(name.text);
  const acronymWords = addWords(beside, { compound: false, spelled: false }, vocabulary);
  const bareKeys = bare === name.text ? NONE : keysOf(addWords(bare, { compound: false, spelled: true }, vocabulary), vocabulary);
  return { ...name, acronym: beside, acronymKeys: keysOf(acronymWords, vocabulary), bareKeys, words: [...name.words, ...acronymWords] };
}

function readName(name: SearchName, entry: number, vocabulary: Vocabulary): Name {
  const text = name.text.slice(0, MAX_NAME);
  const words = addWords(text, { compound: name.language === 'de' || name.language === 'nl', spelled: name.kind !== 'acronym' }, vocabulary);
  return { entry, name, text, acronym: '', keys: keysOf(words, vocabulary), acronymKeys: NONE, bareKeys: NONE, words };
}

function addWords(text: string, use: Pick<Word, 'compound' | 'spelled'>, vocabulary: Vocabulary): readonly number[] {
  return wordsIn(text).map((word) => vocabulary.add(word, use));
}

/** The same as `together`, without a list in between: it is done for thousands of names. */
function keysOf(words: readonly number[], { words: all }: Vocabulary): readonly string[] {
  let [plain, spelledOut] = ['', ''];
  for (const word of words) {
    const forms = all[word]?.forms;
    plain += forms?.[0] ?? '';
    spelledOut += forms?.[1] ?? forms?.[0] ?? '';
  }
  return plain === '' ? NONE : plain === spelledOut ? [plain] : [plain, spelledOut];
}

function withoutBrackets(text: string): string {
  return text.endsWith(')') ? text.slice(0, text.lastIndexOf('(')).trim() : text;
}
