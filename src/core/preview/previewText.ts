/** What of a token of markdown-it matters here. */
export interface MarkdownToken {
  readonly type: string;
  readonly tag: string;
  readonly nesting: number;
  readonly content: string;
  readonly attrs: readonly (readonly [string, string])[] | null;
  readonly children: readonly MarkdownToken[] | null;
}

/** A text token, and where its words stand in the text of the whole page; half-open, in UTF-16 code units. */
export interface Piece {
  /** The token that it is a child of, and its place among the children. */
  readonly block: number;
  readonly child: number;
  readonly start: number;
  readonly end: number;
  /** Pieces of one run have nothing but line breaks between them. Undefined where nothing may be put in. */
  readonly run: number | undefined;
}

/** The words of a page without its markup. */
export interface PreviewText {
  readonly text: string;
  /** In order. */
  readonly pieces: readonly Piece[];
}

/** In these a reader expects the words as they are: links, code, and what explains itself already. */
const CLOSED_TAGS = /^<(?<end>\/?)(?:a|abbr|button|code|dfn|kbd|option|pre|samp|script|style|svg|textarea|title|var)(?=[\s>/])[^>]*?(?<alone>\/?)>/iu;
const CLOSED_TOKENS: ReadonlySet<string> = new Set(['link_open', 'link_close', 'abbr_open', 'abbr_close']);
/** Stands for what is no word: code, a picture, a formula. */
const NO_WORD = '\ufffc';

/** Reads a page as one text, its blocks with an empty line between them. */
export function readPreview(tokens: readonly MarkdownToken[]): PreviewText {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let [length, run] = [0, 0];
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  for (const [block, { type, children }] of tokens.entries()) {
    if (type !== 'inline') continue;
    // The editor makes the address of a heading from its words, and its letters are large enough without a line below.
    let closed = tokens[block - 1]?.type === 'heading_open' ? 1 : 0;
    for (const [child, token] of (children ?? []).entries()) {
      if (token.type === 'text') pieces.push({ block, child, start: length, end: length + token.content.length, run: closed === 0 ? run : undefined });
      else if (!isBreak(token)) run++;
      closed = Math.max(0, closed + closing(token));
      add(wordsOf(token));
    }
    run++;
    add('\n\n');
  }
  return { text: parts.join(''), pieces };
}

function wordsOf({ type, nesting, content }: MarkdownToken): string {
  if (type === 'text') return content;
  if (type === 'softbreak' || type === 'hardbreak') return '\n';
  return nesting !== 0 || type === 'html_inline' ? '' : NO_WORD;
}

function isBreak({ type }: MarkdownToken): boolean {
  return type === 'softbreak' || type === 'hardbreak';
}

/** One for what opens a place where nothing is put in, minus one for what closes it. */
function closing({ type, nesting, content }: MarkdownToken): number {
  if (CLOSED_TOKENS.has(type)) return nesting;
  const tag = type === 'html_inline' ? CLOSED_TAGS.exec(content)?.groups : undefined;
  if (tag === undefined || tag['alone'] === '/') return 0;
  return tag['end'] === '/' ? -1 : 1;
}
