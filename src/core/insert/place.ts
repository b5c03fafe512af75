import { kindOf, type CodeSyntax } from '../languages/languages';
import { asComment } from './comment';

/** The lines of a document, without their ends, counted from 0. */
export interface Lines {
  readonly count: number;
  at(line: number): string;
}

/** What to insert where; nothing is ever replaced. */
export interface Insertion {
  readonly line: number;
  readonly character: number;
  readonly text: string;
}

/** Where comments wrap unless the editor has a ruler. */
export const DEFAULT_WIDTH = 80;

/**
 * Places a block of lines at a cursor without breaking a sentence: on an empty line just there, elsewhere as a paragraph
 * of its own after the one the cursor is in. In code it becomes a comment, above the line of the cursor.
 */
export function placeBlock(block: string, languageId: string, lines: Lines, line: number, width = DEFAULT_WIDTH): Insertion {
  const language = kindOf(languageId);
  return language.kind === 'code' ? placeComment(block, language.syntax, lines, line, width) : placeParagraph(block, lines, line);
}

function placeParagraph(block: string, lines: Lines, line: number): Insertion {
  if (isEmpty(lines, line)) {
    const gapBefore = line > 0 && !isEmpty(lines, line - 1) ? '\n' : '';
    const gapAfter = line + 1 >= lines.count || !isEmpty(lines, line + 1) ? '\n' : '';
    const indent = gapBefore === '' ? lines.at(line) : '';
    return { line, character: lines.at(line).length, text: gapBefore + indented(block, indent) + gapAfter };
  }
  let last = line;
  while (last + 1 < lines.count && !isEmpty(lines, last + 1)) last++;
  const atEnd = last + 1 >= lines.count;
  return { line: last, character: lines.at(last).length, text: `\n\n${indented(block, '')}${atEnd ? '\n' : ''}` };
}

function placeComment(block: string, syntax: CodeSyntax, lines: Lines, line: number, width: number): Insertion {
  const indent = /^\s*/u.exec(lines.at(line))?.[0] ?? '';
  const inside = syntax.block.length > 0 && /^\s*\*(?!\/)/u.test(lines.at(line)) ? '*' : undefined;
  const comment = indented(asComment(block, syntax, width - indent.length, inside), indent);
  if (isEmpty(lines, line)) return { line, character: indent.length, text: comment };
  return { line, character: 0, text: `${indent}${comment}\n` };
}

/** Lines after the first get the indentation; the first stands where the cursor is. */
function indented(block: string, indent: string): string {
  return block.replace(/\n(?!\n|$)/gu, `\n${indent}`);
}

function isEmpty(lines: Lines, line: number): boolean {
  return lines.at(line).trim() === '';
}
