import type { TextEdit } from '../text/textEdit';

/**
 * Edits in the order of their places, as an editor takes them in one undo step: an insertion becomes one with what it
 * touches, those at one place in the order given; of two edits that overlap the earlier holds.
 */
export function sortedEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted: TextEdit[] = [];
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = sorted.at(-1);
    const touches = last?.end === edit.start;
    if (last !== undefined && touches && (edit.start === edit.end || last.start === last.end)) sorted[sorted.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    else if (last === undefined || last.end <= edit.start) sorted.push(edit);
  }
  return sorted;
}

/** The edits that lead from the changed text back to this one. */
export function invertEdits(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let moved = 0;
  return edits.map(({ start, end, text: inserted }) => {
    const from = start + moved;
    moved += inserted.length - (end - start);
    return { start: from, end: from + inserted.length, text: text.slice(start, end) };
  });
}
