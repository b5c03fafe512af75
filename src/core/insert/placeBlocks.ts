import type { Role } from '../glossary/types';
import type { DocumentContext } from './documentContext';
import type { Part } from './inline/part';
import type { RoleSelection } from './names';
import { openMarks, placeInCode } from './placeInCode';
import { placeInProse, type Placed } from './placeInProse';

/** A place for a block: the first line asked for, and the roles that the selections there are about. */
interface Spot {
  readonly line: number;
  readonly meant: Set<string | undefined>;
}

/**
 * Places a block at the end of every selection; cursors in one paragraph, or between the same two, are one place. A writer
 * who put cursors into two paragraphs gets it below both. What it says is asked with the roles that the place is about.
 */
export function placeBlocks(context: DocumentContext, roles: readonly Role[], contentOf: (roles: readonly Role[]) => string, selections: readonly RoleSelection[]): Part {
  const { lines, target } = context;
  const wanted = selections.map(({ end, role }) => ({ line: lines.lineAt(end), role })).sort((one, other) => one.line - other.line);
  const open = target.kind === 'code' ? openMarks(context, wanted.at(-1)?.line ?? 0) : [];
  const place = (content: string, line: number): Placed => (target.kind === 'code' ? placeInCode(context, target.syntax, content, line, open) : placeInProse(context, content, line));
  const spots = new Map<number, Spot>();
  const remarks = new Set<string>();
  for (const { line, role } of wanted) {
    const placed = place('', line);
    if ('refused' in placed) remarks.add(placed.refused);
    else if (!spots.get(placed.gap)?.meant.add(role)) spots.set(placed.gap, { line, meant: new Set([role]) });
  }
  const edits = [...spots.values()].flatMap(({ line, meant }) => {
    const placed = place(contentOf(meant.has(undefined) ? roles : roles.filter(({ id }) => meant.has(id))), line);
    return 'refused' in placed ? [] : [placed.edit];
  });
  return { edits, remarks: [...remarks] };
}
