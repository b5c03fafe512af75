import type { Glossary } from '../../glossary/glossary';
import type { Sense } from '../../glossary/types';
import { Sieve } from './sieve';
import { oftenOf } from './topics';
import { joined, wordsOf } from './words';

/** What one word, or a phrase of up to three, says about the senses of a form. */
export interface Cue {
  readonly text: string;
  /** Indexes into the senses of the form. */
  readonly senses: readonly number[];
  readonly kind: CueKind;
  /** What it is worth to each of these, from 0 to 1: less if it speaks for others as usual, or is common in any text. */
  readonly worths: readonly number[];
}

/**
 * cue: a word that the glossary names. title: a word of the sense's own name. spelled: that name itself, in full.
 */
export type CueKind = 'cue' | 'title' | 'spelled';

/** What a word, or the words up to it, is to a form. */
export interface CueWord {
  /** The cues that it is the last word of. */
  readonly cues: readonly Cue[];
  /** A longer phrase begins with it. */
  readonly begins: boolean;
}

/** The cues of one form by the numbers of their words, a phrase by the number of its words so far; see `words.ts`. */
export interface CueTable {
  readonly byWord: ReadonlyMap<number, CueWord>;
  /** Tells of most numbers that they are not there. */
  readonly sieve: Sieve;
}

/** A form has two or three hundred words that matter: so wide a sieve errs seldom. */
const SIEVE_BITS = 14;

/** Words of titles that every executive shares: they tell no sense from another. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  'chief officer officers executive executives director directors head manager managing management senior vice president general deputy group of the and for to in on a an by with at or as board member company organisation organization nonprofit'.split(' '),
);
const MAX_PHRASE = 3;

export function cueTableOf(glossary: Glossary, senses: readonly Sense[]): CueTable {
  const byWord = new Map<number, Spoken[]>();
  const begins = new Set<number>();
  senses.forEach((sense, index) => {
    const name = nameOf(glossary, sense);
    for (const text of sense.cues) addPhrase(byWord, begins, text, index, 'cue');
    const words = titleWords(name);
    for (const text of words) addPhrase(byWord, begins, text, index, 'title', words.length);
    if (name.includes(' ')) addPhrase(byWord, begins, name.split(/\s+/u).slice(0, MAX_PHRASE).join(' '), index, 'spelled');
  });
  const words = new Set([...byWord.keys(), ...begins]);
  const cuesOf = (word: number) => (byWord.get(word) ?? []).map((spoken) => cueOf(spoken, senses));
  return { byWord: new Map([...words].map((word) => [word, { cues: cuesOf(word), begins: begins.has(word) }])), sieve: new Sieve(words, SIEVE_BITS) };
}

/** The name of a sense as a text would spell it: without what the glossary adds in parentheses. */
export function nameOf(glossary: Glossary, sense: Sense): string {
  const name = 'role' in sense ? (glossary.roles.get(sense.role)?.title ?? sense.role) : sense.meaning;
  return name.replace(/\s*\(.*$/u, '').replace(/,.*$/u, '');
}

function titleWords(name: string): readonly string[] {
  return [...new Set(name.toLowerCase().split(/[^\p{L}\p{N}]+/u))].filter((word) => word.length > 2 && !COMMON_WORDS.has(word));
}

/** A word or phrase with the senses that it speaks for, and of how many words the name is that it is one of. */
interface Spoken {
  readonly text: string;
  readonly kind: CueKind;
  readonly senses: Map<number, number>;
}

function addPhrase(byWord: Map<number, Spoken[]>, begins: Set<number>, text: string, sense: number, kind: CueKind, parts = 1): void {
  const words = wordsOf(text).slice(0, MAX_PHRASE);
  let number = 0;
  words.forEach(({ stem, capitals }, index) => {
    // An acronym by itself counts in capitals only.
    const word = words.length === 1 && capitals !== 0 ? capitals : stem;
    number = index === 0 ? word : joined(number, word);
    if (index < words.length - 1) begins.add(number);
  });
  if (words.length === 0) return;
  const all = byWord.get(number) ?? [];
  byWord.set(number, all);
  const known = all.find((each) => each.kind === kind);
  if (known === undefined) all.push({ text, kind, senses: new Map([[sense, parts]]) });
  else known.senses.set(sense, parts);
}

const WORTH = [1, 0.7, 0.45, 0.2] as const;

function cueOf({ text, kind, senses }: Spoken, all: readonly Sense[]): Cue {
  const usual = [...senses.keys()].map((index) => HOW_USUAL[all[index]?.weight ?? 'rare']);
  const most = Math.max(...usual);
  // A word that speaks for a rare sense too says nearly as much for the usual one.
  const shared = usual.reduce((sum, each) => sum + each / most, 0);
  const worth = worthOf(text, kind) / shared;
  return { text, kind, senses: [...senses.keys()], worths: [...senses.values()].map((parts) => worth / parts) };
}

const HOW_USUAL = { usual: 1, common: 0.4, rare: 0.1 } as const;

function worthOf(text: string, kind: CueKind): number {
  const [word, ...more] = wordsOf(text);
  // Two capitals (UK, DO) stand for much, and everywhere.
  if (kind === 'cue' && /^[A-Z]{2,3}$/u.test(text) && (text.length === 2 || text === 'USA')) return WORTH[2];
  const often = kind === 'spelled' || more.length > 0 || word === undefined || word.capitals !== 0 ? 0 : oftenOf(word.stem);
  return WORTH[often] ?? 1;
}
