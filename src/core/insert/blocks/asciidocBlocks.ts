import type { DocumentLines } from '../documentLines';
import { BlockMapBuilder, type BlockMap } from './blockMap';

/** Lines that begin and end a block: code, tables, passed through, comments; and those that hold further blocks. */
const SEALING = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3}\w{0,30})$/u;
const TABLE = /^[|,:!]={3,}$/u;
const HOLDING = /^(?:={4,}|\*{4,}|_{4,}|--)$/u;

const HEADING = /^={1,6}[ \t]+\S/u;
const ITEM = /^[ \t]*(?:[*.]{1,5}|-|\d{1,9}\.|[a-zA-Z]\.)[ \t]+\S/u;
const TERM = /^[^\s:][^:\n]{0,200}:{2,4}(?:[ \t]|$)/u;
/** The line under a heading, as long as that within one sign. */
const UNDERLINE = /^([=\-~^+])\1+$/u;
/** The attributes and the title of the block that follows. */
const ATTACHED = /^(?:\[[^\]\n]{0,400}\]|\.[^\s.][^\n]{0,400})$/u;

/** Reads which lines of an AsciiDoc document belong together; a block is tied to a list item by a line with a plus. */
export function readAsciidocBlocks(lines: DocumentLines): BlockMap {
  const reader = new AsciidocBlockReader(lines);
  for (let line = 0; line < lines.count; line++) reader.read(line, lines.at(line).trimEnd());
  return reader.build();
}

type State = 'between' | 'run' | 'attached' | 'header';

class AsciidocBlockReader {
  readonly #lines: DocumentLines;
  readonly #builder: BlockMapBuilder;
  /** The line that closes what is open. */
  #close = '';
  #state: State = 'between';
  #tie: '+' | undefined;
  /** What opened the blocks around a line that hold further ones. */
  readonly #holding: string[] = [];

  constructor(lines: DocumentLines) {
    this.#lines = lines;
    this.#builder = new BlockMapBuilder(lines.count);
  }

  build(): BlockMap {
    return this.#builder.build(this.#close !== '');
  }

  read(line: number, text: string): void {
    const builder = this.#builder;
    if (this.#close !== '') {
      builder.extend(line);
      if (text === this.#close) this.#close = '';
    } else if (text === '') {
      // Attributes go with what follows even behind a blank line.
      if (this.#state !== 'attached') this.#state = 'between';
      if (this.#state === 'between') this.#tie = undefined;
    } else if (this.#readUnderline(line, text)) return;
    else if (this.#readDelimiter(line, text)) this.#state = 'between';
    else if (text === '+') {
      builder.start(line, 'text', '', '+');
      this.#tie = '+';
      this.#state = 'attached';
    } else this.#readLine(line, text);
  }

  /** A heading in two lines; what is an item of a list is none. */
  #readUnderline(line: number, text: string): boolean {
    const { last } = this.#builder;
    const title = this.#lines.at(line - 1).trimEnd();
    if (this.#state !== 'run' || last?.last !== line - 1 || last.first !== last.last || last.tie !== undefined) return false;
    if (!UNDERLINE.test(text) || this.#holding.includes(text) || Math.abs(text.length - [...title].length) > 1 || !/^\S*[\p{L}\p{N}]/u.test(title)) return false;
    this.#builder.extend(line, { kind: 'heading' });
    this.#state = text.startsWith('=') ? 'header' : 'between';
    return true;
  }

  #readDelimiter(line: number, text: string): boolean {
    const isTable = TABLE.test(text);
    if (!isTable && !SEALING.test(text)) {
      if (!HOLDING.test(text)) return false;
      this.#begin(line, 'sealed');
      if (this.#holding.at(-1) === text) this.#holding.pop();
      else this.#holding.push(text);
      return true;
    }
    this.#begin(line, isTable ? 'table' : 'sealed');
    this.#close = text.startsWith('```') ? '```' : text;
    return true;
  }

  #readLine(line: number, text: string): void {
    if (this.#state === 'header') this.#builder.extend(line);
    else if (HEADING.test(text)) {
      this.#begin(line, 'heading');
      // The lines under the title of the document are its head.
      this.#state = /^=[ \t]/u.test(text) ? 'header' : 'between';
    } else if (ATTACHED.test(text)) {
      this.#begin(line, 'sealed');
      this.#state = 'attached';
    } else if (ITEM.test(text) || TERM.test(text)) {
      this.#tie = '+';
      this.#begin(line, 'text');
      this.#state = 'run';
    } else if (this.#state === 'run') this.#builder.extend(line);
    else if (/^[ \t]/u.test(text)) {
      // A paragraph that is indented is shown as it stands.
      this.#begin(line, 'sealed');
      this.#state = 'run';
    } else {
      this.#begin(line, 'text');
      this.#state = 'run';
    }
  }

  /** Begins a block, or goes on with the one of the attributes before it. */
  #begin(line: number, kind: 'text' | 'heading' | 'table' | 'sealed'): void {
    if (this.#state === 'attached') this.#builder.extend(line, { kind });
    else this.#builder.start(line, kind, '', this.#tie);
  }
}
