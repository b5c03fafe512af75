import { beginsGap } from './gap';
import type { Form } from './forms';

/**
 * A sieve that lets pass the few places where a form may begin, reading a text by pairs of code units. Forms are dealt out
 * to five groups. What a group's forms have at one place of their beginning is a set of pairs, and a text must have a pair
 * of each set in a row. A word begins at either half of a pair, so each group has two rows of sets:
 *
 *     text     │ t│he│ c│hi│ef│          text     │th│e │ch│ie│f │
 *     row 0          └1┘└2┘└3┘           row 1       └1┘└2┘└3┘
 *                 edge c, hi, ef                  any edge, ch, ie
 *
 * By pair of bytes the table has ten bits for each of the three places, one a row of a group. With each pair of the text
 * all bits move on by one place and only those that the table has for the pair stay; one that gets to the third place has
 * found a beginning. Other units than ASCII are not sieved.
 */
export type PrefixFilter = Int32Array;

/** How many letters of a form the filter looks at. */
export const PREFIX = 5;
const GROUPS = 5;
export const PLACE = GROUPS * 2;
const ALL_GROUPS = (1 << GROUPS) - 1;
/** What enters at the first place. */
export const ENTERING = (1 << PLACE) - 1;
/** Of a pair in which not both are ASCII. */
export const UNSIEVED = 1 << 30;
/** The bits of the third place, whose rows say on which half of the first pair the form begins. */
export const FOUND_EVEN = ALL_GROUPS << (2 * PLACE + GROUPS);
export const FOUND_ODD = ALL_GROUPS << (2 * PLACE);
export const STOPS = FOUND_EVEN | FOUND_ODD | UNSIEVED;

const PAIRS = 0x10000;
/** Which of two bytes in a row comes first in the number that they make is up to the processor. */
const FIRST_IS_LOW = new Uint16Array(new Uint8Array([1, 0]).buffer)[0] === 1;

function pairOf(one: number, other: number): number {
  return FIRST_IS_LOW ? one | (other << 8) : (one << 8) | other;
}

type Letters = readonly number[];
const ASCII: Letters = Array.from({ length: 128 }, (_, code) => code);
/** What may stand where no letter stands. */
const EDGE: Letters = ASCII.filter((code) => !/[A-Za-z0-9]/u.test(String.fromCharCode(code)));
const ANYTHING: Letters = ASCII;

/** A set of letters has a name, so that no pair of sets is written twice. */
interface Letter {
  readonly name: string;
  readonly codes: Letters;
}
const AN_EDGE: Letter = { name: '|', codes: EDGE };
const ANY: Letter = { name: '*', codes: ANYTHING };

export function buildFilter(forms: readonly Pick<Form, 'text' | 'casing'>[]): PrefixFilter {
  // With one letter more than is looked at, which tells whether a word ends there.
  const beginnings = new Map(forms.map(({ text, casing }) => [casing + text.slice(0, PREFIX + 1), { text: text.slice(0, PREFIX + 1), casing }]));
  const prefixes = new Map<string, readonly Letter[]>();
  for (const form of beginnings.values()) {
    const letters = lettersOf(form);
    prefixes.set(letters.map(({ name }) => name).join(''), letters);
  }
  // What is not ASCII is not sieved.
  for (const [name, letters] of prefixes) if (letters.some(({ codes }) => codes.length === 0)) prefixes.delete(name);
  const filter = new Int32Array(PAIRS);
  for (let pair = 0; pair < PAIRS; pair++) if ((pair & 0x8080) !== 0) filter[pair] = ENTERING | UNSIEVED;
  const write = writing(filter);
  // Whatever the group, a word may begin behind any edge.
  write(ANY, AN_EDGE, ALL_GROUPS << GROUPS);
  // Where anything may follow a short word it may do so in one group only.
  const all = [...prefixes.values()];
  const long = all.filter((letters) => letters.length === PREFIX);
  for (const letters of all) if (letters.length < PREFIX) for (const row of [0, 1] as const) writeRow(write, letters, row, 0);
  // The fewer pairs a group has, the less gets through: those that begin alike share theirs.
  const sorted = long.map((letters) => ({ letters, name: letters.map(({ name }) => name.toLowerCase()).join('') })).sort((one, other) => (one.name < other.name ? -1 : 1));
  sorted.forEach(({ letters }, index) => {
    for (const row of [0, 1] as const) writeRow(write, letters, row, 1 + Math.floor((index * (GROUPS - 1)) / sorted.length));
  });
  return filter;
}

/** Adds bits to a pair of letters. */
type Write = (first: Letter, second: Letter, bits: number) => void;

function writeRow(write: Write, [a = ANY, b = ANY, c = ANY, d = ANY, e = ANY]: readonly Letter[], row: 0 | 1, group: number): void {
  const bit = 1 << (row * GROUPS + group);
  if (row === 0) write(AN_EDGE, a, bit);
  write(row === 0 ? b : a, row === 0 ? c : b, bit << PLACE);
  write(row === 0 ? d : c, row === 0 ? e : d, bit << (2 * PLACE));
}

function writing(filter: PrefixFilter): Write {
  const written = new Set<string>();
  return (first, second, bits) => {
    const name = `${first.name}${second.name}${bits}`;
    if (written.has(name)) return;
    written.add(name);
    for (const one of first.codes) for (const other of second.codes) filter[pairOf(one, other)] = (filter[pairOf(one, other)] ?? 0) | bits;
  };
}

/** The sets of letters that a form may begin with, up to where anything may follow. A gap may be wide. */
function lettersOf({ text, casing }: Pick<Form, 'text' | 'casing'>): readonly Letter[] {
  const letters: Letter[] = [];
  for (let i = 0; i < PREFIX; i++) {
    if (i >= text.length) return [...letters, AN_EDGE];
    if (beginsGap(text, i)) return [...letters, AN_EDGE, orEdge(letterOf(text, i + 1, casing))].slice(0, PREFIX);
    letters.push(letterOf(text, i, casing));
  }
  return letters;
}

function letterOf(text: string, at: number, casing: Form['casing']): Letter {
  const letter = text.charAt(at);
  const cases = casing === 'exact' ? [letter] : casing === 'capital' && at === 0 ? [letter.toUpperCase()] : [letter.toLowerCase(), letter.toUpperCase()];
  return { name: cases.join(''), codes: cases.map((each) => each.charCodeAt(0)).filter((code) => code < 128) };
}

function orEdge({ name, codes }: Letter): Letter {
  return { name: `${name}|`, codes: [...codes, ...EDGE] };
}
