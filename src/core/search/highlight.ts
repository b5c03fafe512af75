import { fold, foldSpelledOut, formsOf, type Range, unfolded, wordsOf } from './fold';
import type { MatchedWord } from './matchWords';
import type { Name } from './name';
import type { Query, Term } from './query';
import { FIT, type Fit } from './vocabulary';

/** What of a name and of the acronym beside it matches: sorted, apart from one another. */
export interface Highlights {
  readonly ranges: readonly Range[];
  readonly acronymRanges: readonly Range[];
}

/** Where the beginning or all of a name is the query. */
export function highlightKeys({ text, keys, acronym, acronymKeys }: Name, query: Query): Highlights {
  const ranges = keys.some((key) => query.keys.some((sought) => key.startsWith(sought) || `${key}s` === sought)) ? keyRange(text, query) : [];
  const fits = query.single || acronymKeys.some((key) => query.keys.includes(key));
  const acronymRanges = fits && acronymKeys.some((key) => query.keys.some((sought) => key.startsWith(sought) || `${key}s` === sought)) ? keyRange(acronym, query) : [];
  return { ranges, acronymRanges };
}

/** From the first word on as many letters as the query has. */
function keyRange(text: string, { keys }: Query): readonly Range[] {
  const words = wordsOf(text);
  const [first] = words;
  if (first === undefined) return [];
  for (const folding of [fold, foldSpelledOut]) {
    const whole = words.map(({ start, end }) => folding(text.slice(start, end))).join('');
    const key = keys.find((each) => whole.startsWith(each) || each === `${whole}s`);
    if (key === undefined) continue;
    let left = Math.min(key.length, whole.length);
    for (const { start, end } of words) {
      const word = text.slice(start, end);
      const { length } = folding(word);
      if (left <= length) return [{ start: first.start, end: start + unfolded(word, { start: 0, end: left }, folding).end }];
      left -= length;
    }
  }
  return [];
}

/** Where the words of a query stand in a name. */
export function highlightWords({ text, acronym }: Name, matched: readonly MatchedWord[]): Highlights {
  const inText = wordsOf(text);
  const inAcronym = wordsOf(acronym);
  const ranges: Range[] = [];
  const acronymRanges: Range[] = [];
  for (const { position, term, fit } of matched) {
    const [of, word, into] = position < inText.length ? [text, inText[position], ranges] : [acronym, inAcronym[position - inText.length], acronymRanges];
    if (word === undefined) continue;
    const part = partOf(of.slice(word.start, word.end), term, fit);
    into.push({ start: word.start + part.start, end: word.start + part.end });
  }
  return { ranges: sorted(ranges), acronymRanges: sorted(acronymRanges) };
}

/** Which part of a word matches a term. A misspelt one has no letters to point at one by one. */
function partOf(word: string, term: Term, fit: Fit): Range {
  const all = { start: 0, end: word.length };
  if (fit === FIT.exact) return all;
  if (fit === FIT.misspelt) return misspeltPart(word, term);
  const forms = formsOf(word);
  for (const [number, form] of forms.entries()) {
    for (const sought of term) {
      const start = fit === FIT.end ? form.length - sought.length : fit === FIT.beginning ? 0 : form.indexOf(sought);
      if (start >= 0 && form.startsWith(sought, start)) return unfolded(word, { start, end: start + sought.length }, number === 0 ? fold : foldSpelledOut);
    }
  }
  return all;
}

/** All of it, or its beginning where the term is clearly shorter and so not yet typed to its end. */
function misspeltPart(word: string, [plain = '']: Term): Range {
  const form = fold(word);
  const typed = plain.length;
  // A slip may have made the term longer or shorter than what it stands for; the last letter typed tells where that ends.
  const end = [typed, typed - 1, typed + 1].find((length) => form[length - 1] === plain[typed - 1]) ?? typed;
  return unfolded(word, { start: 0, end: form.length - typed > 1 ? end : form.length }, fold);
}

function sorted(ranges: readonly Range[]): readonly Range[] {
  return [...ranges].sort((one, other) => one.start - other.start);
}
