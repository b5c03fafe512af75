import type { CodeSyntax } from '../languages/languages';
import type { DocumentLines } from './documentLines';
import { indentOf } from './documentLines';

/** The comment that a line of code is in, read a line at a time. */
export interface CommentLines {
  /** What its lines say, without indent and marks; undefined for a line that is not one of its own. */
  wordsOf(line: number): string | undefined;
  /** What a further line of it begins with, given the line before which it goes. */
  markBefore(line: number): { readonly indent: string; readonly mark: string };
}

/** Comments of a line each, which stand one below the other with one mark; undefined where the line is none. */
export function lineComments(lines: DocumentLines, syntax: CodeSyntax, line: number): CommentLines | undefined {
  const indent = indentOf(lines.at(line));
  const opening = syntax.line.find((mark) => lines.at(line).startsWith(mark.trim(), indent.length))?.trim();
  if (opening === undefined) return undefined;
  const mark = (syntax.line[0] ?? '').trim();
  const wordsOf = (at: number): string | undefined => {
    const text = lines.at(at);
    // What stands behind `#!` is for the machine.
    return at >= 0 && text.startsWith(indent + opening) && !(at === 0 && text.startsWith('#!')) ? text.slice(indent.length + opening.length).trim() : undefined;
  };
  return { wordsOf, markBefore: () => ({ indent, mark }) };
}

/** The lines of a comment that begins on an earlier line than this one; the one that opens it may hold no more than its mark. */
export function blockComment(lines: DocumentLines, [opening, closing]: readonly [string, string], inside: readonly string[], line: number): CommentLines {
  let first = line;
  while (inside[first] === opening) first--;
  const wordsOf = (at: number): string | undefined => {
    const text = lines.at(at).trim();
    if (at <= first) return at === first && /[\p{L}\p{N}]/u.test(text.slice(text.lastIndexOf(opening))) ? text : undefined;
    return text.startsWith(closing) || /^\*+\/$/u.test(text) ? '' : text.replace(/^\*+(?![/)])/u, '').trim();
  };
  const isStarred = (at: number): boolean => at > first && inside[at] === opening && /^\s*\*(?![/)])/u.test(lines.at(at));
  const markBefore = (at: number): { indent: string; mark: string } => {
    const closes = lines.at(at).trim().startsWith(closing);
    // What closes a comment may stand further out than its words.
    const like = isStarred(at) || !closes || at - 1 <= first ? at : at - 1;
    return { indent: indentOf(lines.at(like)), mark: isStarred(at) || isStarred(at - 1) || (at + 1 < lines.count && isStarred(at + 1)) ? '*' : '' };
  };
  return { wordsOf, markBefore };
}
