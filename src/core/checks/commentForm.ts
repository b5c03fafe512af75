import { kindOf, type Markup } from '../languages/languages';

/** What begins and ends a comment that fills the rest of a line or a part of it. */
export interface CommentForm {
  readonly open: string;
  readonly close: string;
  /** Where it may stand so that the text around it stays what it is. */
  readonly place: 'behind' | 'above' | 'above-paragraph';
}

const ANGLED: CommentForm = { open: '<!-- ', close: ' -->', place: 'behind' };

const FORMS: Readonly<Record<Markup, CommentForm | undefined>> = {
  markdown: ANGLED,
  html: ANGLED,
  latex: { open: '% ', close: '', place: 'behind' },
  asciidoc: { open: '// ', close: '', place: 'above' },
  restructuredtext: { open: '.. ', close: '', place: 'above-paragraph' },
  // Plain text has no comments.
  plain: undefined,
};

/** How a comment is written in a language; undefined where it has none. */
export function commentFormOf(languageId: string): CommentForm | undefined {
  const language = kindOf(languageId);
  if (language.kind === 'prose') return FORMS[language.markup];
  const [line] = language.syntax.line;
  if (line !== undefined) return { open: `${line.trim()} `, close: '', place: 'above' };
  const [open, close] = language.syntax.block[0] ?? [];
  return open === undefined || close === undefined ? undefined : { open: `${open} `, close: ` ${close}`, place: 'above' };
}

/** Signs that stand before the text of a comment's line in some language, and nothing else. */
const SIGNS = /^[ \t]{0,200}(?:(?:<!--|\/\/|\/\*|\(\*|\{-|<#|--|\.\.|\[\/\/\]:|[*%#;'>])[ \t("]{0,9}){0,4}$/u;
const BEGUN: Readonly<Record<Markup, RegExp>> = {
  markdown: /<!--[ \t]*$/u,
  html: /<!--[ \t]*$/u,
  latex: /(?<!\\)%[ \t]*$/u,
  asciidoc: /^\/\/[ \t]*$/u,
  restructuredtext: /^[ \t]*\.\.[ \t]+$/u,
  plain: SIGNS,
};
const LONGEST_LINE = 2_000;

/**
 * Whether a line up to a place ends in the opening of a comment: `alone` if nothing stands before it, `behind` if text
 * does, undefined if no comment begins there.
 */
export function beginsComment(line: string, languageId: string): 'alone' | 'behind' | undefined {
  const end = line.slice(-LONGEST_LINE);
  const language = kindOf(languageId);
  if (language.kind === 'code') {
    if (SIGNS.test(line.slice(0, LONGEST_LINE))) return 'alone';
    const marks = [...language.syntax.line.map((mark) => mark.trim()), ...language.syntax.block.map(([open]) => open)];
    return marks.some((mark) => end.trimEnd().endsWith(mark)) ? 'behind' : undefined;
  }
  const begun = BEGUN[language.markup].exec(end);
  if (begun === null || end[begun.index - 1] === '`') return undefined;
  return end.slice(0, begun.index).trim() === '' ? 'alone' : 'behind';
}
