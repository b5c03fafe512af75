import { kindOf, type Markup } from '../../languages/languages';
import { asciidocWriter } from './asciidoc';
import { htmlWriter } from './html';
import { latexWriter } from './latex';
import { markdownWriter, mdxWriter } from './markdown';
import { plainWriter } from './plain';
import { restructuredtextWriter } from './restructuredtext';
import type { Writer } from './writer';

const WRITERS: Readonly<Record<Markup, Writer>> = {
  markdown: markdownWriter,
  html: htmlWriter,
  latex: latexWriter,
  asciidoc: asciidocWriter,
  restructuredtext: restructuredtextWriter,
  plain: plainWriter,
};

/** The writer of a document's own markup; in code plain text, which then becomes a comment. */
export function writerOf(languageId: string): Writer {
  if (languageId === 'mdx') return mdxWriter;
  const language = kindOf(languageId);
  return WRITERS[language.kind === 'prose' ? language.markup : 'plain'];
}
