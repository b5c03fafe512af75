/** A zone that something closes far off, or nothing: a fence, a comment. Blocks go before spans. */
export interface Block {
  /** What it begins with, as a quick look for candidates. */
  readonly marker: string;
  /** What a marker at an offset opens. */
  opens(text: string, at: number): Opening | undefined;
}

export interface Opening {
  /** Names what is open, so that its end can be found without its beginning. */
  readonly inside: string;
  /** Where the search for its end begins. */
  readonly content: number;
}

/** A zone of at most 500 UTF-16 code units that no blank line and no block parts. */
export interface Span {
  /** What it begins with. */
  readonly marker: string;
  /** Sticky, every repetition bounded. */
  readonly pattern: RegExp;
}

/** Where a closing mark begins and ends. */
export type Close = readonly [start: number, end: number];

/** What is skipped in a kind of marked-up prose. */
export interface MarkupRules {
  readonly blocks: readonly Block[];
  readonly spans: readonly Span[];
  /** The first end of what is open that begins at or after an offset. */
  close(text: string, inside: string, from: number): Close | undefined;
  /** What begins with the document, such as front matter. */
  readonly head?: Head;
}

/** A part at the top of a document that is read, except where this says otherwise. */
export interface Head {
  readonly inside: string;
  begins(text: string): boolean;
  isSkipped(text: string, offset: number): boolean;
}

/** True at the beginning of a line, or after blanks there. */
export function isFirstOnLine(text: string, at: number): boolean {
  let before = at - 1;
  while (at - before <= 12 && isBlank(text.charCodeAt(before))) before--;
  return before < 0 || isLineEnd(text.charCodeAt(before));
}

export function isLineStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  // Between the two halves of a Windows line end no line begins.
  return before === 10 || (before === 13 && text.charCodeAt(at) !== 10);
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** The first place at or after an offset where a sticky pattern holds, of those that begin with a marker. */
export function firstOf(marker: string, pattern: RegExp, text: string, from: number): Close | undefined {
  for (let at = text.indexOf(marker, from); at >= 0; at = text.indexOf(marker, at + 1)) {
    const end = endOf(pattern, text, at);
    if (end >= 0) return [at, end];
  }
  return undefined;
}

/** The offset after what a sticky pattern matches at an offset, or -1. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
