import type { DocumentLines } from '../documentLines';
import { BlockMapBuilder, type BlockMap } from './blockMap';
import { columnsOf, continued, isRule, opened, prefixOf, type Container } from './markdownContainers';
import { closingOf, isHeading, isTableRule, isUnderline } from './markdownLeaves';

/** What the last line leaves open: a paragraph, a table, indented code, or something that a mark closes. */
type Leaf = 'none' | 'paragraph' | 'table' | 'indented' | { readonly depth: number; closes(rest: string): boolean };

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
    const { containers, rest: content } = opened(rest, count, inParagraph);
    const goesOn = containers.length === 0 && count === this.#containers.length;
    const isLazy = inParagraph && containers.length === 0 && !goesOn && !beginsBlock(content);
    if (isLazy || (goesOn && this.#readContinuation(line, content))) {
      if (isLazy) this.#builder.extend(line);
      return;
    }
    if (!goesOn) this.#containers = [...this.#containers.slice(0, count), ...containers];
    this.#readLeaf(line, content);
  }

  /** A line of a fence or another block that only its mark, or the end of what holds it, closes. */
  #readInside(line: number, count: number, rest: string): boolean {
    const leaf = this.#leaf;
    if (typeof leaf !== 'object') return false;
    if (count >= leaf.depth) {
      this.#builder.extend(line);
      if (leaf.closes(rest)) this.#leaf = 'none';
      return true;
    }
    this.#leaf = 'none';
    return false;
  }

  #readBlank(line: number, count: number): void {
    this.#containers = this.#containers.slice(0, count);
    this.#leaf = 'none';
    const text = this.#lines.at(line);
    const isQuoted = text.includes('>');
    const columns = columnsOf(text);
    let width = 0;
    // In a list the blanks of the line tell which item it is in.
    const within = this.#containers.filter((container) => isQuoted || (!container.quote && (width += container.width) <= columns));
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
    const prefix = prefixOf(this.#containers);
    const start = (kind: 'text' | 'heading' | 'sealed') => this.#builder.start(line, kind, prefix);
    const closes = closingOf(content);
    if (columnsOf(content) >= 4) {
      start('sealed');
      this.#leaf = 'indented';
    } else if (closes !== undefined) {
      start('sealed');
      this.#leaf = closes === 'closed' ? 'none' : { depth: this.#containers.length, closes };
    } else if (isHeading(content)) this.#end(() => start('heading'));
    else if (isRule(content) || content.startsWith(':::')) this.#end(() => start('sealed'));
    else {
      start('text');
      this.#leaf = 'paragraph';
    }
  }

  #end(read: () => void): true {
    read();
    this.#leaf = 'none';
    return true;
  }
}

function beginsBlock(content: string): boolean {
  return columnsOf(content) < 4 && (closingOf(content) !== undefined || isHeading(content) || isRule(content) || content.startsWith(':::'));
}
