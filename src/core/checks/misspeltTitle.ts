import type { Check, CheckContext } from './check';
import type { Draft } from './finding';
import { meantWord } from './misspeltWord';
import { MOST_WORDS, titlePhrasesOf, type TitlePhrases } from './titlePhrases';
import { inCaseOf } from './letterCase';

/**
 * A slip in a word that, put right, completes a title:
 *
 *     the Chief Exectuive Officer      our Cheif of Staff      Vice Presidnet
 */
export const misspeltTitle: Check = {
  code: 'misspelt-title',
  find: (context) => {
    const found = new Map<number, Draft>();
    ANCHOR.lastIndex = Math.max(0, context.from - REACH);
    for (let match = ANCHOR.exec(context.text); match !== null && match.index < context.to + REACH; match = ANCHOR.exec(context.text)) {
      const slips = slipsAround(context, match.index);
      if (slips.length > 0 && !context.isSkipped(match.index)) for (const slip of slips) found.set(slip.start, slip);
    }
    return [...found.values()];
  },
};

/** At least one word of the title must be right: a word that hardly stands anywhere else. */
const ANCHOR = /(?<![\p{L}\p{M}\p{N}_@#$/.-])(?:chief|officer|director|president|executive|manager|chairman|secretary|counsel|vice|head|general|managing|controller|partner|company|staff|board|committee|architect|scientist|VP)s?(?![\p{L}\p{M}\p{N}_@])/giu;
/** A title is looked for in so many UTF-16 code units to either side of a word. */
const REACH = 90;
const WORD = /[\p{L}\p{M}]+/gu;
/** What parts the words of a title: blanks with at most one line end, or a hyphen. */
const GAP = /^(?:[ \t\u00a0]{1,9}|[ \t]{0,9}\r?\n[ \t]{0,9}|-)$/u;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** In small letters and, if it is a slip, put right. */
  readonly right: string;
  readonly isSlip: boolean;
}

function slipsAround(context: CheckContext, at: number): readonly Draft[] {
  const phrases = titlePhrasesOf(context.reader.glossary);
  const words = wordsAround(context.text, at, phrases);
  if (!words.some(({ isSlip }) => isSlip)) return [];
  const title = longestTitle(words, words.findIndex(({ start }) => start === at), phrases);
  const [first, last] = [title[0], title.at(-1)];
  if (first === undefined || last === undefined || isData(context.text, first.start, last.end)) return [];
  const named = title.map(({ right, written }) => inCaseOf(right, written)).join(' ');
  return title.filter(({ isSlip }) => isSlip).map((word) => draftOf(word, named, context));
}

/** A piece of an address, a path or a slug: chief-exectuive@example.com. */
function isData(text: string, start: number, end: number): boolean {
  return /[@#$/\\_.=-]$/u.test(text.slice(Math.max(0, start - 1), start)) || /^(?:[@/\\_=]|[.-][\p{L}\p{N}])/u.test(text.slice(end, end + 2));
}

/** The words in a row with the one at an offset, as far as a title may reach. */
function wordsAround(text: string, at: number, phrases: TitlePhrases): readonly Word[] {
  const from = Math.max(0, at - REACH);
  const part = text.slice(from, at + REACH);
  const all = [...part.matchAll(WORD)].map((match) => ({ start: from + match.index, end: from + match.index + match[0].length, written: match[0] }));
  const middle = all.findIndex(({ start }) => start === at);
  let first = middle;
  while (first > 0 && middle - first < MOST_WORDS && isJoined(text, all[first - 1], all[first])) first--;
  let last = middle;
  while (last < all.length - 1 && last - middle < MOST_WORDS && isJoined(text, all[last], all[last + 1])) last++;
  // A word at the edge of the part may be cut.
  return all.slice(first, last + 1).filter(({ start, end }) => start > from || from === 0 || end < from + part.length).map((word) => ({ ...word, ...readWord(word.written, phrases) }));
}

function isJoined(text: string, one: { readonly end: number } | undefined, next: { readonly start: number } | undefined): boolean {
  return one !== undefined && next !== undefined && next.start - one.end < 20 && GAP.test(text.slice(one.end, next.start));
}

function readWord(written: string, { foreign }: TitlePhrases): Pick<Word, 'right' | 'isSlip'> {
  const small = written.toLowerCase();
  const meant = foreign.has(small) ? undefined : meantWord(small);
  return { right: meant ?? small, isSlip: meant !== undefined };
}

/** The words of the longest title that has the anchor and a slip in it; none where there is no such title. */
function longestTitle(words: readonly Word[], anchor: number, { phrases }: TitlePhrases): readonly Word[] {
  for (let length = Math.min(MOST_WORDS, words.length); length > 1; length--) {
    for (let from = Math.max(0, anchor - length + 1); from <= Math.min(anchor, words.length - length); from++) {
      const title = words.slice(from, from + length);
      if (title.some(({ isSlip }) => isSlip) && phrases.has(title.map(({ right }) => right).join(' '))) return title;
    }
  }
  return [];
}

function draftOf({ start, end, written, right }: Word, title: string, { options: { l10n } }: CheckContext): Draft {
  const text = inCaseOf(right, written);
  return {
    start,
    end,
    message: l10n.t('“{0}” looks like a slip: the title is {1}.', written, title),
    fixes: [{ title: l10n.t('Write “{0}”', text), kind: 'quickfix', safe: true, edits: [{ start, end, text }] }],
  };
}
