import type { Markup } from '../../languages/languages';
import type { DocumentLines } from '../documentLines';

/** The comments between which the glossary of a document stands. */
export interface SectionMarks {
  readonly begin: string;
  readonly end: string;
}

const NAME = 'executive-roles glossary';

const COMMENTS: Readonly<Record<Exclude<Markup, 'plain'>, readonly [open: string, close: string]>> = {
  markdown: ['<!-- ', ' -->'],
  html: ['<!-- ', ' -->'],
  latex: ['% ', ''],
  asciidoc: ['// ', ''],
  restructuredtext: ['.. ', ''],
};

export function marksOf(markup: Exclude<Markup, 'plain'>, languageId: string): SectionMarks {
  const [open, close] = languageId === 'mdx' ? ['{/* ', ' */}'] : COMMENTS[markup];
  return { begin: `${open}${NAME}: begin${close}`, end: `${open}${NAME}: end${close}` };
}

/** The lines of the marks in a document; both are part of the section. */
export interface SectionLines {
  readonly first: number;
  readonly last: number;
}

/** The section of a document; `broken` where a mark has lost the other, undefined where there is none. */
export function findSection(lines: DocumentLines, { begin, end }: SectionMarks, isSealed: (line: number) => boolean): SectionLines | 'broken' | undefined {
  let first = -1;
  for (const line of linesWith(lines, begin, end)) {
    const text = lines.at(line).trim();
    if (isSealed(line)) continue;
    if (text === begin && first < 0) first = line;
    else if (text === begin) return 'broken';
    else if (text === end) return first < 0 ? 'broken' : { first, last: line };
  }
  return first < 0 ? undefined : 'broken';
}

/** The lines that hold one of two marks, in their order. */
function linesWith(lines: DocumentLines, ...marks: readonly string[]): readonly number[] {
  const found = new Set<number>();
  for (const mark of marks) {
    for (let at = lines.text.indexOf(mark); at >= 0; at = lines.text.indexOf(mark, at + mark.length)) found.add(lines.lineAt(at));
  }
  return [...found].sort((one, other) => one - other);
}
