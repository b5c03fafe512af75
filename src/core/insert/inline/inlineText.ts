import { kindOf } from '../../languages/languages';
import { oneLine } from '../../text/markdown';
import { disarm } from '../comment';
import type { DocumentContext } from '../documentContext';
import { writerOf } from '../writers/writerOf';
import type { Place } from './places';

/** Nothing in it ends a string, begins an expression or parts the fields of a data format. */
const HARMLESS = /^[\p{L}\p{M}\p{N} ,.()/&-]*$/u;
const DATA_IN_MARKUP = new Set(['xml', 'bibtex', 'doctex']);

/** A text so that it shows as it is among the words at a place; undefined where that cannot be promised. */
export function inlineText({ languageId, target }: DocumentContext, { inside }: Place, text: string): string | undefined {
  if (target.kind === 'prose' || DATA_IN_MARKUP.has(languageId)) return writerOf(languageId).inline(text);
  const line = oneLine(text);
  const language = kindOf(languageId);
  const block = language.kind === 'code' ? language.syntax.block.find(([open]) => open === inside) : undefined;
  const isComment = block !== undefined || (language.kind === 'code' && language.syntax.line.includes(inside));
  if (isComment && target.kind === 'code') return disarm(line, block?.[1] ?? '');
  return HARMLESS.test(line) ? line : undefined;
}

/**
 * Marks of reStructuredText so that they are read as such against letters on either side: a blank behind a backslash parts
 * them and is not shown.
 */
export function partedRst({ lines: { text } }: DocumentContext, start: number, end: number, inserted: string): string {
  const before = /(?:^|[\s'"([{<\-/:\p{Ps}\p{Pi}\p{Pf}\p{Pd}\p{Po}])$/u.test(text.slice(Math.max(0, start - 2), start)) ? '' : '\\ ';
  const after = /^(?:$|[\s'")\]}>\-/:.,;!?\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Po}])/u.test(text.slice(end, end + 2)) ? '' : '\\ ';
  return before + inserted + after;
}

/** With a blank on either side where a letter would stand against it. */
export function setApart({ lines: { text }, target }: DocumentContext, at: number, inserted: string): string {
  const before = /[\p{L}\p{N}\p{M}.,;:!?)]$/u.test(text.slice(Math.max(0, at - 2), at)) ? ' ' : '';
  const closes = target.kind === 'code' && target.syntax.block.some(([, mark]) => text.startsWith(mark, at));
  const after = closes || /^[\p{L}\p{N}(]/u.test(text.slice(at, at + 2)) ? ' ' : '';
  return before + inserted + after;
}
