import { indentOf, type DocumentLines } from '../documentLines';
import { BlockMapBuilder, type BlockKind, type BlockMap } from './blockMap';

/** What is read to its end as one, and whether words in it may be changed. */
const ENVIRONMENTS: ReadonlyMap<string, BlockKind> = new Map([
  ...'verbatim lstlisting minted comment filecontents tikzpicture thebibliography equation align gather multline eqnarray displaymath math'.split(' ').map((name) => [name, 'sealed'] as const),
  ...'tabular tabularx tabulary longtable table figure'.split(' ').map((name) => [name, 'table'] as const),
]);

const BEGIN = /\\begin\{(?<name>[a-z]{1,20})\*?\}/u;
const BOUNDARY = /^\s*\\(?:begin|end|item|bibliography|printglossar|printbibliography|appendix|newpage|clearpage)/u;
const HEADING = /^\s*\\(?:part|chapter|(?:sub){0,2}section|(?:sub)?paragraph)\b/u;
const OPENS = /^\s*\\begin\{/u;
const ITEM = /^\s*\\item\b/u;

/** Reads which lines of a LaTeX document belong together, and where its body is. */
export function readLatexBlocks(lines: DocumentLines): BlockMap {
  const builder = new BlockMapBuilder(lines.count);
  const from = lineOf(lines, '\\begin{document}');
  let to = lines.count;
  let open = '';
  let inRun = false;
  for (let line = 0; line < lines.count; line++) {
    const text = lines.at(line);
    if (open !== '') {
      builder.extend(line);
      if (text.includes(`\\end{${open}`)) open = '';
    } else if (line <= from) builder.start(line, 'sealed');
    else if (lines.isBlank(line)) {
      builder.blank(line, indentOf(text));
      inRun = false;
    } else {
      if (to === lines.count && /^\s*\\end\{document\}/u.test(text)) to = line;
      const name = BEGIN.exec(text)?.groups?.['name'] ?? '';
      const kind = ENVIRONMENTS.get(name);
      if (kind !== undefined && !/^\s*%/u.test(text)) {
        builder.start(line, kind, indentOf(text));
        if (!text.includes(`\\end{${name}`)) open = name;
        inRun = false;
      } else inRun = readLine(builder, lines, line, inRun);
    }
  }
  builder.bodyWithin(from, to);
  return builder.build(open !== '');
}

/** True if the next line may go on with the block of this one. */
function readLine(builder: BlockMapBuilder, lines: DocumentLines, line: number, inRun: boolean): boolean {
  const text = lines.at(line);
  const isHeading = HEADING.test(text);
  // The first item goes with what begins its list: between them nothing may stand.
  const isFirstItem = ITEM.test(text) && OPENS.test(lines.at(line - 1));
  if (inRun && (isFirstItem || (!isHeading && !BOUNDARY.test(text)))) builder.extend(line, { prefix: indentOf(text) });
  else builder.start(line, isHeading ? 'heading' : 'text', indentOf(text));
  return !isHeading && !/^\s*\\end\{/u.test(text);
}

/** The first line with some text that no comment takes, or -1. */
function lineOf(lines: DocumentLines, mark: string): number {
  for (let at = lines.text.indexOf(mark); at >= 0; at = lines.text.indexOf(mark, at + 1)) {
    const line = lines.lineAt(at);
    if (!/(?<!\\)%/u.test(lines.text.slice(lines.start(line), at))) return line;
  }
  return -1;
}
