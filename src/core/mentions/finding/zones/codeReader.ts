import type { CodeSyntax } from '../../../languages/languages';
import { endOfString, isEscaped, marksOf, type Marks } from './codeMarks';
import { NOTHING_OPEN, type ZoneReader, type ZoneState } from './zoneReader';

/** The state in the last letters of a closing mark: nothing is open behind them. */
const CLOSING = 'closing';

/**
 * Reads a program, in which all is skipped that is neither comment nor string. A light reading, not a parser: where it
 * errs (a quote in a regular expression) it errs to the end of that line. It goes from part to part; a part is code, or
 * one comment or string with its marks.
 *
 *     const name = "the CEO"; // the COO
 *     └──skipped──┘└──read──┘└┘└──read──┘
 */
export class CodeReader implements ZoneReader {
  readonly #text: string;
  readonly #marks: Marks;
  /** The mark that opened this part; empty in code. */
  #inside: string;
  /** Where the part ends, and how much of its end closes it. */
  #end = 0;
  #closing = 0;
  /** Where what the mark opened begins, or later, where it is known that no escape reaches past. */
  #content: number;

  constructor(text: string, syntax: CodeSyntax, from: number, { inside, until }: ZoneState) {
    this.#text = text;
    this.#marks = marksOf(syntax);
    this.#inside = inside === 'start' ? '' : inside;
    this.#content = from + until;
    this.#findEnd();
  }

  isSkipped(offset: number): boolean {
    while (this.#end <= offset && this.#end < this.#text.length) this.#enterNext();
    return this.#inside === '';
  }

  stateAt(offset: number): ZoneState {
    while (this.#end < offset) this.#enterNext();
    const inside = this.#inside;
    if (inside === '' || (this.#end === offset && (this.#closing > 0 || inside === CLOSING))) return NOTHING_OPEN;
    if (offset < this.#content) return { inside, until: this.#content - offset };
    if (offset > this.#end - this.#closing) return { inside: CLOSING, until: this.#end - offset };
    const until = this.#marks.isString(inside) && isEscaped(this.#text, this.#content, offset) ? 1 : 0;
    this.#content = offset + until;
    return { inside, until };
  }

  #enterNext(): void {
    const at = this.#end;
    this.#inside = this.#inside === '' ? this.#marks.at(this.#text, at) : '';
    this.#content = at + this.#inside.length;
    this.#findEnd();
  }

  #findEnd(): void {
    const from = this.#content;
    const [end, closing] = this.#inside === CLOSING ? [from, 0] : this.#endOf(this.#inside, from);
    this.#end = end;
    this.#closing = closing;
  }

  /** The offset after what a mark opened, with the length of what closes it; the end of the text where nothing does. */
  #endOf(mark: string, from: number): readonly [end: number, closing: number] {
    if (mark === '') return [this.#marks.next(this.#text, from), 0];
    if (this.#marks.isString(mark)) return endOfString(this.#text, mark, from);
    const close = this.#marks.closeOf(mark);
    const at = this.#text.indexOf(close, from);
    if (at < 0) return [this.#text.length, 0];
    // The line end is no part of a comment.
    return close === '\n' ? [at, 0] : [at + close.length, close.length];
  }
}
