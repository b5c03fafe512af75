import { endOf, firstOf, isFirstOnLine, isLineStart, type Block, type Close, type MarkupRules } from './markup';

const COMMENT = '<!--';
const FRONT_MATTER = '---';

const FENCE = /`{3,99}(?![^\n`]{0,100}`)|~{3,99}/uy;

const fence = (marker: string): Block => ({
  marker,
  opens: (text, at) => {
    const content = isFirstOnLine(text, at) ? endOf(FENCE, text, at) : -1;
    return content < 0 ? undefined : { inside: text.slice(at, content), content };
  },
});

/** A comment that begins a line; elsewhere it may be spoken of. */
const comment: Block = { marker: COMMENT, opens: (text, at) => (isFirstOnLine(text, at) ? { inside: COMMENT, content: at + COMMENT.length } : undefined) };

export const markdown: MarkupRules = {
  blocks: [fence('```'), fence('~~~'), comment],
  spans: [
    { marker: '`', pattern: /(?<!`)(?<ticks>`{1,9})(?!`)[^]{1,480}?(?<!`)\k<ticks>(?!`)/uy },
    { marker: '](', pattern: /\]\([^()\n]{0,480}\)/uy }, // the address of a link, not its text
    { marker: '[', pattern: /(?<=^ {0,3})\[(?:\^[^\]\n]{1,180}\]:|[^\]\n]{1,180}\]:[^\n]{0,300})/muy }, // the mark of a footnote, or the address of a link by reference
    { marker: '<', pattern: /<(?<code>code|kbd|samp|pre)(?![\w-])[^<>\n]{0,300}>[^]{0,300}?<\/\k<code>\s{0,9}>|<[a-z!/][^<>\n]{0,480}>/iuy }, // a tag, or an address between angle brackets
  ],
  close: (text, inside, from) => {
    if (inside === COMMENT) return firstOf('-->', /-->/uy, text, from);
    return inside === FRONT_MATTER ? endOfFrontMatter(text, from) : endOfFence(text, inside, from);
  },
  head: { inside: FRONT_MATTER, begins: (text) => /^---\r?\n["'\w#-][^\n]{0,200}(?:\n|$)/u.test(text), isSkipped: isKey },
};

const AFTER_FENCE = /[`~]{0,99}[ \t]{0,99}(?=[\n\r]|$)/uy;

function endOfFence(text: string, mark: string, from: number): Close | undefined {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    const end = isFirstOnLine(text, at) ? endOf(AFTER_FENCE, text, at + mark.length) : -1;
    if (end >= 0) return [at, end];
  }
  return undefined;
}

const END_OF_FRONT_MATTER = /(?:---|\.\.\.)[ \t]{0,99}(?=[\n\r]|$)|\r?\n/uy;

/** The closing line; a blank line too, so that a rule at the top does not make a document one head. */
function endOfFrontMatter(text: string, from: number): Close | undefined {
  for (let at = from; at <= text.length; ) {
    const end = isLineStart(text, at) ? endOf(END_OF_FRONT_MATTER, text, at) : -1;
    if (end >= 0) return [at, end];
    const newline = text.indexOf('\n', at);
    if (newline < 0) return undefined;
    at = newline + 1;
  }
  return undefined;
}

const LONGEST_KEY = 140;
const KEY = /[ \t]{0,40}(?:- )?["']?[\w .-]{1,80}["']?[ \t]{0,9}:(?=\s|$)/uy;

/** True in `role:` of `role: CEO`. */
function isKey(text: string, offset: number): boolean {
  let start = offset;
  while (offset - start < LONGEST_KEY && !isLineStart(text, start)) start--;
  return isLineStart(text, start) && offset < endOf(KEY, text, start);
}
