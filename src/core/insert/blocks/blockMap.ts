/**
 * What may happen in a block of lines. `text`: words may be changed, and a block may follow. `heading`: the same, on a
 * line of its own. `table`: words may be changed in a cell. `sealed`: code, front matter, comments; nothing goes in.
 */
export type BlockKind = 'text' | 'heading' | 'table' | 'sealed';

/** A run of lines that belong together, counted from 0; `last` is one of them. */
export interface Block {
  readonly first: number;
  readonly last: number;
  readonly kind: BlockKind;
  /** The line after which a new block goes: the last one, or further on where what follows must not be parted from it. */
  readonly after: number;
  /** What the lines of a new block after it begin with, to stay in the same list item or block quote. */
  readonly prefix: string;
  /** The line that ties a new block to a list item, where a markup needs one. */
  readonly tie?: string;
}

/** How the lines of a document hang together. */
export interface BlockMap {
  /** The block a line belongs to; undefined for a line that parts blocks. */
  at(line: number): Block | undefined;
  /** What a new block on a line that parts blocks begins with: `> ` within a quotation. */
  prefixAt(line: number): string;
  /** The last block, where nothing closes it: what is put after it would be a part of it. */
  readonly open: Block | undefined;
  /** Text goes after line `from` and before line `to`. */
  readonly body: Body;
}

export interface Body {
  readonly from: number;
  readonly to: number;
}

interface Growing {
  first: number;
  last: number;
  kind: BlockKind;
  after: number;
  prefix: string;
  tie?: string;
  joins?: boolean;
}

/** Puts a map together, line by line from the first to the last. */
export class BlockMapBuilder {
  readonly #blocks: Growing[] = [];
  readonly #indexes: Int32Array;
  readonly #prefixes = new Map<number, string>();
  #body: Body;

  constructor(count: number) {
    this.#indexes = new Int32Array(count).fill(-1);
    this.#body = { from: -1, to: count };
  }

  start(line: number, kind: BlockKind, prefix = '', tie?: string): void {
    this.#blocks.push({ first: line, last: line, after: line, kind, prefix, ...(tie === undefined ? {} : { tie }) });
    this.#indexes[line] = this.#blocks.length - 1;
  }

  /** The line, and any line that parts blocks before it, goes with the block begun last. */
  extend(line: number, changed: { readonly kind?: BlockKind; readonly prefix?: string } = {}): void {
    const block = this.#blocks.at(-1);
    if (block === undefined) return;
    for (let each = block.last + 1; each <= line; each++) this.#indexes[each] = this.#blocks.length - 1;
    Object.assign(block, { last: line, after: line, ...changed });
  }

  /** The last line of the block begun last begins another. */
  splitOff(line: number, kind: BlockKind): void {
    const block = this.#blocks.at(-1);
    if (block === undefined) return;
    if (block.first === line) block.kind = kind;
    else {
      block.last = block.after = line - 1;
      this.start(line, kind, block.prefix);
    }
  }

  /** Nothing may come between the block before the one begun last and that one. */
  bind(): void {
    const { last: block } = this;
    const before = this.#blocks.at(-2);
    if (block !== undefined && before !== undefined) before.after = block.last;
  }

  /** A new block after the one before goes after the one begun last too, and is like that. */
  join(): void {
    const { last } = this;
    if (last !== undefined) this.#blocks[this.#blocks.length - 1] = { ...last, joins: true };
  }

  blank(line: number, prefix: string): void {
    if (prefix !== '') this.#prefixes.set(line, prefix);
  }

  prefixAt(line: number): string {
    return this.#prefixes.get(line) ?? '';
  }

  bodyWithin(from: number, to: number): void {
    this.#body = { from, to };
  }

  /** The block begun last. */
  get last(): Readonly<Growing> | undefined {
    return this.#blocks.at(-1);
  }

  build(endsOpen: boolean): BlockMap {
    for (const [index, { joins, after, prefix }] of this.#blocks.entries()) {
      const before = this.#blocks[index - 1];
      if (joins === true && before !== undefined) Object.assign(before, { after, prefix });
    }
    return {
      at: (line) => this.#blocks[this.#indexes[line] ?? -1],
      prefixAt: (line) => this.prefixAt(line),
      open: endsOpen ? this.last : undefined,
      body: this.#body,
    };
  }
}
