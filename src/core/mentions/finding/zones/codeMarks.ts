import type { CodeSyntax } from '../../../languages/languages';

/** The marks that open comments and strings in a language. */
export interface Marks {
  /** The longest mark that begins at an offset; empty where none does. */
  at(text: string, offset: number): string;
  /** The offset of the next mark, or the length of the text. */
  next(text: string, from: number): number;
  isString(mark: string): boolean;
  /** What closes a comment. */
  closeOf(mark: string): string;
}

const known = new WeakMap<CodeSyntax, Marks>();

export function marksOf(syntax: CodeSyntax): Marks {
  const marks = known.get(syntax) ?? makeMarks(syntax);
  known.set(syntax, marks);
  return marks;
}

function makeMarks({ line, block, strings }: CodeSyntax): Marks {
  const all = [...block.map(([open]) => open), ...line, ...strings].sort((one, other) => other.length - one.length);
  const closes = new Map(block);
  const begins = new Uint8Array(128);
  for (const mark of all) begins[mark.charCodeAt(0)] = 1;
  const at = (text: string, offset: number): string => all.find((mark) => text.startsWith(mark, offset)) ?? '';
  return {
    at,
    next: (text, from) => {
      for (let offset = from; offset < text.length; offset++) {
        const code = text.charCodeAt(offset);
        if (code < 128 && begins[code] === 1 && at(text, offset) !== '') return offset;
      }
      return text.length;
    },
    isString: (mark) => strings.includes(mark),
    closeOf: (mark) => closes.get(mark) ?? '\n',
  };
}

const BACKSLASH = 92;
const NEWLINE = 10;

/** The offset after a string whose content begins at an offset, with the length of what closes it. */
export function endOfString(text: string, mark: string, from: number): readonly [end: number, closing: number] {
  const spansLines = mark === '`' || mark.length === 3;
  const quote = mark.charCodeAt(0);
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === NEWLINE && !spansLines) return [at, 0];
    else if (code === quote && text.startsWith(mark, at)) return [at + mark.length, mark.length];
  }
  return [text.length, 0];
}

/** True if an offset in a string is behind a backslash that takes what stands there; nothing before `floor` does. */
export function isEscaped(text: string, floor: number, offset: number): boolean {
  let at = offset;
  while (at > floor && text.charCodeAt(at - 1) === BACKSLASH) at--;
  return (offset - at) % 2 === 1;
}
