import { indentOf, type DocumentLines } from '../documentLines';
import { BlockMapBuilder, type BlockMap } from './blockMap';

/** The marks of a quotation in a mail. */
const QUOTED = /^[ \t]{0,3}>[> \t]{0,40}/u;

/** Plain text: blank lines part paragraphs. */
export function readPlainBlocks(lines: DocumentLines): BlockMap {
  const builder = new BlockMapBuilder(lines.count);
  let inParagraph = false;
  for (let line = 0; line < lines.count; line++) {
    const text = lines.at(line);
    const quoted = QUOTED.exec(text)?.[0] ?? '';
    if (/^\s*$/u.test(text.slice(quoted.length))) {
      builder.blank(line, quoted === '' ? indentOf(text) : quoted);
      inParagraph = false;
      continue;
    }
    const prefix = quoted === '' ? indentOf(text) : quoted;
    if (inParagraph) builder.extend(line, { prefix });
    else builder.start(line, 'text', prefix);
    inParagraph = true;
  }
  return builder.build(false);
}
