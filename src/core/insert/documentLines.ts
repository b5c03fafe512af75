export type Eol = '\n' | '\r\n';

const LINE_END = /\r\n|\n|\r/gu;

/** The lines of a text and where they stand, as an editor counts them: `\n`, `\r\n` and `\r` alone end a line. */
export class DocumentLines {
  readonly text: string;
  readonly count: number;
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];

  constructor(text: string) {
    // A byte order mark stays before all else.
    const starts = [text.startsWith('\ufeff') ? 1 : 0];
    const ends: number[] = [];
    for (const { 0: mark, index } of text.matchAll(LINE_END)) {
      ends.push(index);
      starts.push(index + mark.length);
    }
    ends.push(text.length);
    this.text = text;
    this.count = starts.length;
    this.#starts = starts;
    this.#ends = ends;
  }

  at(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }

  /** The UTF-16 offset of the first character of a line. */
  start(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** The UTF-16 offset after the last character of a line, before what ends it. */
  end(line: number): number {
    return this.#ends[line] ?? this.text.length;
  }

  /** The line an offset lies in; offsets outside the text count as its nearest end. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** True for a line of blanks and tabs, which may give way to others. */
  isEmpty(line: number): boolean {
    return /^[ \t]*$/u.test(this.at(line));
  }

  isBlank(line: number): boolean {
    return !/\S/u.test(this.at(line));
  }
}

/** What ends most lines of a text; `\n` where none does. */
export function eolOf(text: string): Eol {
  const crlf = text.split('\r\n').length - 1;
  const all = text.split('\n').length - 1;
  return crlf * 2 > all ? '\r\n' : '\n';
}

/** The blanks a line begins with. */
export function indentOf(line: string): string {
  return /^[ \t]*/u.exec(line)?.[0] ?? '';
}
