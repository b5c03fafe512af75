import type { Block, BlockMap } from './blocks/blockMap';
import type { DocumentContext } from './documentContext';
import type { TextEdit } from '../text/textEdit';

/** Where a block goes, or why it cannot. */
export type Placed = { readonly edit: TextEdit; readonly gap: number } | { readonly refused: string };

/**
 * Places a block at a line without breaking what is there: on a line that parts blocks just there, elsewhere after the
 * block the line is in, with the marks of the list item or quotation around it. `gap` is the last line with text before
 * the place: two places with one gap are the same.
 *
 * @param content Lines joined by `\n`.
 */
export function placeInProse(context: DocumentContext, content: string, line: number): Placed {
  const { blocks, l10n } = context;
  const { from, to } = blocks.body;
  const block = blocks.at(line) ?? boundBefore(blocks, line);
  if (isOpen(context, line)) return { refused: l10n.t('Nothing closes the block the cursor is in.') };
  if (block === undefined && line > from && line < to) return onBlank(context, content, line);
  const after = block?.after ?? line;
  if (after < from || (after === from && line < from)) return { refused: l10n.t('Put the cursor into the text of the document, not before or behind it.') };
  if (after >= to) return atEnd(context, content);
  return { edit: afterLine(context, content, after, block?.prefix ?? '', block?.tie), gap: after };
}

/** The block before a line that parts it from what it must not be parted from. */
function boundBefore(blocks: BlockMap, line: number): Block | undefined {
  let before = line;
  while (before >= 0 && blocks.at(before) === undefined) before--;
  const block = blocks.at(before);
  return block !== undefined && block.after > line ? block : undefined;
}

/** Places a block after all text of the document. */
export function atEnd(context: DocumentContext, content: string, tight = false): Placed {
  const { lines, blocks, eol, l10n } = context;
  const { from, to } = blocks.body;
  let last = to - 1;
  while (last > from && lines.isBlank(last)) last--;
  if (last < from) return { refused: l10n.t('The document has no line of its own for the text to go on.') };
  if (last < 0) return { edit: { start: 0, end: 0, text: `${laidOut(context, content, '')}${eol}` }, gap: -1 };
  if (isOpen(context, last)) return { refused: l10n.t('The document ends in a block that nothing closes.') };
  const prefix = context.target.kind === 'prose' && context.target.markup === 'html' ? (blocks.at(last)?.prefix ?? '') : '';
  return { edit: afterLine(context, content, last, prefix, '', tight), gap: last };
}

function isOpen({ blocks: { open } }: DocumentContext, line: number): boolean {
  return open !== undefined && line >= open.first;
}

function onBlank(context: DocumentContext, content: string, line: number): Placed {
  const { lines, blocks, eol } = context;
  const prefix = prefixOnBlank(context, line);
  const isLast = line + 1 >= lines.count;
  const goesOn = !isLast && blocks.at(line + 1) !== undefined;
  let gap = line;
  while (gap >= 0 && blocks.at(gap) === undefined) gap--;
  const text = laidOut(context, content, prefix);
  if (!lines.isEmpty(line)) {
    // The line carries the marks of a quotation, and parts its paragraphs as it is; signs that nobody sees stay, too.
    const tail = goesOn ? `${eol}${prefix.trimEnd()}` : '';
    return { edit: { start: lines.end(line), end: lines.end(line), text: `${lines.isBlank(line) ? eol : ''}${eol}${text}${tail}` }, gap };
  }
  const before = line > 0 && blocks.at(line - 1) !== undefined ? eol : '';
  return { edit: { start: lines.start(line), end: lines.end(line), text: `${before}${text}${isLast || goesOn ? eol : ''}` }, gap };
}

/** Where indents mean nothing, a line that has none is indented as what is further in of its neighbours. */
function prefixOnBlank({ lines, blocks, target }: DocumentContext, line: number): string {
  const own = blocks.prefixAt(line);
  if (own !== '' || target.kind !== 'prose' || (target.markup !== 'html' && target.markup !== 'latex')) return own;
  let [before, after] = [line, line];
  while (before > 0 && blocks.at(before) === undefined) before--;
  while (after + 1 < lines.count && blocks.at(after) === undefined) after++;
  const [one, other] = [blocks.at(before)?.prefix ?? '', blocks.at(after)?.prefix ?? ''];
  return one.length < other.length ? other : one;
}

function afterLine(context: DocumentContext, content: string, line: number, prefix: string, tie = '', tight = false): TextEdit {
  const { lines, blocks, eol } = context;
  const separator = tight ? '' : `${eol}${prefix.trimEnd()}${tie}`;
  const isLast = line + 1 >= lines.count;
  const goesOn = !isLast && blocks.at(line + 1) !== undefined;
  // A line that ties another block to the same item may not be parted from it.
  const isTied = tie !== '' && !isLast && lines.at(line + 1).trim() === tie;
  const tail = isLast ? eol : goesOn && !isTied ? `${eol}${prefix.trimEnd()}` : '';
  const at = lines.end(line);
  return { start: at, end: at, text: `${separator}${eol}${tied(context, content, prefix, tie)}${tail}` };
}

/** Several paragraphs are tied to a list item as one open block, and so are terms, which would be further items else. */
function tied(context: DocumentContext, content: string, prefix: string, tie: string): string {
  return laidOut(context, tie === '+' && /\n\n|:: /u.test(content) ? `--\n${content}\n--` : content, prefix);
}

/** Lines joined by `\n` as lines of a document, each behind a prefix. */
export function laidOut({ eol, target }: DocumentContext, content: string, prefix: string): string {
  // Where indents mean nothing, tabs go on with tabs.
  const isTabbed = /^\t+$/u.test(prefix) && target.kind === 'prose' && (target.markup === 'html' || target.markup === 'latex');
  return (isTabbed ? content.replace(/^(?: {2})+/gmu, (blanks) => '\t'.repeat(blanks.length / 2)) : content)
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join(eol);
}
