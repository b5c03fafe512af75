import { applyEdits, type TextEdit } from '../../text/textEdit';
import { displayWidth } from '../../text/displayWidth';
import type { Block } from '../blocks/blockMap';
import type { DocumentContext } from '../documentContext';

/** A line of one sign, under the words of a heading or over them. */
const RULE = /^\s*([!-/:-@[-`{-~])\1*\s*$/u;

/** True for the line of signs of a heading. */
export function isHeadingRule({ lines, blocks }: DocumentContext, line: number): boolean {
  const block = blocks.at(line);
  return block?.kind === 'heading' && block.first < block.last && RULE.test(lines.at(line).replace(/^(?:[ \t]*>)+/u, ''));
}

/**
 * What makes the lines of signs of headings as long again as their words will be: a shorter one would be an error in
 * reStructuredText and no heading in AsciiDoc.
 */
export function longerRules(context: DocumentContext, edits: readonly TextEdit[]): readonly TextEdit[] {
  const { lines, blocks, target } = context;
  const markup = target.kind === 'prose' ? target.markup : 'plain';
  if (markup !== 'restructuredtext' && markup !== 'asciidoc') return [];
  const changed = new Map<number, Block>();
  for (const { start } of edits) {
    const line = lines.lineAt(start);
    const block = blocks.at(line);
    if (block?.kind === 'heading' && !isHeadingRule(context, line)) changed.set(line, block);
  }
  return [...changed].flatMap(([line, { first, last }]) => {
    const words = changedLine(context, line, edits).trimEnd();
    // AsciiDoc counts letters, however wide they are.
    const width = markup === 'asciidoc' ? [...words].length : displayWidth(words);
    return [line - 1, line + 1].filter((each) => first <= each && each <= last && isHeadingRule(context, each)).flatMap((each) => {
      const rule = lines.at(each).trimEnd();
      const at = lines.start(each) + rule.length;
      return rule.length < width ? [{ start: at, end: at, text: rule.slice(-1).repeat(width - rule.length) }] : [];
    });
  });
}

function changedLine({ lines }: DocumentContext, line: number, edits: readonly TextEdit[]): string {
  const [from, to] = [lines.start(line), lines.end(line)];
  const own = edits.filter(({ start, end, text }) => from <= start && end <= to && !/[\r\n]/u.test(text));
  return applyEdits(lines.at(line), [...own].sort((one, other) => one.start - other.start).map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })));
}
