/** Words as search compares them. A range here is half-open and counts UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with their marks; what stands between is never compared. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ASCII_WORD = /[A-Za-z0-9]+/gu;
const ASCII = /^[\x00-\x7f]*$/u;

/** Diacritics of the European scripts. Marks of others are letters in all but name: カ is not ガ. */
const DIACRITICS = /[\u0300-\u036f]/gu;

/** Letters that Unicode does not take apart, and two spellings of one Greek letter. */
const LETTERS: ReadonlyMap<string, string> = new Map([['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['ł', 'l'], ['đ', 'd'], ['ð', 'd'], ['þ', 'th'], ['ı', 'i'], ['ς', 'σ']]);
const LETTER = /[ßæœøłđðþıς]/gu;

/** How German and the Nordic languages write these letters where a keyboard lacks them. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([['ä', 'ae'], ['ö', 'oe'], ['ü', 'ue'], ['ø', 'oe'], ['å', 'aa']]);
const SPELLABLE = /[äöüøå]/gu;

/** The words of a text. */
export function wordsIn(text: string): readonly string[] {
  return text.match(ASCII.test(text) ? ASCII_WORD : WORD) ?? [];
}

/** Where they stand. */
export function wordsOf(text: string): readonly Range[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** Small letters without diacritics. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(DIACRITICS, '').toLowerCase().replace(DIACRITICS, '').replace(LETTER, (letter) => LETTERS.get(letter) ?? letter);
}

/** The same with umlauts spelled out: `ü` as `ue`. */
export function foldSpelledOut(text: string): string {
  return fold(text.normalize('NFC').toLowerCase().replace(SPELLABLE, (letter) => SPELLED_OUT.get(letter) ?? letter));
}

/** The one or two ways a text is compared, the one without diacritics first. */
export function formsOf(text: string): readonly string[] {
  const plain = fold(text);
  if (ASCII.test(text)) return [plain];
  const spelledOut = foldSpelledOut(text);
  return spelledOut === plain ? [plain] : [plain, spelledOut];
}

/** Which part of a text becomes this part of its fold; a letter that folds to several counts as a whole. */
export function unfolded(text: string, { start, end }: Range, folding: (text: string) => string): Range {
  let [at, seen, from, to] = [0, 0, -1, 0];
  for (const letter of text) {
    const { length } = folding(letter);
    at += letter.length;
    if (length > 0 && from < 0 && seen + length > start) from = at - letter.length;
    // A mark that folds away belongs to the letter before it.
    if (length > 0 ? seen < end : seen <= end && from >= 0) to = at;
    seen += length;
  }
  return from < 0 ? { start: to, end: to } : { start: from, end: Math.max(from, to) };
}
