import { indentOf, type DocumentLines } from '../documentLines';
import { BlockMapBuilder, type Block, type BlockMap } from './blockMap';
import { HtmlElements, isContainerTag, type HtmlElement } from './htmlElements';

/** What holds the text of a page; a component has its template instead. */
const BODIES: Readonly<Record<string, string>> = { vue: 'template' };

/**
 * Reads which lines of an HTML document belong together: a paragraph, a list or a table is one block however deep it goes,
 * text right in a section a run of lines.
 */
export function readHtmlBlocks(lines: DocumentLines, languageId: string): BlockMap {
  const found = new HtmlElements(lines.text, BODIES[languageId] ?? 'body');
  const elements = linesOf(found.elements, lines);
  const builder = new BlockMapBuilder(lines.count);
  let next = 0;
  for (let line = 0, inText = false; line < lines.count; line++) {
    const element = elements[next];
    if (element?.first === line) {
      builder.start(line, element.kind, indentOf(lines.at(line)));
      builder.extend(element.last);
      line = element.last;
      next++;
      inText = false;
    } else if (lines.isBlank(line)) {
      builder.blank(line, indentOf(lines.at(line)));
      inText = false;
    } else {
      const isTag = isContainerTag(lines.at(line));
      if (inText && !isTag) builder.extend(line);
      else builder.start(line, 'text', indentOf(lines.at(line)));
      inText = !isTag;
    }
  }
  const { bodyStart, bodyEnd } = found;
  builder.bodyWithin(bodyStart < 0 ? -1 : lines.lineAt(bodyStart), bodyEnd < 0 ? lines.count : lines.lineAt(bodyEnd));
  return builder.build(found.endsOpen);
}

/** The lines of the elements; those that share a line are one block, sealed only if all of them are. */
function linesOf(elements: readonly HtmlElement[], lines: DocumentLines): readonly Pick<Block, 'first' | 'last' | 'kind'>[] {
  const blocks: { first: number; last: number; kind: 'text' | 'sealed' }[] = [];
  for (const { start, end, isSealed } of elements) {
    const first = lines.lineAt(start);
    const last = lines.lineAt(Math.max(start, end - 1));
    const before = blocks.at(-1);
    if (before !== undefined && before.last >= first) {
      before.last = Math.max(before.last, last);
      if (!isSealed) before.kind = 'text';
    } else blocks.push({ first, last, kind: isSealed ? 'sealed' : 'text' });
  }
  return blocks;
}
