import type { TextEdit } from './textEdit';

/**
 * Edits that make one text of another and leave as much as they can where it is: lines at the beginning and the end that
 * are the same stay, each of the others changes only where it differs, and lines that come or go do so after those. Whoever
 * reads the text while it changes keeps their place.
 */
export function lineEdits(before: string, after: string): readonly TextEdit[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const most = Math.min(old.length, now.length);
  const head = commonLength(most, (index) => old[index] === now[index]);
  const tail = commonLength(most - head, (index) => old.at(-1 - index) === now.at(-1 - index));
  const [gone, come] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const pairs = Math.min(gone.length, come.length);
  const edits: TextEdit[] = [];
  let at = lengthOf(old.slice(0, head));
  for (let index = 0; index < pairs; index++) {
    const line = gone[index] ?? '';
    add(edits, editWithin(at, line, come[index] ?? ''));
    at += line.length;
  }
  add(edits, { start: at, end: at + lengthOf(gone.slice(pairs)), text: come.slice(pairs).join('') });
  return edits;
}

/** Each with its end. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/u);
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0);
}

function commonLength(most: number, isSame: (index: number) => boolean): number {
  let length = 0;
  while (length < most && isSame(length)) length++;
  return length;
}

/** Editors move an edit that begins or ends inside a surrogate pair, so none does. */
function editWithin(at: number, old: string, now: string): TextEdit {
  const most = Math.min(old.length, now.length);
  let head = commonLength(most, (index) => old[index] === now[index]);
  if (head > 0 && isBetween(old.charCodeAt(head - 1), 0xd800, 0xdbff)) head--;
  let tail = commonLength(most - head, (index) => old.at(-1 - index) === now.at(-1 - index));
  if (tail > 0 && isBetween(old.charCodeAt(old.length - tail), 0xdc00, 0xdfff)) tail--;
  return { start: at + head, end: at + old.length - tail, text: now.slice(head, now.length - tail) };
}

function isBetween(unit: number, first: number, last: number): boolean {
  return unit >= first && unit <= last;
}

/** Edits that touch become one: which of them would come first is not the same everywhere. */
function add(edits: TextEdit[], edit: TextEdit): void {
  if (edit.start === edit.end && edit.text === '') return;
  const last = edits.at(-1);
  if (last?.end === edit.start) edits[edits.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
  else edits.push(edit);
}
