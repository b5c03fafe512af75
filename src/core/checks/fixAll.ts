import type { Edit, Finding } from './finding';

/**
 * The edits that may be made without looking, in the order of the text: of each finding its first safe fix, of those that
 * touch one another the first. They are to be made all at once.
 */
export function fixAll(findings: readonly Finding[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { fixes } of [...findings].sort((one, other) => one.start - other.start)) {
    const fix = fixes.find((each) => each.safe && 'edits' in each);
    if (fix === undefined || !('edits' in fix) || fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    taken.push(...fix.edits);
  }
  return taken.sort((one, other) => one.start - other.start);
}

function touches(one: Edit, other: Edit): boolean {
  return one.start <= other.end && other.start <= one.end;
}
