import type { Markup } from '../../languages/languages';
import { displayWidth } from '../../text/displayWidth';
import type { DocumentContext } from '../documentContext';
import { escapeAsciidoc } from '../writers/asciidoc';
import { escapeHtml } from '../writers/html';
import { escapeLatex } from '../writers/latex';
import { escapeRst } from '../writers/restructuredtext';
import { writerOf } from '../writers/writerOf';
import { adornmentFor } from './adornment';

/** A heading that is a section of the document, as deep as its other sections are. */
export function sectionHeading(context: DocumentContext, markup: Exclude<Markup, 'plain'>, title: string, skipped: (line: number) => boolean): string {
  switch (markup) {
    case 'markdown':
      return `${'#'.repeat(sectionLevel(headingLevels(context, skipped, markdownLevel)))} ${writerOf(context.languageId).inline(title)}`;
    case 'asciidoc':
      return `${'='.repeat(sectionLevel(headingLevels(context, skipped, asciidocLevel)))} ${escapeAsciidoc(title)}`;
    case 'html': {
      const level = sectionLevel(htmlLevels(context, skipped));
      return `<h${level}>${escapeHtml(title)}</h${level}>`;
    }
    case 'latex':
      return `\\${headingLevels(context, skipped, isChapter).length > 0 ? 'chapter' : 'section'}{${escapeLatex(title)}}`;
    case 'restructuredtext':
      return `${escapeRst(title)}\n${adornmentFor(context, skipped).repeat(displayWidth(escapeRst(title)))}`;
  }
}

/**
 * The level of the sections: the highest, but where the first heading alone has it, it is the title of the document, and
 * the sections are what comes below.
 */
export function sectionLevel(levels: readonly number[]): number {
  const [first, ...rest] = levels;
  if (first === undefined) return 2;
  const highest = rest.reduce((least, level) => Math.min(least, level), 7);
  if (highest === 7) return Math.min(first + 1, 6);
  return first < highest ? highest : Math.min(first, highest);
}

type LevelOf = (text: string, next: string) => number | undefined;

function headingLevels({ lines, blocks }: DocumentContext, skipped: (line: number) => boolean, levelOf: LevelOf): readonly number[] {
  const levels: number[] = [];
  for (let line = 0; line < lines.count; line++) {
    const block = blocks.at(line);
    if (block?.kind !== 'heading' || block.first !== line || skipped(line)) continue;
    const level = levelOf(lines.at(line), lines.at(block.last));
    if (level !== undefined) levels.push(level);
  }
  return levels;
}

/** `## Roles` or a line of text over a rule; what a quotation says is no heading of the document. */
function markdownLevel(text: string, last: string): number | undefined {
  const marks = /^ {0,3}(?<marks>#{1,6})/u.exec(text)?.groups?.['marks'];
  if (marks !== undefined) return marks.length;
  return /^ {0,3}>/u.test(text) ? undefined : last.trimStart().startsWith('=') ? 1 : 2;
}

/** `== Roles` or a line of text over a rule. */
function asciidocLevel(text: string, last: string): number | undefined {
  const marks = /^=+(?=[ \t])/u.exec(text)?.[0].length;
  return marks ?? '=-~^+'.indexOf(/^([=\-~^+])\1+\s*$/u.exec(last)?.[1] ?? '=') + 1;
}

function isChapter(text: string): number | undefined {
  return /^\s*\\chapter\b/u.test(text) ? 1 : undefined;
}

function htmlLevels({ lines, blocks }: DocumentContext, skipped: (line: number) => boolean): readonly number[] {
  const levels: number[] = [];
  for (let line = 0; line < lines.count; line++) {
    if (skipped(line) || blocks.at(line)?.kind === 'sealed') continue;
    for (const { groups } of lines.at(line).matchAll(/<h(?<level>[1-6])(?=[\s>])/giu)) levels.push(Number(groups?.['level']));
  }
  return levels;
}
