import type { CodeSyntax } from '../languages/languages';
import { asComment } from './comment';
import type { DocumentContext } from './documentContext';
import { indentOf } from './documentLines';
import type { TextEdit } from '../text/textEdit';

const FIRST = /^\ufeff?(?:#!|<\?php|@charset)/u;

/** What is open where a line begins: the mark of a comment or string, or nothing. */
export type OpenMarks = readonly string[];

/** The marks open at the beginnings of the lines up to one, read once from front to back. */
export function openMarks({ lines, zones }: DocumentContext, last: number): OpenMarks {
  const reader = zones();
  return Array.from({ length: last + 1 }, (_, line) => reader.stateAt(lines.start(line)).inside);
}

/**
 * A block as a comment above a line of code, or on it where it is blank; within a comment as more of it. Never within a
 * string, nor between lines that a backslash joins: then above where they begin.
 */
export function placeInCode(context: DocumentContext, syntax: CodeSyntax, content: string, wanted: number, open: OpenMarks): { readonly edit: TextEdit; readonly gap: number } {
  const { lines, eol, width } = context;
  // What must stand first in a file stays there.
  let line = wanted === 0 && lines.count > 1 && FIRST.test(lines.at(0)) ? 1 : wanted;
  while (line > 0 && line <= wanted && (syntax.strings.includes(open[line] ?? '') || lines.at(line - 1).trimEnd().endsWith('\\'))) line--;
  const text = lines.at(line);
  const isInComment = syntax.block.some(([mark]) => mark === open[line]);
  const indent = indentOf(text);
  const mark = isInComment ? (/^\s*\*(?!\/)/u.test(text) ? '*' : '') : undefined;
  // A comment that is there already stays one of its own.
  const part = mark === undefined && syntax.line.some((each) => text.startsWith(each.trim(), indent.length)) ? [(syntax.line[0] ?? '').trim()] : [];
  const comment = [...asComment(content, syntax, width - indent.length, mark).split('\n'), ...part]
    .map((each) => (indent + each).trimEnd())
    .join(eol);
  if (lines.isBlank(line) && line === wanted) return { edit: { start: lines.start(line), end: lines.end(line), text: comment }, gap: line };
  return { edit: { start: lines.start(line), end: lines.start(line), text: `${comment}${eol}` }, gap: line };
}
