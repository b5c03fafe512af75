import type { TextEdit } from '../text/textEdit';
import type { Selection } from './names';

/**
 * Where cursors and selections belong after sorted, disjoint edits: a cursor at what is written goes behind it, as if it
 * had been typed; a selection keeps what it was on; all else stays with its letters.
 *
 * @param text The text before the edits.
 */
export function selectionsAfter(text: string, selections: readonly Selection[], edits: readonly TextEdit[]): readonly Selection[] {
  return selections.map((selection) => {
    if (selection.start !== selection.end) return { start: startAfter(selection.start, edits), end: endAfter(selection.end, edits) };
    const at = cursorAfter(text, selection.start, edits);
    return { start: at, end: at };
  });
}

function cursorAfter(text: string, cursor: number, edits: readonly TextEdit[]): number {
  let moved = 0;
  for (const edit of edits) {
    if (edit.start > cursor) break;
    if (cursor <= edit.end) return moved + landing(text, cursor, edit);
    moved += growth(edit);
  }
  return cursor + moved;
}

/** Where in the text of an edit a cursor that it touches goes, counted from where edits before it begin to count. */
function landing(text: string, cursor: number, { start, end, text: written }: TextEdit): number {
  // A section that is written anew leaves the cursor in its middle about where it was.
  if (/[\r\n]/u.test(text.slice(start, end))) return cursor === end ? start + written.length : start + Math.min(cursor - start, written.length);
  // A comment above the line of the cursor leaves the cursor in its line.
  const isAbove = start === end && /[\r\n]$/u.test(written) && /[^\r\n]/u.test(text.charAt(cursor));
  return start + (isAbove ? written : written.trimEnd()).length;
}

function startAfter(offset: number, edits: readonly TextEdit[]): number {
  let moved = 0;
  for (const edit of edits) {
    if (edit.start > offset || (edit.start === offset && edit.end > offset)) break;
    if (offset < edit.end) return edit.start + moved;
    moved += growth(edit);
  }
  return offset + moved;
}

function endAfter(offset: number, edits: readonly TextEdit[]): number {
  let moved = 0;
  for (const edit of edits) {
    if (edit.start >= offset) break;
    moved += growth(edit);
    if (offset < edit.end) return edit.end + moved;
  }
  return offset + moved;
}

function growth({ start, end, text }: TextEdit): number {
  return text.length - (end - start);
}
