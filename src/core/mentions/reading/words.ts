import { bytesOf, isCapital, SMALL } from './letters';
import { placeOf } from './sieve';
import { capitalsOf, hashOn, NO_LETTERS, stemOf } from './stem';

/**
 * The words of a text as numbers: two words have the same number if they differ in inflection only (price, prices,
 * pricing), so that a text is compared with thousands of cues by looking numbers up, without making a string a word.
 *
 * Words in capitals keep a number of their own besides: GAAP is a cue, gap is not.
 */
export interface Words {
  /** Half-open ranges in UTF-16 offsets. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly stems: Int32Array;
  /** The number of the word as written in capitals, or 0. */
  readonly capitals: Int32Array;
  /** Where a sieve has each stem; see there. */
  readonly places: Uint16Array;
}

export function readWords(text: string): Words {
  const bytes = bytesOf(text);
  const { starts, ends, stems, capitals, places } = scratchFor(text.length);
  const [letters, { length }] = [SMALL, text];
  let count = 0;
  for (let at = 0; at < length; ) {
    const first = bytes[at] as number;
    let letter = letters[first] as number;
    if (letter === 0) {
      at = first === LESS ? afterTag(bytes, at, length) : at + 1;
      continue;
    }
    let end = at;
    let hash = NO_LETTERS;
    do {
      hash = hashOn(hash, letter);
      letter = letters[bytes[++end] as number] as number;
    } while (letter !== 0);
    const stem = small(stemOf(bytes, at, end, hash));
    starts[count] = at;
    ends[count] = end;
    stems[count] = stem;
    capitals[count] = isCapital(first) ? small(capitalsOf(bytes, at, end)) : 0;
    places[count++] = placeOf(stem);
    at = end;
  }
  return { starts: starts.slice(0, count), ends: ends.slice(0, count), stems: stems.slice(0, count), capitals: capitals.slice(0, count), places: places.slice(0, count) };
}

/** The numbers of the words of a cue, as a text would have them. */
export function wordsOf(cue: string): readonly { readonly stem: number; readonly capitals: number }[] {
  const { stems, capitals } = readWords(cue);
  return Array.from(stems, (stem, at) => ({ stem, capitals: capitals[at] ?? 0 }));
}

/** One number for two words in a row. */
export function joined(first: number, second: number): number {
  return small(Math.imul(first ^ 0x5bd1e995, 0x01000193) ^ second);
}

/** In thirty bits: some hosts keep larger numbers outside of lists and maps, one by one. */
function small(hash: number): number {
  return hash >>> 2;
}

const LESS = 60;
const GREATER = 62;
const LONGEST_TAG = 300;

/** Past a tag, whose words are no words of the text; past the sign alone where it begins none. */
function afterTag(bytes: Uint8Array, at: number, length: number): number {
  const next = bytes[at + 1] ?? 0;
  if (next !== 47 && next !== 33 && !(next >= 97 && next <= 122)) return at + 1;
  const to = Math.min(length, at + LONGEST_TAG);
  for (let end = at + 1; end < to; end++) if (bytes[end] === GREATER) return end + 1;
  return at + 1;
}

/** Lists that are filled anew for each text and then copied: how many words it has shows at its end. */
let scratch = newScratch(1_024);

function scratchFor(length: number): typeof scratch {
  const most = (length + 1) >>> 1;
  if (scratch.starts.length < most) scratch = newScratch(most);
  return scratch;
}

function newScratch(size: number): { readonly [Key in keyof Words]: Words[Key] } {
  return { starts: new Int32Array(size), ends: new Int32Array(size), stems: new Int32Array(size), capitals: new Int32Array(size), places: new Uint16Array(size) };
}
