import { mentionsIn } from '../mentions/findMentions';
import type { Reader } from '../mentions/reader';

/** How far to either side of the cursor: what is further away says less, and costs as much to read. */
const REACH = 8_000;

/** How often the text around a place speaks of each role. */
export function rolesUsed(reader: Reader, offset: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { reading } of mentionsIn(reader, Math.max(0, offset - REACH), offset + REACH)) {
    if (reading.kind === 'role') counts.set(reading.role, (counts.get(reading.role) ?? 0) + 1);
  }
  return counts;
}
