import { indentOf, type DocumentLines } from '../documentLines';
import { BlockMapBuilder, type BlockMap } from './blockMap';

/** Directives that hold text, and footnotes; whatever else begins with two dots is sealed. */
const HOLDING = /^\.\. (?:\[(?:[*#]|#?[\w.-]{1,80})\](?:[ \t]|$)|(?:note|warning|tip|hint|important|caution|danger|error|attention|seealso|admonition|topic|sidebar|container|only|rubric|epigraph|pull-quote|highlights|compound|versionadded|versionchanged|deprecated|glossary)::)/u;
/** A table whose cells are an even list: words in them may be changed, between them nothing may stand. */
const LISTED = /^\.\. list-table::/u;
const EXPLICIT = /^\.\.(?:[ \t]|$)/u;
const ADORNMENT = /^([!-/:-@[-`{-~])\1{2,}$/u;
const GRID = /^\+[-=+]{3,}\+$/u;
const BORDER = /^={2,}(?:[ \t]+={2,})+$/u;
const ITEM = /^(?:[-*+•]|\(?(?:\d{1,9}|#|[a-zA-Z])[.)])[ \t]+(?=\S)/u;

/** Reads which lines of a reStructuredText document belong together; how far they are indented says what they are in. */
export function readRestructuredtextBlocks(lines: DocumentLines): BlockMap {
  const reader = new RestructuredtextBlockReader(lines);
  for (let line = 0; line < lines.count; line++) reader.read(line);
  return reader.build();
}

type State = 'between' | 'run' | 'grid' | 'table';

class RestructuredtextBlockReader {
  readonly #lines: DocumentLines;
  readonly #builder: BlockMapBuilder;
  /** Lines further in than this belong to a block without text; -1 outside of one. */
  #sealedBelow = -1;
  /** What those lines are. */
  #sealedKind: 'sealed' | 'table' = 'sealed';
  /** How far in the line before is. */
  #indent = 0;
  /** The block without text is one that a line before it announces. */
  #isAnnounced = false;
  /** The content of a directive begins on a later line. */
  #awaits = false;
  #state: State = 'between';

  constructor(lines: DocumentLines) {
    this.#lines = lines;
    this.#builder = new BlockMapBuilder(lines.count);
  }

  build(): BlockMap {
    return this.#builder.build(this.#state === 'table');
  }

  read(line: number): void {
    const text = this.#lines.at(line).trimEnd();
    if (text === '') return this.#readBlank(line);
    const indent = indentOf(text);
    const content = text.slice(indent.length);
    if (this.#sealedBelow >= 0) {
      if (indent.length > this.#sealedBelow) return this.#readSealed(line);
      this.#sealedBelow = -1;
    }
    const isOut = indent.length < this.#indent;
    this.#indent = indent.length;
    if (this.#readTable(line, content) || this.#readExplicit(line, indent, content)) return;
    if (this.#state === 'run' && this.#readUnderline(line, content)) return;
    const item = ITEM.exec(content)?.[0];
    // A line further out begins something else: the term after a definition.
    if (this.#state === 'run' && item === undefined && !isOut) this.#builder.extend(line, { prefix: indent });
    else {
      this.#builder.start(line, ADORNMENT.test(content) ? 'heading' : 'text', indent + ' '.repeat(item?.length ?? 0));
      // A directive without its content would be an error.
      if (this.#awaits && indent !== '') this.#builder.bind();
    }
    this.#awaits = false;
    this.#state = 'run';
    if (content.endsWith('::')) this.#seal(indent.length);
  }

  /** A literal block, which must not be parted from the line that announces it, or what is in a directive. */
  #readSealed(line: number): void {
    const { last } = this.#builder;
    if (last?.kind === this.#sealedKind) this.#builder.extend(line);
    else {
      this.#builder.start(line, this.#sealedKind, last?.prefix ?? '');
      this.#isAnnounced = true;
      this.#state = 'between';
    }
    if (this.#isAnnounced) this.#builder.bind();
  }

  #readBlank(line: number): void {
    this.#builder.blank(line, indentOf(this.#lines.at(line)));
    if (this.#state !== 'table') this.#state = 'between';
  }

  #seal(indent: number, kind: 'sealed' | 'table' = 'sealed'): void {
    this.#sealedKind = kind;
    this.#isAnnounced = false;
    this.#sealedBelow = indent;
  }

  #readTable(line: number, content: string): boolean {
    if (this.#state === 'grid' || this.#state === 'table') {
      this.#builder.extend(line);
      const next = this.#lines.at(line + 1);
      if (this.#state === 'table' && BORDER.test(content) && line > (this.#builder.last?.first ?? line) + 1 && next.trim() === '') this.#state = 'between';
      return true;
    }
    const opens = GRID.test(content) ? 'grid' : BORDER.test(content) ? 'table' : undefined;
    if (opens === undefined) return false;
    this.#builder.start(line, 'sealed', indentOf(this.#lines.at(line)));
    this.#state = opens;
    return true;
  }

  #readExplicit(line: number, indent: string, content: string): boolean {
    if (!EXPLICIT.test(content)) return false;
    const isHolding = HOLDING.test(content);
    const kind = LISTED.test(content) ? 'table' : 'sealed';
    this.#builder.start(line, isHolding ? 'text' : kind, isHolding ? `${indent}   ` : indent);
    this.#state = isHolding ? 'run' : 'between';
    this.#awaits = isHolding && content.endsWith('::');
    if (!isHolding) this.#seal(indent.length, kind);
    return true;
  }

  #readUnderline(line: number, content: string): boolean {
    const { last } = this.#builder;
    // A title is one line, or one between two adornments.
    if (last === undefined || !ADORNMENT.test(content) || line - last.first > (last.kind === 'heading' ? 2 : 1)) return false;
    this.#builder.extend(line, { kind: 'heading' });
    this.#state = 'between';
    return true;
  }
}
