import type { CodeSyntax } from '../languages/languages';
import { asComment } from './comment';
import { blockComment, lineComments, type CommentLines } from './commentLines';
import type { DocumentContext } from './documentContext';
import { indentOf } from './documentLines';
import { columnsOf } from './blocks/markdownContainers';
import { isAmongTags } from './jsx';
import type { TextEdit } from '../text/textEdit';

/** What must stand first in a file: what runs it, what sets its letters, how a container file is read. */
const FIRST = /^(?:#!|<\?php|@charset|# ?(?:syntax|escape|check)=|#.{0,40}coding[:=])/u;
const MOST_FIRST = 2;

/** What is open where a line begins: the mark of a comment or string, or nothing. */
export type OpenMarks = readonly string[];

interface PlacedInCode {
  readonly edit: TextEdit;
  readonly gap: number;
}

/** The marks open at the beginnings of the lines up to one, and of the next, read once from front to back. */
export function openMarks({ lines, zones }: DocumentContext, last: number): OpenMarks {
  const reader = zones();
  return Array.from({ length: Math.min(last + 2, lines.count) }, (_, line) => reader.stateAt(lines.start(line)).inside);
}

/**
 * A block as a comment above a line of code, or on it where it is blank; within a comment as a paragraph of its own, above
 * the one that the line is in. Never within a string, nor between lines that a backslash joins: then above where they begin.
 */
export function placeInCode(context: DocumentContext, syntax: CodeSyntax, content: string, wanted: number, open: OpenMarks): PlacedInCode {
  const { lines } = context;
  let line = wanted;
  // What must stand first in a file stays there.
  while (line < MOST_FIRST && line + 1 < lines.count && FIRST.test(lines.at(line))) line++;
  while (line > 0 && line <= wanted && (syntax.strings.includes(open[line] ?? '') || lines.at(line - 1).trimEnd().endsWith('\\'))) line--;
  const block = syntax.block.find(([mark]) => mark === open[line]);
  const comment = block === undefined ? lineComments(lines, syntax, line) : blockComment(lines, block, open, line);
  if (comment === undefined) return aboveCode(context, syntax, content, line, line === wanted);
  const top = topOf(comment, line);
  // A paragraph that begins beside the mark leaves no room above it in the comment.
  if (block !== undefined && open[top] !== block[0]) return aboveCode(context, syntax, content, top, false);
  return withinComment(context, syntax, content, top, comment, block !== undefined);
}

/** The first line of the paragraph of a comment; a line without words is one of its own. */
function topOf({ wordsOf }: CommentLines, line: number): number {
  let top = line;
  while (isWorded(wordsOf(top)) && isWorded(wordsOf(top - 1))) top--;
  return top;
}

function isWorded(words: string | undefined): boolean {
  return words !== undefined && words !== '';
}

/** With a line of the comment that says nothing between it and other paragraphs. */
function withinComment({ lines, eol, width }: DocumentContext, syntax: CodeSyntax, content: string, line: number, { wordsOf, markBefore }: CommentLines, isBlock: boolean): PlacedInCode {
  const { indent, mark } = markBefore(line);
  const text = asComment(content, syntax, width - columnsOf(indent), isBlock ? mark : undefined);
  const comment = [...(isWorded(wordsOf(line - 1)) ? [mark] : []), ...text.split('\n'), ...(isWorded(wordsOf(line)) ? [mark] : [])].map((each) => (indent + each).trimEnd());
  return { edit: { start: lines.start(line), end: lines.start(line), text: comment.map((each) => each + eol).join('') }, gap: line };
}

function aboveCode({ lines, languageId, eol, width }: DocumentContext, syntax: CodeSyntax, content: string, line: number, takesBlank: boolean): PlacedInCode {
  const isOn = takesBlank && lines.isEmpty(line);
  let like = line;
  // An empty line is indented as the code that follows it.
  while (isOn && indentOf(lines.at(line)) === '' && like + 1 < lines.count && lines.isBlank(like)) like++;
  const indent = indentOf(lines.at(like));
  const comment = (isAmongTags(lines, languageId, line) ? asExpression(content, syntax, width - columnsOf(indent)) : asComment(content, syntax, width - columnsOf(indent)))
    .split('\n')
    .map((each) => (indent + each).trimEnd())
    .join(eol);
  if (isOn) return { edit: { start: lines.start(line), end: lines.end(line), text: comment }, gap: line };
  return { edit: { start: lines.start(line), end: lines.start(line), text: `${comment}${eol}` }, gap: line };
}

/** A comment among tags: in braces. */
function asExpression(content: string, syntax: CodeSyntax, width: number): string {
  return `{${asComment(content, { ...syntax, line: [] }, width - 2)}}`;
}
