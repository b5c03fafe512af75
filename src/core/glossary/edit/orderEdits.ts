import type { TextEdit } from '../../text/textEdit';

/** What can be done, or why nothing is done, in words for the reader. */
export type EditOutcome = { readonly edits: readonly TextEdit[] } | { readonly refusal: string };

/**
 * The edits in the order of the text, neighbours that touch made one, so that no editor has to decide which of two
 * insertions at one place comes first. Undefined where two overlap: then no order is right.
 */
export function orderEdits(edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const ordered: TextEdit[] = [];
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = ordered.at(-1);
    if (last === undefined || edit.start > last.end) ordered.push(edit);
    else if (edit.start < last.end) return undefined;
    else ordered[ordered.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
  }
  return ordered;
}

/** The same edits, but a text without a line break at its end still has none after them, unless it was empty. Undefined as in `orderEdits`. */
export function keepEnd(text: string, edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const last = edits.at(-1);
  if (last === undefined || last.end < text.length || text === '' || text.endsWith('\n')) return edits;
  const before = text.slice(0, last.start);
  const kept = last.text === '' ? { ...last, start: before.length - breakAtEnd(before) } : { ...last, text: last.text.slice(0, last.text.length - breakAtEnd(last.text)) };
  return orderEdits([...edits.slice(0, -1), kept]);
}

/** Edits as they can be made in a text: ordered, and its end kept. */
export function inOrder(text: string, edits: readonly TextEdit[] | undefined): readonly TextEdit[] | undefined {
  const ordered = edits === undefined ? undefined : orderEdits(edits);
  return ordered === undefined ? undefined : keepEnd(text, ordered);
}

function breakAtEnd(text: string): number {
  if (!text.endsWith('\n')) return 0;
  return text.endsWith('\r\n') ? 2 : 1;
}

/** The one edit that makes `before` into `after`, as short as it can be; none where they are the same. */
export function shortestEdit(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return [{ start: head, end: before.length - tail, text: after.slice(head, after.length - tail) }];
}
