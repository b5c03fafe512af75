/** A change of a text: the half-open range of UTF-16 offsets into the original text gives way to other text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Edits in the order of their places, as an editor takes them in one undo step: an insertion becomes one with what it
 * touches, those at one place in the order given; of two edits that overlap the earlier holds.
 */
export function sortedEdits(edits: readonly Edit[]): readonly Edit[] {
  const sorted: Edit[] = [];
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = sorted.at(-1);
    const touches = last?.end === edit.start;
    if (last !== undefined && touches && (edit.start === edit.end || last.start === last.end)) sorted[sorted.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    else if (last === undefined || last.end <= edit.start) sorted.push(edit);
  }
  return sorted;
}

/** The text after sorted, disjoint edits. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of edits) {
    parts.push(text.slice(at, start), inserted);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** The edits that lead from the changed text back to this one. */
export function invertEdits(text: string, edits: readonly Edit[]): readonly Edit[] {
  let moved = 0;
  return edits.map(({ start, end, text: inserted }) => {
    const from = start + moved;
    moved += inserted.length - (end - start);
    return { start: from, end: from + inserted.length, text: text.slice(start, end) };
  });
}
