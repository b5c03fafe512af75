import type { Markup } from '../../languages/languages';
import type { DocumentContext } from '../documentContext';
import type { Selection } from '../names';
import { SPAN_FORMS, type SpanKind } from './spanForms';

/** A part of a paragraph that is more than its words, with its marks; half-open, in UTF-16 offsets. */
export interface Span extends Selection {
  readonly kind: SpanKind;
}

/** No link, formula or footnote that is looked for is longer. */
const REACH = 2_000;

/** What a place lies in, the outermost first; nothing reaches out of its block. */
export function spansAround({ lines, blocks, target }: DocumentContext, { start, end }: Selection, line: number): readonly Span[] {
  const markup: Markup = target.kind === 'prose' ? target.markup : 'plain';
  const block = blocks.at(line) ?? { first: line, last: line };
  const from = Math.max(lines.start(block.first), start - REACH);
  const window = lines.text.slice(from, Math.min(lines.end(block.last), end + REACH));
  const spans: Span[] = [];
  for (const { pattern, kindOf } of SPAN_FORMS[markup]) {
    for (const match of window.matchAll(pattern)) {
      const span = { start: from + match.index, end: from + match.index + match[0].length };
      const isAround = span.start <= start && end <= span.end && (start < end ? span.end - span.start > end - start : span.start < start && end < span.end);
      const kind = isAround ? kindOf(match, lines.text) : undefined;
      if (kind !== undefined) spans.push({ ...span, kind });
    }
  }
  return spans.sort((one, other) => one.start - other.start || other.end - one.end);
}
