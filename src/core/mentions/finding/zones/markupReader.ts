import type { MarkupRules } from './markup';
import { SpanFinder } from './spanFinder';
import { NOTHING_OPEN, type ZoneReader, type ZoneState } from './zoneReader';

/** A block, half-open; it may have begun before the text that is at hand. */
interface Extent {
  readonly inside: string;
  readonly start: number;
  /** Behind the mark that opens it. */
  readonly content: number;
  /** Where the mark begins that closes it. */
  readonly closes: number;
  readonly end: number;
}

const NO_BLOCK: Extent = { inside: '', start: Infinity, content: Infinity, closes: Infinity, end: Infinity };

/**
 * Reads marked-up prose. Blocks are found one after the other, by the engine's own search for a string; spans only in
 * the paragraph of a place that is asked about, since the end of a paragraph ends them all.
 */
export class MarkupReader implements ZoneReader {
  readonly #text: string;
  readonly #rules: MarkupRules;
  readonly #spans: SpanFinder;
  /** For each kind of block, the next place of its marker. */
  readonly #next: number[];
  /** The first block that ends behind the last offset that was asked about. */
  #block: Extent;

  constructor(text: string, rules: MarkupRules, from: number, { inside, until }: ZoneState) {
    this.#text = text;
    this.#rules = rules;
    this.#next = rules.blocks.map(() => -1);
    const open = inside === 'start' ? headOf(text, rules) : inside;
    const content = from + (inside === 'start' ? open.length : until);
    this.#spans = new SpanFinder(text, rules.spans, from, open === '' ? content : from);
    this.#block = open === '' ? this.#blockAfter(content) : this.#extent(open, -1, content);
  }

  isSkipped(offset: number): boolean {
    this.#advance(offset);
    const { start, inside } = this.#block;
    if (start > offset) return this.#spans.endBefore(offset + 1, start) > offset;
    const { head } = this.#rules;
    return head?.inside !== inside || head.isSkipped(this.#text, offset);
  }

  stateAt(offset: number): ZoneState {
    this.#advance(offset);
    const { inside, start, content, closes, end } = this.#block;
    if (start < offset && closes >= offset) return { inside, until: Math.max(0, content - offset) };
    // The mark that ends a head is read like any text, so nothing of it is decided.
    if (start < offset) return inside === this.#rules.head?.inside ? NOTHING_OPEN : { inside: '', until: end - offset };
    const spanEnd = this.#spans.endBefore(offset, start);
    return spanEnd > offset ? { inside: '', until: spanEnd - offset } : NOTHING_OPEN;
  }

  #advance(offset: number): void {
    while (this.#block.end <= offset) {
      this.#spans.skipTo(this.#block.end);
      this.#block = this.#blockAfter(this.#block.end);
    }
  }

  #blockAfter(from: number): Extent {
    for (;;) {
      const kind = this.#nearest(from);
      const at = this.#next[kind] ?? Infinity;
      if (at === Infinity) return NO_BLOCK;
      const opening = this.#rules.blocks[kind]?.opens(this.#text, at);
      if (opening !== undefined) return this.#extent(opening.inside, at, opening.content);
      this.#next[kind] = this.#placeOf(kind, at + 1);
    }
  }

  #extent(inside: string, start: number, content: number): Extent {
    const [closes, end] = this.#rules.close(this.#text, inside, content) ?? [Infinity, Infinity];
    return { inside, start, content, closes, end };
  }

  #nearest(from: number): number {
    let nearest = 0;
    for (let kind = 0; kind < this.#next.length; kind++) {
      if ((this.#next[kind] ?? 0) < from) this.#next[kind] = this.#placeOf(kind, from);
      if ((this.#next[kind] ?? 0) < (this.#next[nearest] ?? 0)) nearest = kind;
    }
    return nearest;
  }

  #placeOf(kind: number, from: number): number {
    const at = this.#text.indexOf(this.#rules.blocks[kind]?.marker ?? '', from);
    return at < 0 ? Infinity : at;
  }
}

function headOf(text: string, { head }: MarkupRules): string {
  return head?.begins(text) === true ? head.inside : '';
}
