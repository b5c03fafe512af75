/** Finds the words that a misspelt word may stand for. The matching is uFuzzy's; which slips are likely is decided here. */
import UFuzzy from '@leeoniya/ufuzzy';

/** Shorter words are too near to one another to guess between. */
const SHORTEST = 4;
/** From here on any single slip is likelier than another word. */
const SURE = 5;
/** In a word of this length even the first letter may be wrong. */
const LONG = 6;
/** Two slips leave enough of a word of this length. */
const TWICE = 8;
const SHORTEST_PIECE = 3;
const LONGEST = 32;

/** uFuzzy puts this word in the place of a quotation and takes it out again; as a query it would find none to take. */
const RESERVED = 'eexxaacctt';

const slips = { intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 } as const;
const fewSlips = { ...slips, intraSub: 0, intraDel: 0 } as const;

/** Everything is folded before it comes here; the locale of the machine must have no say. */
const same = { toUpper: (text: string) => text.toUpperCase(), toLower: (text: string) => text.toLowerCase(), compare: () => 0 };

const whole = new UFuzzy({
  ...same,
  intraMode: 1,
  interLft: 2,
  interRgt: 2,
  intraRules: (term) => (term.length < SURE ? { ...fewSlips, intraSlice: [1, Infinity] } : { ...slips, intraSlice: [term.length < LONG ? 1 : 0, Infinity] }),
});

/** Where more letters may follow, a slip in the last one would be no slip but a shorter word. */
const beginning = new UFuzzy({ ...same, intraMode: 1, interLft: 2, intraRules: () => ({ ...slips, intraSlice: [1, -1] }) });

/** Two pieces of one word, with a slip in each. */
const twoPieces = new UFuzzy({ ...same, intraMode: 1, interIns: 0, intraRules: () => ({ ...slips, intraSlice: [0, Infinity] }) });

/** Whether a folded word is of the kind that can be misspelt: Latin letters, and enough of them. */
export function isSpellable(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && !word.includes(RESERVED) && /^[a-z]+$/u.test(word);
}

/** Words that a misspelt one may stand for, each with the set of its letters, which rules most of them out at once. */
export interface Spellings {
  readonly words: string[];
  readonly letters: readonly number[];
}

export function spellingsOf(words: string[]): Spellings {
  return { words, letters: words.map(lettersOf) };
}

/** The numbers of the words that are this term with one letter wrong, or begin so; without any, with two wrong. */
export function misspelt(spellings: Spellings, term: string): readonly number[] {
  if (!isSpellable(term)) return [];
  const { words } = spellings;
  const near = new Set(whole.filter(words, term, alike(spellings, term, { missing: 1, added: 1, length: 1 })));
  if (term.length >= SURE) for (const word of beginning.filter(words, term, alike(spellings, term, { missing: 1, added: 26, length: LONGEST })) ?? []) near.add(word);
  return near.size > 0 ? [...near] : twiceMisspelt(spellings, term);
}

function twiceMisspelt(spellings: Spellings, term: string): readonly number[] {
  if (term.length < TWICE) return [];
  const left = new Set(alike(spellings, term, { missing: 2, added: 2, length: 2 }).filter((number) => spellings.words[number]?.[0] === term[0]));
  const found: number[] = [];
  // Wherever the two slips are, one of the cuts lies between them.
  for (let cut = SHORTEST_PIECE; cut <= term.length - SHORTEST_PIECE && left.size > 0; cut++) {
    for (const word of twoPieces.filter(spellings.words, `${term.slice(0, cut)} ${term.slice(cut)}`, [...left]) ?? []) {
      found.push(word);
      left.delete(word);
    }
  }
  return found;
}

/** The words whose letters and whose length differ from those of a term by no more than so many. */
function alike({ words, letters }: Spellings, term: string, most: { readonly missing: number; readonly added: number; readonly length: number }): number[] {
  const sought = lettersOf(term);
  const found: number[] = [];
  letters.forEach((set, number) => {
    const longer = (words[number]?.length ?? 0) - term.length;
    if (longer >= -most.length && longer <= most.length && sizeOf(sought & ~set) <= most.missing && sizeOf(set & ~sought) <= most.added) found.push(number);
  });
  return found;
}

/** One bit for each letter from a to z. */
function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) - 97);
  return set;
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size++;
  return size;
}
