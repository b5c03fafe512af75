import type { Markup } from '../../languages/languages';
import type { DocumentLines } from '../documentLines';
import { readAsciidocBlocks } from './asciidocBlocks';
import type { BlockMap } from './blockMap';
import { readHtmlBlocks } from './htmlBlocks';
import { readLatexBlocks } from './latexBlocks';
import { readMarkdownBlocks } from './markdownBlocks';
import { readPlainBlocks } from './plainBlocks';
import { readRestructuredtextBlocks } from './restructuredtextBlocks';

const READERS: Readonly<Record<Markup, (lines: DocumentLines, languageId: string) => BlockMap>> = {
  markdown: readMarkdownBlocks,
  html: readHtmlBlocks,
  latex: readLatexBlocks,
  asciidoc: readAsciidocBlocks,
  restructuredtext: readRestructuredtextBlocks,
  plain: readPlainBlocks,
};

/** Which lines of a document belong together. Every reading goes through the text once. */
export function readBlocks(lines: DocumentLines, markup: Markup, languageId: string): BlockMap {
  return READERS[markup](lines, languageId);
}
