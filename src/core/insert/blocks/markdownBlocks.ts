import type { DocumentLines } from '../documentLines';
import { BlockMapBuilder, type BlockMap } from './blockMap';
import { columnsOf, continued, isRule, opened, prefixOf, type Container } from './markdownContainers';
import { closingOf, isHeading, isTableRule, isUnderline, opensHtml } from './markdownLeaves';

/** What the last line leaves open: a paragraph, a table, indented code, tags, or something that a mark closes. */
type Leaf = 'none' | 'paragraph' | 'table' | 'indented' | 'html' | { readonly depth: number; closes(rest: string): boolean };

/** Reads which lines of a Markdown document belong together, and which list items and block quotes they are in. */
export function readMarkdownBlocks(lines: DocumentLines): BlockMap {
  const reader = new MarkdownBlockReader(lines);
  for (let line = reader.readFrontMatter(); line < lines.count; line++) reader.read(line);
  return reader.build();
}

class MarkdownBlockReader {
  readonly #lines: DocumentLines;
  readonly #builder: BlockMapBuilder;
  #containers: readonly Container[] = [];
  #leaf: Leaf = 'none';
  /** The blank lines since the last one with text. */
  readonly #blanks: number[] = [];

  constructor(lines: DocumentLines) {
    this.#lines = lines;
    this.#builder = new BlockMapBuilder(lines.count);
  }

  build(): BlockMap {
    return this.#builder.build(typeof this.#leaf === 'object');
  }

  /** The line after the front matter; 0 where there is none. */
  readFrontMatter(): number {
    const mark = this.#lines.at(0).trimEnd();
    if (mark !== '---' && mark !== '+++') return 0;
    for (let line = 1; line < this.#lines.count; line++) {
      const text = this.#lines.at(line).trimEnd();
      if (line === 1 && text === '') return 0;
      if (text !== mark && !(mark === '---' && text === '...')) continue;
      this.#builder.start(0, 'sealed');
      this.#builder.extend(line);
      return line + 1;
    }
    return 0;
  }

  read(line: number): void {
    const { count, rest } = continued(this.#lines.at(line), this.#containers);
    if (this.#readInside(line, count, rest)) return;
    if (!/\S/u.test(rest)) return this.#readBlank(line, count);
    const inParagraph = this.#leaf === 'paragraph';
    const isMatched = count === this.#containers.length;
    const { containers, rest: content } = opened(rest, count, inParagraph && isMatched);
    this.#settleBlank(count, containers[0]?.kind === 'item');
    const goesOn = containers.length === 0 && isMatched;
    const isLazy = inParagraph && containers.length === 0 && !goesOn && !beginsBlock(content);
    if (isLazy || (goesOn && this.#readContinuation(line, content))) {
      if (isLazy) this.#builder.extend(line);
      return;
    }
    const defines = containers.at(-1)?.kind === 'definition' && this.#builder.last?.kind === 'text' && this.#containers[count]?.kind !== 'definition';
    if (!goesOn) this.#containers = [...this.#containers.slice(0, count), ...containers];
    this.#readLeaf(line, content);
    // A term may not be parted from what defines it.
    if (defines) this.#builder.join();
  }

  /** A line of a fence or another block that only its mark, or the end of what holds it, closes; tags end at a blank line. */
  #readInside(line: number, count: number, rest: string): boolean {
    const leaf = this.#leaf;
    if (leaf === 'html' && count === this.#containers.length && /\S/u.test(rest)) {
      this.#builder.extend(line);
      return true;
    }
    if (typeof leaf !== 'object') return false;
    if (count >= leaf.depth) {
      this.#builder.extend(line);
      if (leaf.closes(rest)) this.#leaf = 'none';
      return true;
    }
    this.#leaf = 'none';
    return false;
  }

  /** Blank lines before more of an item, or before the next item of its list, are in that item. */
  #settleBlank(count: number, opensItem: boolean): void {
    const isSibling = opensItem && this.#containers[count]?.kind === 'item';
    const prefix = prefixOf(this.#containers.slice(0, isSibling ? count + 1 : count));
    for (const line of this.#blanks) if (prefix.length > this.#builder.prefixAt(line).length) this.#builder.blank(line, prefix);
    this.#blanks.length = 0;
  }

  #readBlank(line: number, count: number): void {
    this.#containers = this.#containers.slice(0, count);
    // Code that is indented goes on behind a blank line.
    if (this.#leaf !== 'indented') this.#leaf = 'none';
    const text = this.#lines.at(line);
    const isQuoted = text.includes('>');
    const columns = columnsOf(text);
    let width = 0;
    // In a list the blanks of the line tell which item it is in.
    const within = this.#containers.filter((container) => isQuoted || (container.kind !== 'quote' && (width += container.width) <= columns));
    this.#blanks.push(line);
    this.#builder.blank(line, isQuoted || within.length > 0 ? prefixOf(within) : columns < 4 ? ' '.repeat(columns) : '');
  }

  #readContinuation(line: number, content: string): boolean {
    const builder = this.#builder;
    if (this.#leaf === 'paragraph') {
      if (isUnderline(content)) return this.#end(() => builder.extend(line, { kind: 'heading' }));
      if (isTableRule(content, this.#lines.at(line - 1))) {
        builder.splitOff(line - 1, 'table');
        builder.extend(line);
        this.#leaf = 'table';
        return true;
      }
    }
    const goesOn = this.#leaf === 'indented' ? columnsOf(content) >= 4 : this.#leaf !== 'none' && !beginsBlock(content);
    if (goesOn) builder.extend(line);
    return goesOn;
  }

  #readLeaf(line: number, content: string): void {
    const prefix = likeTabs(prefixOf(this.#containers), this.#lines.at(line));
    const start = (kind: 'text' | 'heading' | 'sealed') => this.#builder.start(line, kind, prefix);
    const closes = closingOf(content);
    if (!/\S/u.test(content)) this.#end(() => start('text'));
    else if (columnsOf(content) >= 4) {
      start('sealed');
      this.#leaf = 'indented';
    } else if (closes !== undefined) {
      start('sealed');
      this.#leaf = closes === 'closed' ? 'none' : { depth: this.#containers.length, closes };
    } else if (isHeading(content)) this.#end(() => start('heading'));
    else if (isRule(content) || content.startsWith(':::')) this.#end(() => start('sealed'));
    else {
      start('text');
      this.#leaf = opensHtml(content, false) ? 'html' : 'paragraph';
    }
  }

  #end(read: () => void): true {
    read();
    this.#leaf = 'none';
    return true;
  }
}

function beginsBlock(content: string): boolean {
  return columnsOf(content) < 4 && (closingOf(content) !== undefined || isHeading(content) || isRule(content) || content.startsWith(':::') || opensHtml(content, true));
}

/** In a list whose marks are followed by tabs, what goes on is indented with tabs. */
function likeTabs(prefix: string, line: string): string {
  const isTabbed = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]*)*/u.exec(line)?.[0].includes('\t') === true;
  return isTabbed && /^(?: {4})+$/u.test(prefix) ? '\t'.repeat(prefix.length / 4) : prefix;
}
