/** What a document itself says that letters stand for. Offsets are UTF-16 code units into the document. */
export interface Definition {
  /** The long form as written, its white space made single blanks. */
  readonly longForm: string;
  /** Where the letters stand that are defined. */
  readonly at: number;
}

/** Where the letters stand in a piece of text. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const REACH = 160;

/**
 * The long form that a text gives beside some letters, in either order and in the ways documents do it:
 *
 *     Chief Revenue Officer (CRO)     CRO (chief revenue officer)      | CRO | Chief Revenue Officer |
 *     Chief Revenue Officer, or CRO   CRO: chief revenue officer       \newacronym{cro}{CRO}{chief revenue officer}
 *     *[CRO]: Chief Revenue Officer   <abbr title="…">CRO</abbr>       the Chief Revenue Officer (hereinafter "CRO")
 *
 * Undefined where the words beside the letters do not spell them (Schwartz and Hearst, 2003, with stricter rules where no
 * parenthesis vouches for a definition).
 */
export function longFormBeside(place: Place): string | undefined {
  const { text, start, end } = place;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const opens = opensDefinition(before);
  const goesOn = GOES_ON.test(after.slice(0, NEAR));
  if (!opens && !goesOn) return undefined;
  const letters = text.slice(start, end).replace(/s$/u, '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  if (letters.length < 2) return undefined;
  const ahead = goesOn ? (insideParenthesis(after, letters) ?? afterSeparator(after, letters)) : undefined;
  return ahead ?? (opens ? (beforeParenthesis(before, after, letters) ?? beforeSeparator(before, letters) ?? titleAttribute(before, letters)) : undefined);
}

/**
 * Most letters are not defined where they stand, which the characters right beside them tell: no sign before, or a word
 * that a definition never uses there. By hand, for an expression is tried at each character of a text that it ends.
 */
function opensDefinition(before: string): boolean {
  const tail = before.trimEnd();
  if (OPENING.includes(tail.at(-1) ?? ' ') || before.endsWith('\t')) return true;
  if (tail.length === before.length) return false;
  const word = WORD_BEFORE.exec(tail.slice(-LONGEST_WORD))?.[1]?.toLowerCase();
  // So many letters have an article that it counts only where a definition uses one.
  return word === 'the' ? /[([]|here(?:in)?after|known|abbreviated|referred/iu.test(tail) : word !== undefined;
}

const OPENING = '([|:=–—→&>{"“‘\'*_`-';
const WORD_BEFORE = /(?:^|[^\p{L}\d_])(or|the|as|to)$/iu;
const LONGEST_WORD = 4;
const GOES_ON = /^s?["'”’*_`\])}]*\s*(?:[([|:=–—\t→&,<{-]|(?:as|stands|means|is|short|denotes)\s|\n\s{0,4}:)/u;
const NEAR = 24;

const OPENED = /^(?<long>[^]*?)[\s*_]*[([]\s*(?:(?:the|or|i\.e\.|hereinafter|hereafter|abbreviated|referred to as|known as|collectively),?\s*){0,4}(?:the\s+)?["'“‘*_`]*$/iu;

function beforeParenthesis(before: string, after: string, letters: string): string | undefined {
  if (!/^["'”’*_`]*\s*(?:[)\],;/]|or\b)/u.test(after)) return undefined;
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  if (open < 0) return undefined;
  const long = OPENED.exec(before)?.groups?.['long'];
  return long === undefined ? undefined : spelledAtEnd(cleaned(long), letters, false);
}

function insideParenthesis(after: string, letters: string): string | undefined {
  const inside = /^s?["'”’*_`]*\s*\(\s*(?:i\.e\.,?|or|the|a|an|short for|stands for|which stands for)?\s*["'“‘*_`]*(?<inside>[^()\n]{5,100})/iu.exec(after)?.groups?.['inside'];
  return inside === undefined ? undefined : spelledAtStart(cleaned(inside), letters, false);
}

const STANDS_FOR = /^s?["'”’*_`\])}]*\s*(?:::?|[|=–—\t→&,[]|-{1,3}(?=\s)|<\/\w+>\s*<\w+[^<>]{0,40}>|\}\s*\{|,?\s*(?:long\s*=\s*\{?)|(?:as|stands for|means|is short for|short for|denotes|is the abbreviation (?:for|of))\s|\n\s{0,4}:\s)[\s"'“‘*_`|{<]*(?:(?:the|a|an)\s+)?/iu;

function afterSeparator(after: string, letters: string): string | undefined {
  const separator = STANDS_FOR.exec(after);
  if (separator === null) return undefined;
  return spelledAtStart(cleaned(after.slice(separator[0].length).split(/[|\n\t}<]/u)[0] ?? ''), letters, true) ?? undefined;
}

const SET_APART = /(?:[|:=–—\t→&]|\s-{1,3}|,?\s+or|,?\s*(?:also |sometimes )?(?:known|abbreviated|referred to) (?:as|to)|,?\s*(?:hereinafter|hereafter)(?: referred to as)?,?(?: the)?|<\/\w+>\s*<\w+[^<>]{0,40}>)[\s"'“‘*_`|{]*$/iu;

function beforeSeparator(before: string, letters: string): string | undefined {
  const separator = SET_APART.exec(before);
  if (separator === null) return undefined;
  const rest = before.slice(0, separator.index).split(/[|\n\t{>]/u).at(-1) ?? '';
  return spelledAtEnd(cleaned(rest), letters, true);
}

function titleAttribute(before: string, letters: string): string | undefined {
  if (!before.trimEnd().endsWith('>')) return undefined;
  const title = /\btitle\s*=\s*["'](?<title>[^"'<>]{3,100})["'][^<>]{0,60}>\s*$/iu.exec(before)?.groups?.['title'];
  return title === undefined ? undefined : spelledAtStart(cleaned(title), letters, true);
}

/** Without marks of emphasis and links, white space single. */
function cleaned(text: string): string {
  return text.replace(/<[^<>]{0,80}>/gu, ' ').replace(/[*_`"“”‘[\]{}]/gu, '').replace(/\s+/gu, ' ').trim();
}

const SMALL = /^(?:of|and|the|for|to|in|on|a|an|de|des|du|&|der|die|und)$/iu;
const WORD = /[\p{L}\p{M}\p{N}’']+|&/gu;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }));
}

/** The words at the end of a text that spell the letters; the fewest that do. */
function spelledAtEnd(text: string, letters: string, strict: boolean): string | undefined {
  const words = wordsIn(text);
  const most = Math.min(words.length, letters.length + 5);
  const choices = Array.from({ length: Math.max(0, most - 1) }, (_, index) => words.slice(words.length - index - 2));
  const chosen = spelling(choices.filter(([first]) => first !== undefined && !SMALL.test(first.text)), letters, strict);
  const from = chosen?.[0]?.start;
  return from === undefined || !PHRASE.test(text.slice(from)) ? undefined : withoutPossessive(text.slice(from, chosen?.at(-1)?.end));
}

const PHRASE = /^[\p{L}\p{M}\p{N}\s,&/’'().-]*$/u;

function withoutPossessive(phrase: string): string {
  return phrase.replace(/['’]s?$/u, '');
}

/** The words at the start of a text that spell the letters; the most that do, up to the end of the phrase. */
function spelledAtStart(text: string, letters: string, strict: boolean): string | undefined {
  const phrase = /^[^.;:()]*/u.exec(text)?.[0] ?? '';
  const words = wordsIn(phrase);
  const most = Math.min(words.length, letters.length + 4);
  const choices = Array.from({ length: Math.max(0, most - 1) }, (_, index) => words.slice(0, most - index));
  const chosen = spelling(choices.filter((choice) => !SMALL.test(choice.at(-1)?.text ?? '')), letters, strict);
  return chosen === undefined ? undefined : withoutPossessive(phrase.slice(0, chosen.at(-1)?.end));
}

/** The first choice whose initials are the letters; failing that, unless strict, the first that has them loosely. */
function spelling(all: readonly (readonly Word[])[], letters: string, strict: boolean): readonly Word[] | undefined {
  // Letters are not defined by themselves: the CIO (“the CIO”).
  const choices = all.filter((words) => words.every(({ text }) => text !== letters));
  const spelled = choices.find((words) => initials(textsOf(words), letters));
  if (spelled !== undefined || strict) return spelled;
  return choices.find((words) => words.length <= letters.length + 1 && loosely(textsOf(words), letters));
}

function textsOf(words: readonly Word[]): readonly string[] {
  return words.map(({ text }) => text);
}

/** One initial a letter; small words may be skipped. */
function initials(words: readonly string[], letters: string): boolean {
  if (words.length === 0 || letters === '') return words.length === 0 && letters === '';
  const [first = '', ...rest] = words;
  if (first[0] === letters[0] && initials(rest, letters.slice(1))) return true;
  return SMALL.test(first) && initials(rest, letters);
}

/** As `initials`, but a word whose initial is a letter may give further letters from inside (MeDicine). */
function loosely(words: readonly string[], letters: string): boolean {
  if (letters === '') return words.length === 0;
  const [first, ...rest] = words;
  if (first === undefined) return false;
  if (first[0] !== letters[0]) return SMALL.test(first) && loosely(rest, letters);
  // The initial, and any further letters of the word in their order.
  for (let taken = 1; taken <= letters.length; taken++) {
    if (!isSubsequence(letters.slice(0, taken), first)) return false;
    if (loosely(rest, letters.slice(taken))) return true;
  }
  return false;
}

function isSubsequence(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at++;
  return at === letters.length;
}
