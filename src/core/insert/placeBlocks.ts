import type { DocumentContext } from './documentContext';
import type { Edit } from './edits';
import type { Part } from './inline/part';
import type { Selection } from './names';
import { openMarks, placeInCode } from './placeInCode';
import { placeInProse } from './placeInProse';

/** Places a block at the end of every selection; cursors in one paragraph, or between the same two, are one place. */
export function placeBlocks(context: DocumentContext, content: string, selections: readonly Selection[]): Part {
  const { lines, target } = context;
  const wanted = [...new Set(selections.map(({ end }) => lines.lineAt(end)))].sort((one, other) => one - other);
  const open = target.kind === 'code' ? openMarks(context, wanted.at(-1) ?? 0) : [];
  const edits = new Map<number, Edit>();
  const remarks = new Set<string>();
  for (const line of wanted) {
    const placed = target.kind === 'code' ? placeInCode(context, target.syntax, content, line, open) : placeInProse(context, content, line);
    if ('refused' in placed) remarks.add(placed.refused);
    else if (!edits.has(placed.gap)) edits.set(placed.gap, placed.edit);
  }
  return { edits: [...edits.values()], remarks: [...remarks] };
}
