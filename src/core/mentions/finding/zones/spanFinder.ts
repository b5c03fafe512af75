import { endOf, type Span } from './markup';

/**
 * Finds the spans of a text from front to back, but only in paragraphs that it is asked about.
 *
 *     asked about ▽ in the first        … and ▽ in the third
 *     a `span` a paragraph ¶ a `span` never read ¶ a `span` …
 *     └── read ───────────┘                       └── read
 */
export class SpanFinder {
  readonly #text: string;
  readonly #kinds: readonly Span[];
  /** For each kind, a place of its marker; if it is not before `#at`, the next one. */
  readonly #next: number[];
  /** All before it is read, or not worth reading. */
  #at: number;
  /** Up to here it is known where paragraphs begin. */
  #parted: number;
  /** Where the last span ends. */
  #end: number;

  /** Begins at an offset; up to `end` a span is open that began before. */
  constructor(text: string, kinds: readonly Span[], from: number, end: number) {
    this.#text = text;
    this.#kinds = kinds;
    this.#next = kinds.map(() => -1);
    this.#parted = from;
    this.#at = this.#end = end;
  }

  /** The end of the last span that begins before an offset; no span goes on to `limit`. */
  endBefore(offset: number, limit: number): number {
    if (this.#end < offset && this.#nearest(offset) >= 0) this.#goToParagraph(offset);
    while (this.#end < offset) {
      const kind = this.#nearest(offset);
      if (kind < 0) break;
      this.#readSpan(kind, limit);
    }
    return this.#end;
  }

  /** Nothing is read before an offset. */
  skipTo(offset: number): void {
    this.#at = this.#parted = Math.max(this.#at, offset);
  }

  #readSpan(kind: number, limit: number): void {
    const { marker, pattern } = this.#kinds[kind] as Span;
    const at = this.#next[kind] ?? 0;
    const end = endOf(pattern, this.#text, at);
    if (end >= 0 && end <= limit && !/\n\r?\n/u.test(this.#text.slice(at, end))) this.#at = this.#end = end;
    else this.#next[kind] = placeOf(marker, this.#text, at + 1);
  }

  /** The kind whose marker stands next, the first of several at one place; -1 if none stands before an offset. */
  #nearest(offset: number): number {
    let nearest = -1;
    let at = offset;
    for (let kind = 0; kind < this.#kinds.length; kind++) {
      let next = this.#next[kind] ?? 0;
      if (next < this.#at) this.#next[kind] = next = placeOf(this.#kinds[kind]?.marker ?? '', this.#text, this.#at);
      if (next < at) {
        nearest = kind;
        at = next;
      }
    }
    return nearest;
  }

  /** What stands before the last blank line before an offset has no spans there. */
  #goToParagraph(offset: number): void {
    for (let at = offset - 1; at >= this.#parted && at > 0; at--) {
      if (this.#text.charCodeAt(at) === 10 && endsBlankLine(this.#text, at)) {
        this.#at = Math.max(this.#at, at + 1);
        break;
      }
    }
    this.#parted = Math.max(this.#parted, offset);
  }
}

function endsBlankLine(text: string, newline: number): boolean {
  const before = text.charCodeAt(newline - 1);
  return before === 10 || (before === 13 && text.charCodeAt(newline - 2) === 10);
}

function placeOf(marker: string, text: string, from: number): number {
  const at = text.indexOf(marker, from);
  return at < 0 ? Infinity : at;
}
